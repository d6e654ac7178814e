// Lint rules of the house. Each one that is not of a common set says what it guards.
import react from 'eslint-plugin-react';
import tseslint from 'typescript-eslint';

const timeAndChance = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is an argument: take it from the context (tx.now).' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument: take it from the context (tx.now).' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Ids and tokens come from platform/random.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Settings are parsed once, in platform/config.' },
];
const platform = ['apps/api/src/platform/**', 'apps/api/src/{main,cli,openapi}.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'packages/contracts/api.d.ts', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...timeAndChance, { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Nest's modules and the forms of its decorators are classes without members.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  { files: platform, rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  { files: ['apps/web/src/**'], rules: { 'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }] } },
  {
    files: ['**/*.tsx'],
    plugins: { react },
    settings: { react: { version: '19' } },
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipComments: true, skipBlankLines: true }],
      // Every word on screen comes from a catalogue.
      'react/jsx-no-literals': ['error', { noStrings: false, allowedStrings: ['·', '–', '—', ' ', ':', ',', '+'] }],
      'react/jsx-key': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', '**/test/**', 'apps/e2e/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off', 'no-restricted-exports': 'off', 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['apps/web/vite.config.ts', 'apps/e2e/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
);
