import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const hostGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: `Only src/workbook talks to Excel; a pure floor that needs something from it lacks a field in the snapshot.`,
}));

// The plugin's own preset brings prettier's and others' rules along; these are the ones about Office.js.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'dist/', 'coverage/', '**/*.generated.json'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.cjs', '*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // TypeScript itself reports names that do not exist.
      'no-undef': 'off',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Indexed access is already `T | undefined`; a non-null assertion where the index is known is clearer
      // than an unreachable branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Word lists are as long as what they say.
    files: ['src/locales/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeRules, 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'src/workbench/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // The pages of the add-in live in Office; what they do in the workbook goes through the operations.
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx', 'src/commands/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...hostGlobals.filter(({ name }) => name !== 'Office')] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // Configuration files that Node loads as CommonJS.
    files: ['**/*.cjs', '**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
