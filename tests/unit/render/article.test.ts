import { expect, test } from 'vitest';
import { renderArticle, renderPage } from '../../../src/render/article.ts';
import { labels, pictures } from './labels.ts';

const article = (markdown: string) => renderArticle(markdown, { pictures, labels });
const html = (markdown: string) => article(markdown).html;
const photograph =
  '<picture><source type="image/avif" srcset="/2015/hafen/hafen.jpg.480.avif 480w" sizes="39rem">' +
  '<img src="/2015/hafen/hafen.jpg" width="1200" height="800" alt="Der Hafen" loading="lazy" decoding="async"></picture>';

test.each([
  ['javascript:alert(1)', 'a javascript: link'],
  ['JaVa\tScript:alert(1)', 'one in disguise'],
  ['data:text/html,a', 'a data: link'],
  ['vbscript:a', 'a vbscript: link'],
  ['/politik/artikel-1.html', 'a path'],
  ['artikel-1.html', 'a relative link'],
  ['#forum', 'a fragment'],
])('a link to %j loses its target and keeps its text', (target) => {
  expect(html(`<a href="${target}">weiter</a>`)).toBe('<p>weiter</p>');
});

test.each([
  ['http://example.org/a?b=1', 'http://example.org/a?b=1'],
  ['HTTPS://Example.org', 'https://example.org/'],
  ['//example.org/a', 'https://example.org/a'],
])('a link to %s leads to %s', (written, address) => {
  expect(html(`<a href="${written}">a</a>`)).toBe(`<p><a href="${address}" rel="external">a</a></p>`);
});

test('a link to write a letter stays', () => {
  expect(html('[Redaktion](mailto:redaktion@example.org)')).toContain('<a href="mailto:redaktion@example.org">');
});

test('a link with nothing in it vanishes', () => {
  expect(html('a [](http://example.org) b')).toBe('<p>a  b</p>');
});

test("a page of the archivist's own may link to the pages beside it", () => {
  expect(renderPage('[Impressum](../impressum/)', { pictures, labels }).html).toContain('<a href="../impressum/">');
});

test.each(['../../x?y', '..//example.org', './javascript:a', '/impressum/'])('but not to %s', (target) => {
  expect(renderPage(`[a](${target})`, { pictures, labels }).html).toBe('<p>a</p>');
});

test('a picture that stands alone is a figure with its measures', () => {
  expect(html('![Der Hafen](hafen.jpg)')).toBe(`<figure>${photograph}</figure>`);
});

test.each(['./hafen.jpg', 'hafen%2ejpg'])('a picture is found as %s', (src) => {
  expect(html(`![Der Hafen](${src})`)).toContain(photograph);
});

test('a picture is found under a name with a space and an umlaut in two characters', () => {
  expect(html(`![Der Hafen](<${'für später.jpg'.normalize('NFD')}>)`)).toContain(photograph);
});

test('the title of a picture is its caption', () => {
  expect(html('![Der Hafen](hafen.jpg "Der Hafen um 1910")')).toContain('<figcaption>Der Hafen um 1910</figcaption>');
});

test('a picture within a sentence stays there', () => {
  expect(html('Hier ![Der Hafen](hafen.jpg) sieht man ihn.')).toBe(`<p>Hier ${photograph} sieht man ihn.</p>`);
});

test('a linked picture that stands alone is a figure, link included', () => {
  expect(html('[![Der Hafen](hafen.jpg)](http://example.org/)')).toMatch(/^<figure><a .*><picture>.*<\/a><\/figure>$/);
});

test('a picture without copies is an img alone', () => {
  expect(html('![Plan](plan.svg)')).toMatch(/^<figure><img src="\/2015\/hafen\/plan.svg" [^>]*><\/figure>$/);
});

test('a picture from elsewhere becomes a link and a loss', () => {
  expect(article('![Karte](http://example.org/karte.png)')).toMatchObject({
    html: '<p><a href="http://example.org/karte.png" rel="external">Karte</a></p>',
    losses: [{ kind: 'foreign-picture', detail: 'http://example.org/karte.png' }],
  });
});

test('a picture from elsewhere without a word on it shows its address', () => {
  expect(html('![](http://example.org/karte.png)')).toContain('>http://example.org/karte.png</a>');
});

test('a picture from elsewhere within a link leaves its words', () => {
  expect(html('[![Karte](http://example.org/karte.png)](http://example.org/)')).toBe(
    '<p><a href="http://example.org/" rel="external">Karte</a></p>',
  );
});

test('a missing picture leaves its words and a loss', () => {
  expect(article('![Der Leuchtturm](turm.jpg)')).toMatchObject({
    html: '<p>Der Leuchtturm</p>',
    losses: [{ kind: 'missing-picture', detail: 'turm.jpg' }],
  });
});

test('a missing picture without words leaves nothing but the loss', () => {
  expect(article('a\n\n![](turm.jpg)\n\nb').html).toBe('<p>a</p>\n\n<p>b</p>');
});

test.each([
  ['<iframe src="https://film.example/1"></iframe>', 'https://film.example/1'],
  ['<iframe src="//film.example/1"></iframe>', 'https://film.example/1'],
  ['<video><source src="https://film.example/1.mp4">Ihr Browser …</video>', 'https://film.example/1.mp4'],
  ['<audio src="https://film.example/1.mp3"></audio>', 'https://film.example/1.mp3'],
  ['<object data="https://film.example/1"></object>', 'https://film.example/1'],
  [
    '<object><param name="movie" value="http://film.example/1"><embed src="http://film.example/1"></object>',
    'http://film.example/1',
  ],
])('%s becomes a link and a loss', (embed, address) => {
  expect(article(embed)).toMatchObject({
    html: `<p><a href="${address}" rel="external">${address}</a></p>`,
    losses: [{ kind: 'embed', detail: address }],
  });
});

test.each([
  ['# a\n\n## b', [2, 3]],
  ['## a\n\n#### b\n\n## c', [2, 3, 2]],
  ['### a\n\n## b\n\n#### c', [2, 2, 3]],
  ['#### a', [2]],
  ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', [2, 3, 4, 5, 6, 6]],
])('headings %j stand at %j', (markdown, depths) => {
  expect(article(markdown).headings.map(({ depth }) => depth)).toEqual(depths);
});

test('headings have ids that nothing else on the page can have, and no two the same', () => {
  expect(article('## Forum\n\n## Forum\n\n## Forum 2\n\n## Ärger\n\n## Море').headings.map(({ id }) => id)).toEqual([
    'h-forum',
    'h-forum-2',
    'h-forum-2-2',
    'h-aerger',
    'h-text',
  ]);
});

test('a heading without text vanishes', () => {
  expect(html('## \n\na')).toBe('\n<p>a</p>');
});

test('a footnote is called and answered by ids of ours', () => {
  expect(html('a[^x]\n\n[^x]: b')).toBe(
    '<p>a<sup class="fn"><a href="#fn-1" id="fnref-1" aria-label="Fußnote 1">1</a></sup></p>\n' +
      '<section class="notes" aria-labelledby="fn"><h2 id="fn" class="hid">Fußnoten</h2><ol><li id="fn-1">\n' +
      '<p>b <a href="#fnref-1" aria-label="Zurück zum Text">↑</a></p>\n</li></ol></section>',
  );
});

test('a footnote called twice leads back to both places', () => {
  expect(html('a[^x] b[^x]\n\n[^x]: c')).toMatch(/id="fnref-1".*id="fnref-1-2".*href="#fnref-1".*href="#fnref-1-2"/s);
});

test('an element left open in the text does not swallow the footnotes', () => {
  expect(html('a <b>b <i>c[^x]\n\n[^x]: d')).toMatch(
    /<section class="notes"[^<]*<h2[^<]*<\/h2><ol>.*<\/ol><\/section>$/s,
  );
});

test.each(['<wbr number="2">', '<wbr number="0">', '<wbr>', '<wbr number="x">'])(
  'a call of a note that is not there, %s, vanishes',
  (call) => {
    expect(html(`a[^x] ${call}\n\n[^x]: c`).match(/class="fn"/g)).toHaveLength(1);
  },
);

test('a table scrolls in a region that is named by number', () => {
  expect(html('| a | b |\n|---|--:|\n| 1 | 2 |').replaceAll('\n', '')).toBe(
    '<section class="scroll" tabindex="0" aria-label="Tabelle 1"><table><thead><tr><th scope="col">a</th>' +
      '<th class="end" scope="col">b</th></tr></thead><tbody><tr><td>1</td><td class="end">2</td></tr></tbody></table></section>',
  );
});

test('a table is named by its caption', () => {
  expect(html('<table><caption>Reisende  im <b>Jahr</b></caption><tr><td>1</td></tr></table>')).toContain(
    'aria-label="Reisende im Jahr"',
  );
});

test('the first cell of a row heads it', () => {
  expect(html('<table><tr><th>a</th><th>b</th></tr><tr><th>c</th><td>d</td></tr></table>')).toMatch(
    /scope="col">a.*scope="col">b.*scope="row">c/,
  );
});

test('spans of cells stay', () => {
  expect(html('<table><tr><td colspan="2" rowspan="3">a</td></tr></table>')).toContain('<td colspan="2" rowspan="3">');
});

test('code can be reached by keyboard and keeps its signs', () => {
  expect(html('```js\na < b && c\n```')).toBe('<pre tabindex="0"><code>a &#x3C; b &#x26;&#x26; c\n</code></pre>');
});

test('a task says whether it is done', () => {
  expect(html('- [x] a\n- [ ] b').match(/<li>.*?<\/li>/g)).toEqual([
    '<li><span aria-hidden="true">☑</span><span class="hid">erledigt:</span> a</li>',
    '<li><span aria-hidden="true">☐</span><span class="hid">offen:</span> b</li>',
  ]);
});

test.each([
  ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
  ['<section>a<p>b</p>c</section>', '<p>a</p><p>b</p><p>c</p>'],
  ['a<br><br>b<br>c', '<p>a</p><p>b<br>c</p>'],
  ['<blockquote>a<footer>b</footer></blockquote>', '<blockquote><p>a</p><footer>b</footer></blockquote>'],
  ['<font color="red">a</font> <center>b</center>', '<p>a</p><p>b</p>'],
])('%s becomes %s', (written, expected) => {
  expect(html(written)).toBe(expected);
});

test.each([
  'abbr title="a"',
  'cite',
  'q',
  'mark',
  'del',
  'ins',
  'kbd',
  'small',
  'sub',
  'sup',
  'time datetime="2015"',
  'span lang="fr"',
  'bdi dir="rtl"',
])('<%s> stays', (tag) => {
  expect(html(`<${tag}>a</${tag.split(' ')[0]!}>`)).toBe(`<p><${tag}>a</${tag.split(' ')[0]!}></p>`);
});

test('lists keep how they count', () => {
  expect(html('<ol start="3" reversed type="a"><li value="9">a</li></ol>')).toBe(
    '<ol start="3" reversed type="a"><li value="9">a</li></ol>',
  );
});

test('a tag that nobody closes is shown rather than take all that follows with it', () => {
  expect(html('Der <title> einer Seite.\n\nWeiter.')).toBe('<p>Der &#x3C;title> einer Seite.</p>\n<p>Weiter.</p>');
});

test('what scripts and styles say is not read', () => {
  expect(html('a <script>b</script><style>c</style> d')).toBe('<p>a  d</p>');
});

test('words are counted without footnotes, headings included', () => {
  expect(article('## Zwei Wörter\n\nUnd – drei mehr.[^1]\n\n[^1]: Nicht diese.').words).toBe(5);
});

test('the excerpt is how the paragraphs begin, cut at the end of a word', () => {
  expect(article(`## a\n\nWort\n\n${'Wort '.repeat(60)}`).excerpt).toBe(`${'Wort '.repeat(40).trim()} …`);
});

test('an article without a paragraph has no excerpt', () => {
  expect(article('## a')).not.toHaveProperty('excerpt');
});

test('the empty corner of a table heads nothing, and says that the first column names the rows', () => {
  const { html } = article('| | Bahn |\n| --- | --- |\n| Fahrten | 4 |');
  expect(html).toMatch(/<td><\/td>\s*<th scope="col">Bahn<\/th>/);
  expect(html).toContain('<th scope="row">Fahrten</th>');
});
