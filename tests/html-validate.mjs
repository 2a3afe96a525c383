/** What html-validate looks for in every built page. */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // A headline is as long as its paper made it.
    'long-title': 'off',
    // Safari takes a list without markers for no list; the role tells it otherwise.
    'no-redundant-role': 'off',
    // What people typed is kept as they typed it.
    'no-trailing-whitespace': 'off',
  },
};
