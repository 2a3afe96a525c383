import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { CommentHit, Piece } from '../../../src/search/answer.ts';
import { commentExcerpt, excerptOf } from '../../../src/search/excerpt.ts';
import { marksIn } from '../../../src/search/marks.ts';
import { Pages } from '../../../src/search/reader/pages.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { learn } from '../../../src/search/text/tongues.ts';

await learn(['de', 'en']);

const written = (pieces: readonly Piece[]) => pieces.map(({ text, isMark }) => (isMark ? `[${text}]` : text)).join('');
const marked = (text: string, question: string, language = 'de') =>
  written(marksIn(text, parseQuestion(question), language));

test.each([
  ['Brücke', 'Die Brücken und eine BRUECKE', 'Die [Brücken] und eine [BRUECKE]'],
  ['Versicherung', 'die Krankenversicherungen', 'die [Krankenversicherungen]'],
  ['Kranken', 'die Krankenversicherung', 'die [Krankenversicherung]'],
  ['"Versicherung"', 'die Krankenversicherung', 'die Krankenversicherung'],
  ['"alte Brücke"', 'alte, alte Brücken, Brücke', 'alte, [alte Brücken], Brücke'],
  ['Corona-Krise', 'Coronakrise und Corona-Krise', '[Coronakrise] und [Corona-Krise]'],
  ['der Hafen', 'der Hafen', 'der [Hafen]'],
  ['"der Hafen"', 'der Hafen', '[der Hafen]'],
  ['der', 'der Hafen', '[der] Hafen'],
  ['Hafen -Brücke', 'Hafen Brücke', '[Hafen] Brücke'],
  ['Hafen OR Brücke', 'Hafen Brücke', '[Hafen] [Brücke]'],
  ['Größe', 'Gro\u0308ße', '[Gro\u0308ße]'],
  ['author:Hafen', 'Hafen', 'Hafen'],
  ['', 'Hafen', 'Hafen'],
])('%s marks "%s"', (question, text, right) => {
  expect(marked(text, question)).toBe(right);
});

test('words are marked in the language of the text', () => {
  expect(marked('ships', 'ship', 'en')).toBe('[ships]');
});

test('the pieces joined are the text', () => {
  const text = '  „Hafen“ 👍\n\nHäfen, <b>Hafen</b>  ';
  expect(
    marksIn(text, parseQuestion('Hafen 👍'), 'de')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

const article = {
  id: 0,
  year: '2015',
  slug: 'a',
  title: 'Der Hafen',
  published: '2015-02-17',
  language: 'de',
  url: '/',
};
const served = (body: string) => new Pages(() => Promise.resolve(new Response(body)));
const articleExcerpt = async (body: string, question: string) =>
  excerptOf({ kind: 'article', article }, parseQuestion(question), served(`---\ntitle: x\n---\n\n${body}`));

test('an excerpt shows the word with what stands around it', async () => {
  const body = `${'vorher '.repeat(60)}**Schleuse** ${'nachher '.repeat(60)}`;
  expect(written((await articleExcerpt(body, 'Schleuse'))!.text)).toMatch(
    /^… (vorher ){5,}\[Schleuse\] (nachher ){5,}…$/,
  );
});

test('an excerpt shows the stretch that holds most of the words', async () => {
  const body = `Hafen ${'Wort '.repeat(90)} Hafen und Schleuse ${'Wort '.repeat(90)}`;
  expect(written((await articleExcerpt(body, 'Hafen Schleuse'))!.text)).toContain('[Hafen] und [Schleuse]');
});

test('a short text is shown whole', async () => {
  expect(written((await articleExcerpt('Ein Hafen.', 'Hafen'))!.text)).toBe('Ein [Hafen].');
});

test('a title is marked too', async () => {
  expect(written((await articleExcerpt('', 'Hafen'))!.title)).toBe('Der [Hafen]');
});

test('a page that is missing gives no excerpt', async () => {
  const missing = new Pages(() => Promise.resolve(new Response('', { status: 404 })));
  expect(await excerptOf({ kind: 'article', article }, parseQuestion('x'), missing)).toBeUndefined();
});

test('a page that several hits stand on is fetched once', async () => {
  let times = 0;
  const pages = new Pages(() => Promise.resolve(new Response(`${++times}`)));
  expect(await Promise.all(['/a', '/a', '/b'].map((url) => pages.text(url)))).toEqual(['1', '1', '2']);
});

const comment = (number: number): CommentHit => ({ kind: 'comment', article, number, url: `/#c${number}` });
const page = () =>
  parseHTML(`<ol><li class="comment" id="c1"><header><h3><span class="hid">Beitrag 1: </span><span class="title">Zur Schleuse</span> <b>möwe</b></h3>
  <p class="by"><time datetime="2015-02-17T08:00+01:00">8 Uhr</time></p></header>
  <div class="said" lang="de"><p>Eine alte</p><p>Schleuse</p><details><summary>Noch 9 Wörter</summary><p>im Hafen</p></details></div></li>
  <li class="comment" id="c2"><header><h3><b>Deichgraf</b></h3><p class="by"><time datetime="2015-02-18">18.</time></p></header>
  <div class="said"><p>alte Schleuse</p></div></li></ol>`).document;
const said = (number: number, question: string) => commentExcerpt(page(), comment(number), parseQuestion(question));

test('a comment is read from its page', () => {
  expect(said(1, 'Hafen')).toEqual({
    title: [{ text: 'Zur Schleuse', isMark: false }],
    text: [
      { text: 'Eine alte · Schleuse · im ', isMark: false },
      { text: 'Hafen', isMark: true },
    ],
    ...{ language: 'de', author: 'möwe', published: '2015-02-17T08:00+01:00', isRight: true },
  });
});

test('a comment without a title has its author alone', () => {
  expect(said(2, 'Hafen')).toMatchObject({ title: [], author: 'Deichgraf' });
});

test.each([
  [2, '"alte Schleuse"', true],
  [2, '"Schleuse alte"', false],
  [2, 'alte -"alte Schleuse"', false],
  [2, 'alte -"Schleuse alte"', true],
  [1, '"Schleuse alte" OR Hafen', true],
] as const)('whether comment %i holds %s is told by its page', (number, question, isRight) => {
  expect(said(number, question)?.isRight).toBe(isRight);
});
