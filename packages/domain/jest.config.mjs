// CommonJS mode: SWC turns the sources and the ESM-only packages into CommonJS (Jest cannot require ESM on Node 20).
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { target: 'es2022', parser: { syntax: 'typescript' }, keepClassNames: true },
  module: { type: 'commonjs' },
};

export default {
  displayName: 'domain',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  transform: { '^.+\\.[mc]?[tj]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    '/node_modules/(?!(?:\\.pnpm/[^/]+/node_modules/)?(?:temporal-polyfill|temporal-spec|temporal-utils|fast-check|pure-rand)/)',
  ],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@groundwork/domain/(.*)$': '<rootDir>/src/$1',
  },
};
