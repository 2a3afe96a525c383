const because = 'Only src/render turns text into HTML; hand the value to ArticleBody, CommentBody or JsonLd.';
const rule = (selector, message = because) => ({ selector, message });
const html = '/^(innerHTML|outerHTML|dangerouslySetInnerHTML|srcdoc)$/';

/** The components that print `SafeHtml`. */
export const doors = ['ArticleBody', 'CommentBody', 'JsonLd'].map((name) => `src/render/${name}.astro`);

/** Markup printed unescaped by a template. */
export const noSetHtml = [
  rule('JSXAttribute > JSXNamespacedName[namespace.name="set"][name.name="html"]'),
  rule('ObjectExpression > Property[key.value="set:html"]'),
];

/** A string that calls itself safe. */
export const noBrand = [
  rule('TSAsExpression TSTypeReference[typeName.name="SafeHtml"]'),
  rule('TSTypeAssertion TSTypeReference[typeName.name="SafeHtml"]'),
];

/** Markup that a script writes into a page. Reading markup harms nobody. */
export const noWriting = [
  rule(`AssignmentExpression > MemberExpression.left[property.name=${html}]`),
  rule(`AssignmentExpression > MemberExpression.left[property.value=${html}]`),
  rule(`ObjectExpression > Property[key.name=${html}]`),
  rule(`JSXAttribute[name.name=${html}]`),
  rule('MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]'),
  rule('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]'),
  rule('ImportDeclaration[source.value=/^astro\\u002fruntime/]'),
];

/** The Content-Security-Policy blocks style attributes. */
export const noStyleAttribute = rule(
  ':matches(JSXAttribute, AstroTemplateLiteralAttribute)[name.name="style"]',
  'The Content-Security-Policy blocks style attributes; use a class, or an SVG attribute for a drawing.',
);

/** What readers read comes from the dictionary in src/words, so that it exists in every language. */
export const noBareWords = [
  // A file name such as thread.json is the same in every language.
  rule(
    'JSXText[value=/^(?!\\s*[\\w-]+\\.\\w+\\s*$)(?=[^]*\\p{L}{2})/u]',
    'Readers read this: take it from the dictionary in src/words.',
  ),
  rule(
    'JSXAttribute[name.name=/^(aria-label|alt|title|placeholder|summary)$/] > Literal[value=/\\p{L}/u]',
    'Readers read or hear this: take it from the dictionary in src/words.',
  ),
];
