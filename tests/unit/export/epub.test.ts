import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { epubFile } from '../../../src/export/epub/epub-file.ts';
import { epubFaults } from './epub-rules.ts';
import { openEpub, textIn } from './opened-epub.ts';
import { smallEdition, type SmallArticle } from './small-archive.ts';

const full: SmallArticle = {
  site: 'url: https://archive.example/\ntitle: Lesesaal & Söhne',
  fields: [
    'authors: [Ann <Ampersand>, Bo]',
    'lead: Ein & Vorspann',
    'topics: [Häfen]',
    'rights: © & Söhne',
    'source: { name: Kurier, url: "https://example.org/?a=1&b=2", captured: 2020-01-07T21:30+01:00 }',
    'image: { file: bild.webp, alt: Ein Bild }',
    'language: de',
  ].join('\n'),
  body: 'Text[^1] mit ![Plan](plan.png)\n\n## Teil\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n[^1]: Note.',
  pictures: ['bild.webp', 'plan.png', 'unused.png'],
  thread: {
    reported: 250,
    closed: true,
    url: 'https://example.org/forum',
    comments: [
      {
        number: 1,
        author: 'Sibylle',
        title: 'Erst & dann',
        text: 'Das Licht der Laternen reicht nicht bis zum Hafen.',
      },
      { number: 2, author: 'puby', replyTo: 1, text: 'Nein.', votes: -3, published: '2015-09-20T14:05+02:00' },
      { number: 3, status: 'removed' },
      { number: 120, author: 'puby', replyTo: 2, text: 'Doch.\nhttp://example.org/[x]|y?a=b&c={d}' },
      {
        number: 230,
        author: 'Bo',
        replyTo: 119,
        html: '<b><p>Zitat von Sibylle</p></b><blockquote>Das Licht der Laternen reicht nicht bis zum Hafen.</blockquote>',
      },
    ],
  },
};

afterEach(() => {
  vi.unstubAllEnvs();
});

async function epub(article: SmallArticle = full): Promise<Buffer> {
  return epubFile(await smallEdition(article), 'p { margin: 0 }');
}

describe('an EPUB', () => {
  test('keeps the rules', async () => {
    expect(epubFaults(await epub())).toEqual([]);
  });

  test.each([
    ['an article without a thread', { fields: '' }],
    ['a thread in which nobody wrote', { thread: { reported: 0, comments: [] } }],
    ['a thread of which nothing is archived', { thread: { reported: 7, comments: [] } }],
    ['an empty article', { body: '' }],
  ])('of %s keeps the rules', async (_, article) => {
    expect(epubFaults(await epub(article))).toEqual([]);
  });

  test('is the same wherever and whenever it is made', async () => {
    const here = await epub();
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect((await epub()).equals(here)).toBe(true);
  });

  test('says what it is, whose, when and from where', async () => {
    const metadata = textIn(await epub(), 'book/package.opf');
    for (const said of [
      '<dc:identifier id="address">https://archive.example/2015/slug/</dc:identifier>',
      '<dc:title>Titel</dc:title>',
      '<dc:language>de</dc:language>',
      '<dc:creator id="author-1">Ann &#x3C;Ampersand></dc:creator>',
      '<dc:publisher>Kurier</dc:publisher>',
      '<dc:date>2015-09-20</dc:date>',
      '<dc:source>https://example.org/?a=1&#x26;b=2</dc:source>',
      '<dc:rights>© &#x26; Söhne</dc:rights>',
      '<meta property="dcterms:modified">2020-01-07T20:30:00Z</meta>',
      '<meta property="schema:accessibilityFeature">alternativeText</meta>',
      '<meta property="belongs-to-collection" id="archive">Lesesaal &#x26; Söhne</meta>',
    ]) {
      expect(metadata).toContain(said);
    }
  });

  test('holds the pictures that are shown, in types that every e-reader knows', async () => {
    const pictures = openEpub(await epub()).map(({ path }) => path);
    expect(pictures.filter((path) => path.includes('pictures/'))).toEqual([
      'book/pictures/1.jpg',
      'book/pictures/2.png',
    ]);
  });

  test('has a cover that says what it is, upright and small', async () => {
    const book = await epub();
    expect(textIn(book, 'book/package.opf')).toContain(
      '<item id="cover" href="cover.png" media-type="image/png" properties="cover-image">',
    );
    const { bytes } = openEpub(book).find(({ path }) => path === 'book/cover.png')!;
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 1600 });
    expect(bytes.length).toBeLessThan(60_000);
  });

  test('has a hundred numbers of the thread in a file, and the index card at the end', async () => {
    const spine = Array.from(textIn(await epub(), 'book/package.opf').matchAll(/idref="([^"]+)"/g), ([, id]) => id);
    expect(spine).toEqual(['article', 'thread-1', 'thread-2', 'thread-3', 'card']);
  });

  test('says who answers whom, and leads there across its files', async () => {
    expect(textIn(await epub(), 'book/thread-2.xhtml')).toContain(
      '<a href="thread-1.xhtml#c2">↑ Antwort auf #2</a> von puby',
    );
  });

  test('leads from a quote to its source', async () => {
    expect(textIn(await epub(), 'book/thread-3.xhtml')).toContain(
      '<footer><a href="thread-1.xhtml#c1">Sibylle in Beitrag 1</a></footer>',
    );
  });

  test('says where something is missing, and what was removed', async () => {
    const book = await epub();
    expect(textIn(book, 'book/thread-1.xhtml')).toContain('Beiträge 4 bis 100 sind nicht archiviert.');
    expect(textIn(book, 'book/thread-1.xhtml')).toContain('Beitrag entfernt');
    expect(textIn(book, 'book/thread-3.xhtml')).toContain('Antwort auf #119, nicht archiviert');
  });

  test('sums up on its card what is missing', async () => {
    expect(textIn(await epub(), 'book/card.xhtml')).toContain('5 von 250 Beiträgen archiviert.');
  });

  test('gives each comment the address where it can be cited', async () => {
    expect(textIn(await epub(), 'book/thread-2.xhtml')).toContain(
      '<a class="number" href="https://archive.example/2015/slug/#c120">#120</a>',
    );
  });

  test('leads nowhere where the archive does not say where it stands', async () => {
    expect(textIn(await epub({ ...full, site: '' }), 'book/thread-2.xhtml')).toContain(
      '<span class="number">#120</span>',
    );
  });

  test('follows what site.yaml says of commenters', async () => {
    const { site = '' } = full;
    const book = await epub({ ...full, site: `${site}\ncommenters: { puby: remove }` });
    expect(openEpub(book).filter(({ bytes }) => bytes.includes('puby'))).toEqual([]);
  });
});
