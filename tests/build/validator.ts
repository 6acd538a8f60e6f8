import { HtmlValidate } from 'html-validate';

/** What finds unsound HTML. */
export const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Lists without markers and tables whose display changes lose their roles in some browsers; we write them out.
    'no-redundant-role': 'off',
    // A button in a form sends it unless it says otherwise, and that is what ours do.
    'no-implicit-button-type': 'off',
    // The form in the search dialog answers while one types and is sent with Enter; its button closes the dialog.
    'wcag/h32': 'off',
    // Titles of entries may have 14 words, and the name of the site follows them.
    'long-title': 'off',
  },
});
