import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterEach, expect, test, vi } from 'vitest';
import { epubFile } from '../../../src/export/epub/epub-file.ts';
import { htmlFile } from '../../../src/export/html/html-file.ts';
import { missingPictures } from '../../../src/library/pictures-of.ts';
import { elements } from '../../../src/render/tree.ts';
import { vectors } from '../render/vectors.ts';
import { epubFaults } from './epub-rules.ts';
import { openEpub } from './opened-epub.ts';
import { smallEdition, type SmallArticle } from './small-archive.ts';

const browser = unified().use(rehypeParse).freeze();
const hostile = Object.values(vectors).flat();
/** A picture that an article names and its folder does not hold never comes so far. */
const inArticle = hostile.filter((vector) => missingPictures('', [], undefined, vector).length === 0);
const quoted = (text: string) => JSON.stringify(text.replaceAll('\0', ' '));

/** Everything that strangers write in one article: texts, names, headlines, sources. */
const article: SmallArticle = {
  site: 'url: https://archive.example/',
  fields: [
    `lead: ${quoted('</p><script>alert(1)</script>]]>')}`,
    `kicker: ${quoted('<img src=x onerror=alert(1)>')}`,
    `authors: [${quoted('"><svg onload=alert(1)>')}]`,
    `rights: ${quoted('</style></title><script>alert(1)</script>')}`,
    `losses: [${quoted('<iframe src="javascript:alert(1)">')}]`,
    `source: { name: ${quoted('<b onclick=alert(1)>')}, url: "https://example.org/\\"><script>alert(1)</script>" }`,
  ].join('\n'),
  body: inArticle.map((vector) => `Vor ${vector} nach.`).join('\n\n'),
  thread: {
    comments: hostile.flatMap((vector, at) => [
      { number: 2 * at + 1, title: vector, author: vector, html: vector },
      { number: 2 * at + 2, author: vector, replyTo: 2 * at + 1, text: vector },
    ]),
  },
};

afterEach(() => {
  vi.unstubAllEnvs();
});

test('nothing of what strangers try survives in an HTML file', async () => {
  expect(dangers(htmlFile(await smallEdition(article), 'p { margin: 0 }'))).toEqual([]);
});

test('nothing of what strangers try survives in an EPUB, read as XML or as HTML', async () => {
  const epub = await epubFile(await smallEdition(article), '');
  expect(epubFaults(epub)).toEqual([]);
  const pages = openEpub(epub).filter(({ path }) => path.endsWith('.xhtml'));
  expect(pages.flatMap(({ bytes }) => dangers(bytes.toString('utf8')))).toEqual([]);
});

/** What a browser would run, load or send somewhere. */
function dangers(html: string): string[] {
  return Array.from(elements(browser.parse(html) as Parameters<typeof elements>[0]), ({ tagName, properties }) => {
    const odd = Object.entries(properties).filter(([name, value]) => isOdd(tagName, name, String(value)));
    const found = odd.map(([name, value]) => `${tagName} ${name}=${String(value)}`);
    return forbidden.has(tagName) ? [`<${tagName}>`, ...found] : found;
  }).flat();
}

const forbidden = new Set(
  'script iframe frame object embed applet form base math svg template portal video audio input button'.split(' '),
);

function isOdd(tagName: string, name: string, value: string): boolean {
  if (/^on|^style$|^srcDoc$|^formAction$|^action$|^ping$|^srcSet$/i.test(name)) return true;
  if (name === 'src') return !/^(data:image\/(png|jpeg|gif|svg\+xml);base64,|pictures\/)/.test(value);
  if (name === 'httpEquiv') return value !== 'content-security-policy';
  if (name !== 'href') return false;
  return tagName === 'link'
    ? !/^(book\.css|https:\/\/archive\.example\/2015\/slug\/)$/.test(value)
    : !/^(https?:|mailto:|#|[a-z0-9-]+\.xhtml)/.test(value);
}
