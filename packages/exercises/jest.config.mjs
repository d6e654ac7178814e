// CommonJS mode, as for the rules: SWC turns the sources and the ESM-only packages into CommonJS.
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { target: 'es2022', parser: { syntax: 'typescript' }, keepClassNames: true },
  module: { type: 'commonjs' },
};

export default {
  displayName: 'exercises',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  transform: { '^.+\\.[mc]?[tj]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/[^/]+/node_modules/)?(?:flesch-kincaid|syllable|temporal-polyfill|temporal-spec|temporal-utils)/)'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@groundwork/domain/(.*)$': '<rootDir>/../domain/src/$1',
    '^@groundwork/exercises/(.*)$': '<rootDir>/src/$1',
  },
};
