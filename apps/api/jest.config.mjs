// CommonJS mode: Jest can `require` ESM-only packages only on newer Node versions, so SWC turns them into CommonJS.
const esmOnly =
  '@nestjs|@fastify|@groundwork|pg-boss|serialize-error|non-error|rrule-temporal|temporal-polyfill|temporal-spec|temporal-utils|content-disposition|cookie|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@otplib|otplib|@scure|@noble';

export default {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  moduleNameMapper: {
    '^@groundwork/domain/(.*)$': '<rootDir>/../../packages/domain/src/$1',
    '^@groundwork/exercises/(.*)$': '<rootDir>/../../packages/exercises/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:\\.pnpm/[^/]+/node_modules/)?(?:${esmOnly})/)`],
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  testTimeout: 20_000,
};
