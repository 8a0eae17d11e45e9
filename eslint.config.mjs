import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Default exports are for files whose framework demands one.',
};
const noBarrel = { selector: 'ExportAllDeclaration', message: 'Import from the file that defines it.' };
const noCurrentDate = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The time is an argument (`now: Instant`).',
};
const noEnv = {
  object: 'process',
  property: 'env',
  message: 'src/env.ts is the only reader of the environment.',
};
const noClock = { object: 'Date', property: 'now', message: noCurrentDate.message };

export default defineConfig(
  globalIgnores(['.next', 'var', 'src/app', 'src/migrations', 'src/payload-types.ts', 'next-env.d.ts']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'no-restricted-properties': ['error', noEnv],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Brackets show that the name comes from an index signature and may be missing.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Options of drivers are object literals; sessions of Payload's adapters are plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Code points are what we mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            { from: 'package', package: '@payloadcms/richtext-slate', name: 'slateEditor' },
            // Of Payload's hooks: one value of the argument is deprecated, not the argument. A property has no package.
            'operation',
          ],
        },
      ],
      // What the test runner returns is awaited by the runner.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    // Pure parts: same question, same answer, whenever it is asked.
    files: ['src/{model,language,views,feeds}/**', 'src/read-model/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noCurrentDate],
      'no-restricted-properties': ['error', noEnv, noClock],
    },
  },
  {
    // Khmer's vowel signs and subscripts are combining characters: classes of them are meant.
    files: ['src/language/**', 'src/importers/**', 'tests/language/**', 'tests/importers/**'],
    rules: { 'no-misleading-character-class': 'off' },
  },
  {
    // They look for control characters in foreign files.
    files: ['src/importers/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['src/payload.config.ts'],
    rules: { 'no-restricted-syntax': ['error', noBarrel] },
  },
  {
    files: ['src/env.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Commands talk to the terminal; the runner of tests passes its environment on.
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // A test that finds nothing where it looks fails by itself.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: { console: 'readonly', fetch: 'readonly', process: 'readonly', setTimeout: 'readonly' },
    },
  },
);
