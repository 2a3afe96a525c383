import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, SearchIndex } from '../../../../src/search/answer.ts';
import { indexContent } from '../../../../src/search/build/index-content.ts';
import { openIndex } from '../../../../src/search/open-index.ts';
import { openEndpoint, type Asked, type Endpoint } from '../../../../src/search/opensearch/open-endpoint.ts';
import { parseQuestion, type Filters, type Kind } from '../../../../src/search/question.ts';
import { articleMd, contentFolder } from '../../library/content.ts';
import { serve } from '../small-index.ts';
import { exported } from './exported.ts';
import { strictOpenSearch, type Received } from './strict-opensearch.ts';

const comment = (number: number, text: string, more: object = {}) => ({
  number,
  author: `Gast ${number}`,
  text,
  ...more,
});
const thread = (...comments: object[]) => JSON.stringify({ comments });
const content = {
  'site.yaml': 'sections:\n  - { name: Politik, slug: politik }\n  - { name: Kultur, slug: kultur }',
  'articles/2011/laternen/article.md': articleMd(
    'section: politik\nkicker: Sparen\nauthors: [Ada Behrends]',
    'Die **Laternen** gehen um Mitternacht aus. Die Straßenlaternen am Bahnhof auch. Der alte Bahnhof an der Straße bleibt dunkel.',
  ).replace('2015-09-20', '2011-10-28'),
  'articles/2011/laternen/thread.json': thread(
    comment(1, 'Endlich gehen die Laternen aus.'),
    comment(2, 'Der Bahnhof ist alt, der alte Bahnhof.', { author: 'möwe', title: 'Zum Bahnhof' }),
    comment(3, 'Eine Straßenlaterne genügt. S.P.O.N. schreibt 86.000 Euro.'),
  ),
  'articles/2015/versicherung/article.md': articleMd(
    'section: kultur',
    'Die Krankenversicherung in der Corona-Krise. Kranke und ihre Versicherung.',
  ),
  'articles/2015/versicherung/thread.json': thread(comment(1, 'Laterne, Laterne'), comment(30, 'Häuser und Ärzte')),
  'articles/2016/ferry/article.md': articleMd(
    'language: en\nsection: kultur',
    'The ferries and the old station, at night.',
  ).replace('2015-09-20', '2016-01-02'),
};

const received: Received[] = [];
const endpoint: Endpoint = {
  url: 'https://search.example.org/lesesaal',
  sections: [
    { slug: 'politik', name: 'Politik' },
    { slug: 'kultur', name: 'Kultur' },
  ],
  commentsPerPage: 25,
  findsCommenters: true,
};
let ours: SearchIndex;
let theirs: Asked;

beforeAll(async () => {
  const folder = await contentFolder(content);
  ours = await openIndex({
    base: '',
    fetch: serve(await indexContent(folder, await mkdtemp(join(tmpdir(), 'lesesaal-search-')))),
  });
  theirs = await openEndpoint(endpoint, strictOpenSearch(await exported(folder), received));
});

const asked = (text: string, filters: Partial<Filters> = {}) => parseQuestion(text, { order: 'relevance', ...filters });
const hitsOf = ({ hits }: Answer) => hits.map((hit) => (hit.kind === 'article' ? hit.article.url : hit.url));
const both: readonly Kind[] = ['articles', 'comments'];

const questions: [text: string, filters?: Partial<Filters>][] = [
  ['laterne'],
  ['Laternen aus'],
  ['strassenlaterne'],
  ['"alter bahnhof"'],
  ['bahnhof -alt'],
  ['bahnhof -"alter bahnhof"'],
  ['laternen OR versicherung'],
  ['versicherung'],
  ['"versicherung"'],
  ['Corona-Krise'],
  ['coronakrise'],
  ['die corona krise'],
  ['SPON 86000'],
  ['haeuser aerzte'],
  ['Häuser'.normalize('NFD')],
  ['ferry'],
  ['author:behrends'],
  ['author:möwe bahnhof'],
  ['der'],
  ['gibtesnicht'],
  ['laterne', { from: 2012 }],
  ['laterne', { to: 2011 }],
  ['laterne', { section: 'politik' }],
  ['laterne', { thread: '2011/laternen' }],
  ['station OR bahnhof', { language: 'en' }],
  ['laterne', { order: 'newest' }],
  ['laterne', { order: 'oldest' }],
];

describe.each(questions)('%s %j', (text, filters) => {
  test.each(both)('is answered from OpenSearch as from the index beside the pages, among %s', async (kind) => {
    const [mine, other] = [await ours.ask(asked(text, filters), kind), await theirs.ask(asked(text, filters), kind)];
    const isOrdered = filters?.order !== undefined;
    const comparable = async (answer: Answer) => {
      const { years, sections, unknown, ignored } = await answer.details();
      const hits = isOrdered ? hitsOf(answer) : hitsOf(answer).sort();
      return { hits, count: answer.count, years: years.filter(({ count }) => count > 0), sections, unknown, ignored };
    };
    const { isExact } = await mine.details();
    expect(await comparable(other)).toEqual(await comparable(isExact ? mine : other));
  });
});

test('a phrase among comments is exact, unlike in the index beside the pages', async () => {
  const answer = await theirs.ask(asked('"alter bahnhof"'), 'comments');
  expect([hitsOf(answer), (await answer.details()).isExact]).toEqual([['/2011/laternen/#c2'], true]);
});

test('a comment on a further page of its thread is linked there', async () => {
  expect(hitsOf(await theirs.ask(asked('Ärzte'), 'comments'))).toEqual(['/2015/versicherung/forum/2/#c30']);
});

test('the word itself stands before a compound of it, and a title before a text', async () => {
  const { hits } = await theirs.ask(asked('laterne'), 'comments');
  expect(hits.map((hit) => hit.kind === 'comment' && `${hit.article.slug} ${hit.number}`)).toEqual([
    'versicherung 1',
    'laternen 1',
    'laternen 3',
  ]);
});

test('an article is told as on the card of our own index', async () => {
  const of = async (index: Asked) => {
    const [hit] = (await index.ask(asked('versicherung'), 'articles')).hits;
    return { ...hit!.article, id: 0 };
  };
  expect(await of(theirs)).toEqual(await of(ours));
});

test('hits in each thread are counted for the articles that are shown', async () => {
  const { hits } = await theirs.ask(asked('laterne'), 'articles');
  const { perArticle } = await theirs.ask(asked('laterne'), 'comments');
  expect(perArticle.get(hits[0]!.article.id)).toBe(2);
});

test('further hits go on where the last ones ended, by search_after', async () => {
  const question = asked('laterne');
  const first = await theirs.ask(question, 'comments', { limit: 2 });
  const second = await theirs.ask(question, 'comments', { skip: 2, limit: 2 });
  const all = await theirs.ask(question, 'comments');
  expect([...hitsOf(first), ...hitsOf(second)]).toEqual(hitsOf(all));
  expect(received.at(-2)!.body).toMatchObject({
    search_after: [expect.any(Number), expect.anything(), '2011/laternen', 1],
  });
});

test('hits in the middle, of which nobody saw the ones before, are counted to', async () => {
  const all = hitsOf(await theirs.ask(asked('laterne', { order: 'oldest' }), 'comments'));
  expect(hitsOf(await theirs.ask(asked('laterne', { order: 'oldest' }), 'comments', { skip: 1, limit: 1 }))).toEqual(
    all.slice(1, 2),
  );
});

test('a hit that cannot be counted to is refused in our words, not asked for', async () => {
  await expect(theirs.ask(asked('laterne'), 'comments', { skip: 10_000 })).rejects.toThrow(
    'Hit 10010 cannot be counted to.',
  );
});

test('an excerpt shows the words marked, inflected and in compounds too', async () => {
  const question = asked('laterne');
  const [hit] = (await theirs.ask(question, 'articles')).hits;
  const excerpt = await theirs.excerpt(hit!, question);
  expect(excerpt!.text.filter(({ isMark }) => isMark).map(({ text }) => text)).toEqual(['Laternen', 'Straßenlaternen']);
});

test('an excerpt of a comment tells who wrote it and when, and marks its title', async () => {
  const question = asked('bahnhof');
  const [hit] = (await theirs.ask(question, 'comments')).hits;
  expect(await theirs.excerpt(hit!, question)).toMatchObject({
    author: 'möwe',
    title: [
      { text: 'Zum ', isMark: false },
      { text: 'Bahnhof', isMark: true },
    ],
    isRight: true,
  });
});

test.each([
  ['laternne', 'laternen'],
  ['Bahnhoff dunkel', 'Bahnhof dunkel'],
  ['Bahn-hoff dunkel', 'Bahnhof dunkel'],
  ['aertze', 'ärzte'],
])('where %s stands nowhere, %s may have been meant', async (typed, meant) => {
  expect((await theirs.suggest(asked(typed)))?.text).toBe(meant);
});

test.each(['laterne', 'xqzwvxqzwv'])('for %s nothing is suggested', async (text) => {
  expect(await theirs.suggest(asked(text))).toBeUndefined();
});

test('nothing but the question goes to the endpoint', async () => {
  let options: RequestInit | undefined;
  const listening = await openEndpoint(endpoint, (_, sent) => {
    options = sent;
    return Promise.resolve(Response.json({ hits: { total: { value: 0, relation: 'eq' }, hits: [] } }));
  });
  await listening.ask(asked('laterne'), 'articles');
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test.each([
  ['an error', () => Response.json({ error: {} }, { status: 503 }), 'https://search.example.org/lesesaal answers 503.'],
  ['a page', () => new Response('<html>'), 'https://search.example.org/lesesaal does not answer in JSON.'],
  ['something else', () => Response.json({ ok: true }), 'The answer is none of OpenSearch to a search.'],
])('%s instead of an answer is said', async (_, answer, message) => {
  const broken = await openEndpoint(endpoint, () => Promise.resolve(answer()));
  await expect(broken.ask(asked('laterne'), 'articles')).rejects.toThrow(message);
});
