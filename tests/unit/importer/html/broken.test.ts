import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test, vi } from 'vitest';
import { site as siteSchema } from '../../../../src/model/site.ts';
import { finish } from '../../../../src/importer/finish/finish.ts';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { Refusal } from '../../../../src/importer/reader.ts';
import { readArticleFile, writeArticleFile } from '../../../../src/importer/shelf/front-matter.ts';
import { readThreadFile, writeThreadFile } from '../../../../src/importer/shelf/thread-file.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

vi.setConfig({ testTimeout: 300_000 });
/** The same pages each time, so that no change fails for what another one did; other numbers hunt for more. */
const runs = { numRuns: 150, seed: 1848 };
const site = siteSchema.parse({});
const desk = { site, words: wordsIn('de') };

const names =
  'p div article section h1 h2 ul li table tr td b i a blockquote figure img svg math template script style br'.split(
    ' ',
  );
const name = fc.constantFrom(
  ...names,
  'select',
  'noscript',
  'textarea',
  'o:p',
  'plaintext',
  'frameset',
  'body',
  'head',
  'html',
);
const sentence = 'Am Morgen lag der Nebel über dem Hafen, und niemand sah, wer die Laternen gelöscht hatte. ';
const words = fc.oneof(
  fc.constant(sentence.repeat(2)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '&',
    '&amp',
    '&#0;',
    '&#xD800;',
    '<',
    '<!',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</',
    '\0',
    '\ufeff',
    '\u202e',
    '{{',
    '```',
    '---\n',
    '[a](javascript:alert(1))',
  ),
);
const attribute = fc.oneof(
  fc.constantFrom(
    'class="comment"',
    'id=comments',
    'href="javascript:alert(1)"',
    'src=data:,x',
    'onclick=alert(1)',
    'style="display:none"',
    'datetime=2015-02-31',
    'itemprop=comment itemscope',
    'class="article-body',
    "title='",
    'a\0b=1',
    '=',
    '/',
  ),
  fc.string({ maxLength: 12 }),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  {
    weight: 4,
    arbitrary: fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }))
      .map(([tag, list]) => `<${[tag, ...list].join(' ')}>`),
  },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => {
  const date = '<meta property="article:published_time" content="2015-02-17T08:00:00+01:00">';
  return `<!doctype html><html><head><title>Nebel</title>${date}</head><body><article><h1>Nebel</h1><p>${sentence.repeat(4)}</p>${pieces.join('')}`;
});

async function imported(html: string) {
  const source = { name: 'nebel.html', bytes: Buffer.from(html) };
  const surroundings = { words: desk.words, zone: site.timeZone };
  try {
    return finish(await htmlReader.read(source, {}, surroundings), {}, desk);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What is asked here of a node of the syntax tree of Markdown. */
interface Piece {
  type?: string;
  url?: string;
  value?: string;
}

/** Where links and pictures of a text lead; what it shows as words or as code may speak of scripts. */
function targetsIn(markdown: string): string[] {
  const found: string[] = [];
  JSON.stringify(unified().use(remarkParse).use(remarkGfm).parse(markdown), (_, node: Piece | null) => {
    if (node?.url) found.push(node.url);
    if (node?.type === 'html') found.push(...(node.value?.match(/(?<=(href|src)=")[^"]*/g) ?? []));
    return node;
  });
  return found;
}

test('whatever a page is made of, it is refused or comes out as files that are read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const article = await imported(html);
      if (!article) return;
      const { matter, body } = readArticleFile(writeArticleFile(article));
      expect([matter, body]).toEqual([article.matter, article.body]);
      if (article.thread) expect(readThreadFile(writeThreadFile(article.thread))).toEqual(article.thread);
    }),
    runs,
  );
});

test('whatever a page is made of, nothing invisible and nothing that runs comes out of it', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const article = await imported(html);
      const texts = [article?.body, ...(article?.thread?.comments ?? []).map(({ text: said }) => said)];
      for (const text of texts.filter((one) => one !== undefined)) {
        expect(text).not.toMatch(/[\u0000\u202e]/);
        expect(targetsIn(text).filter((target) => /^\s*javascript:/i.test(target))).toEqual([]);
      }
    }),
    runs,
  );
});
