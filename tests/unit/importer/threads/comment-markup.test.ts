import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readCommentBody } from '../../../../src/importer/threads/comment-markup.ts';

test.each([
  ['blank lines in the text part paragraphs', 'Eins.\n\nZwei.', { text: 'Eins.\n\nZwei.' }],
  ['lines typed stay lines', '1. Hecke\n2. Leiter', { text: '1. Hecke\n2. Leiter' }],
  [
    'breaks and the line ends after them count once',
    'Eins.<br />\n<br />\nZwei,<br />\ndrei.',
    { text: 'Eins.\n\nZwei,\ndrei.' },
  ],
  [
    'indentation of the page is not typed',
    '\n\t\t\tEin Satz,\n\t\t\tder umbrochen ist.\n\t\t',
    { text: 'Ein Satz, der umbrochen ist.' },
  ],
  [
    'paragraphs with nothing but blank lines vanish',
    '<p>Eins.</p><p>\n\n</p><p>&nbsp;</p><p>Zwei.</p>',
    { text: 'Eins.\n\nZwei.' },
  ],
  [
    'an address shown whole stays text',
    '<a href="http://example.org/a">http://example.org/a</a>',
    { text: 'http://example.org/a' },
  ],
  [
    'an address cut short stays a link',
    '<a href="http://example.org/abc">http://exam…</a>',
    { html: '<p><a href="http://example.org/abc">http://exam…</a></p>' },
  ],
  ['emphasis needs HTML', 'Und <b>nein</b> &lt;3', { html: '<p>Und <strong>nein</strong> &lt;3</p>' }],
  ['a form is nobody’s comment', 'Ja.<form><textarea>Kommentieren Sie</textarea></form>', { text: 'Ja.' }],
  ['a smiley says its name', 'Gut <img src="s.gif" alt=":-)">', { text: 'Gut :-)' }],
])('%s', (_, html, content) => {
  expect(readCommentBody(element(html)).content).toEqual(content);
});

test.each([
  '<div class="spForumQuote"><span class="spForumQuoteHeadline">Zitat von Anna B.</span><span class="spForumQuoteText">Das Wasser steigt.</span></div>',
  '<div class="quote"><strong>Zitat von <b>Anna B.</b></strong> <a href="/forum/x-post77.html">Beitrag anzeigen</a> Das Wasser steigt.</div>',
  '<div class="quote">Zitat von <b>Anna B.</b> <a href="/forum/x-post77.html"><img src="v.gif" alt="Beitrag anzeigen"></a><br>Das Wasser steigt.</div>',
  '<blockquote>Zitat von Anna B.\nDas Wasser steigt.</blockquote>',
])('a quote names whom it quotes: %s', (html) => {
  const { content, quotes } = readCommentBody(element(`${html}Stimmt.`));
  expect(quotes[0]).toMatchObject({ author: 'Anna B.', text: 'Das Wasser steigt.' });
  expect(content).toEqual({
    html: '<blockquote><p>Das Wasser steigt.</p><footer>Anna B.</footer></blockquote>\n<p>Stimmt.</p>',
  });
});

function element(html: string): Element {
  return parseHTML(`<html><body><div>${html}</div></body></html>`).document.querySelector('div')!;
}
