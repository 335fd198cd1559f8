import tseslint from 'typescript-eslint';

// ESLint holds what imports cannot show. Every rule says what to do instead.
const words = (list) => list.map(([selector, message]) => ({ selector, message }));

const everywhere = [
  ["CallExpression[callee.object.name='console']", 'Write with platform/log.ts, or with process.stdout in src/cli.'],
  ["MemberExpression[object.name='process'][property.name='env']", 'Settings are read once, in src/config.ts.'],
  [
    "CallExpression[callee.name='createDecipheriv'], CallExpression[callee.name='createCipheriv']",
    'Only platform/vault/cipher.ts encrypts: the tag length must be pinned (security: a 4-byte tag is accepted otherwise).',
  ],
  ["CallExpression[callee.name='fetch']", 'The outside world is reached through a folder of src/connections.'],
  ['ExportDefaultDeclaration', 'Named exports only: a name is found with one search.'],
];
const pure = [
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'The clock is a fact: let it be passed in.',
  ],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The clock is a fact: let it be passed in.'],
  [
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'A decision must give the same answer twice.',
  ],
  ['ImportDeclaration[source.value=/ids\\.ts$|node:crypto/]', 'Ids and random values are made by the caller.'],
];
const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
};

export default tseslint.config(
  { ignores: ['node_modules', 'bench/node_modules', 'data'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      ...size,
      'no-restricted-syntax': ['error', ...words(everywhere)],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words(everywhere.filter(([, m]) => !m.includes('config.ts')))] },
  },
  {
    files: ['src/platform/vault/cipher.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words(everywhere.filter(([, m]) => !m.includes('cipher.ts')))] },
  },
  {
    files: ['src/gate/**/*.ts', 'src/features/*/policy.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words([...everywhere, ...pure])] },
  },
  // Interface merging is how src/database.ts composes the tables of the features.
  {
    files: ['src/database.ts', 'src/platform/db/tables.ts'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  // Tools read the default export of their settings.
  { files: ['vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // A component is a page's markup, and a page may be long; its logic may not.
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**', 'bench/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' },
  },
);
