import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors, noBareWords, noBrand, noSetHtml, noStyleAttribute, noWriting } from './html-rules.mjs';

const root = resolve(import.meta.dirname, '..');
const commandLines = ['src/**/cli.ts', 'src/**/*-cli.ts', 'tests/**', '.ci/**'];
const plain = ['**/*.{astro,js,mjs,cjs}', '**/*.astro/*.ts'];
const restrict = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules, ...noWriting, noStyleAttribute] });

export default defineConfig(
  { ignores: ['dist/', 'exports/', '.astro/', '.cache/', 'content/', 'tests/cases/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      // The compiler asks for brackets where a key is not declared (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // The compiler takes every indexed access for missing; a group that matched is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty string is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Numbers in sentences are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: plain, extends: [tseslint.configs.disableTypeChecked] },
  { files: commandLines, rules: { 'no-console': 'off' } },
  { files: ['.ci/*.cjs'], rules: { 'no-var': 'off', '@typescript-eslint/no-require-imports': 'off' } },

  // The rule of the house: text becomes HTML in src/render and nowhere else.
  { files: ['src/**'], rules: restrict(...noSetHtml, ...noBrand, ...noBareWords) },
  { files: ['src/render/**'], rules: restrict(...noSetHtml) },
  { files: doors, rules: restrict() },
);
