import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/** What is asked of the code beyond its types and its format: `npm run lint`. */
export default defineConfig([
  globalIgnores(['dist/', 'dist-*/', '.astro/', 'e2e/results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', extraFileExtensions: ['.astro'] },
    },
    rules: {
      // What the house style asks for.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // A declaration of modules may import nothing, or it would be a module itself.
        { disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        // An empty variable of the environment means the same as none.
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and points are written into addresses, sentences and paths all over.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowArray: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Words are taken apart character by character, to be measured.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A promise that brings nothing is one of void, also where it is made by a call.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A data attribute is taken away by its name.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // An index that a loop or a search has just found: the types cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Plain scripts are in no TypeScript project.
    files: ['**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    // What one component imports from another has no types here; `npm run types` looks at it.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A prop called name is taken for the browser's old variable.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    // Matchers such as expect.any() stand for values of any type; a message may say “undefined”;
    // scripts that a page holds as text are run from text.
    files: ['**/*.test.ts', 'e2e/**'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
]);
