/** What html-validate looks for in every built page. */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // A headline is as long as its paper made it.
    'long-title': 'off',
    // What people typed is kept as they typed it.
    'no-trailing-whitespace': 'off',
  },
};
