const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  transform: { '^.+\\.[mc]?[jt]s$': swc(false), '^.+\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/[^/]+/node_modules/)?(?:@groundwork|@lingui|openapi-fetch|openapi-react-query)/)'],
  moduleNameMapper: {
    '^@groundwork/domain/(.*)$': '<rootDir>/../../packages/domain/src/$1',
    '^@groundwork/exercises/(.*)$': '<rootDir>/../../packages/exercises/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
