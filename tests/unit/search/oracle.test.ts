import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/search/answer.ts';
import { keyOf } from '../../../src/search/text/keys.ts';
import { parseQuestion } from '../../../src/search/question.ts';
import { learn } from '../../../src/search/text/tongues.ts';
import { dice, pick, type Dice } from '../../bench/german.ts';
import { found, indexOf, middlingSizes, smallestSizes } from './small-index.ts';

await learn(['de']);
// Short, so that none is half of another, and inflected, so that stems matter.
const vocabulary =
  'Hafen Häfen hafens Deich Deiche Uhr Uhren Kahn Kähne kaehne Bahn Bahnen Rat Räte Lok Loks Zug Züge Amt Ämter Tor Tore Eis Wal Wale Abt Äbte nicht der und Ufer Segel Anker'.split(
    ' ',
  );
const names = ['Kursbuch_48', 'Frau Holle', 'Holle', 'T. Anders'];
const years = [2010, 2011, 2013, 2020];
const roll = dice(7);
const samples = Array.from({ length: 90 }, (_, at) => sample(roll, at)).sort((a, b) => a.year.localeCompare(b.year));
samples.forEach((each, at) => (each.slug = `a${at}`));

type Full = ReturnType<typeof sample>;

/** One text with what can be asked of it. */
interface Text {
  name: string;
  year: number;
  section: string;
  author: string;
  /** Keys by field, since no phrase runs from one into the next. */
  fields: string[][];
}

const articles = samples.map(articleText);
const comments = samples.flatMap(commentTexts);

const cuts = { usual: undefined, middling: middlingSizes, smallest: smallestSizes };

let index: SearchIndex;

describe.each([
  ['articles', 'usual', articles],
  ['comments', 'usual', comments],
  ['articles', 'middling', articles],
  ['comments', 'middling', comments],
  ['articles', 'smallest', articles],
  ['comments', 'smallest', comments],
] as const)('among %s in an index of %s cut', (kind, cut, texts) => {
  beforeAll(async () => {
    index = await indexOf(samples, cuts[cut]);
  });

  const asked = dice(11);
  const word = () =>
    pick(
      asked,
      vocabulary.filter((each) => !['nicht', 'der', 'und'].includes(each)),
    );
  const questions = Array.from({ length: 40 }, () => [word(), word(), word()] as const);
  const holding = (holds: (text: Text) => boolean) => texts.filter(holds).map(({ name }) => name);
  const has = (text: Text, ...words: string[]) => {
    const row = words.map((each) => keyOf(each, 'd'));
    return text.fields.some((keys) => keys.some((_, at) => row.every((key, offset) => keys[at + offset] === key)));
  };
  const ask = async (text: string, filters = {}) => (await found(index, text, kind, filters)).sort();

  test.each(questions)('%s finds every text that holds it, and no other', async (a) => {
    expect(await ask(a)).toEqual(holding((text) => has(text, a)).sort());
  });

  test.each(questions)('%s %s finds every text that holds both, and no other', async (a, b) => {
    expect(await ask(`${a} ${b}`)).toEqual(holding((text) => has(text, a) && has(text, b)).sort());
  });

  test.each(questions)('%s OR %s -%s', async (a, b, c) => {
    const right = holding((text) => (has(text, a) || has(text, b)) && !has(text, c));
    expect(await ask(`${a} OR ${b} -${c}`)).toEqual(right.sort());
  });

  test.each(questions)('%s from 2011 to 2013 in a section', async (a) => {
    const right = holding((text) => has(text, a) && text.year > 2010 && text.year < 2014 && text.section === 'kultur');
    expect(await ask(a, { from: 2011, to: 2013, section: 'kultur' })).toEqual(right.sort());
  });

  test.each(questions.slice(0, 10))('%s by Frau Holle', async (a) => {
    const right = holding((text) => has(text, a) && text.author === 'Frau Holle');
    expect(await ask(`${a} author:"holle frau"`)).toEqual(right.sort());
  });

  test.each(['nicht', 'der und'])('the stop word %s alone', async (text) => {
    const words = text.split(' ');
    expect(await ask(text)).toEqual(holding((each) => words.every((stop) => has(each, stop))).sort());
  });

  test.each(questions.slice(0, 10))('%s is counted by year as it is found', async (a) => {
    const answer = await index.ask({ ...empty, all: [[{ text: a, isQuoted: false }]] }, kind);
    const { years: counts } = await answer.details();
    const right = holding((text) => has(text, a));
    expect(counts.map(({ of, count }) => [of, count])).toEqual(
      Array.from({ length: 11 }, (_, at) => 2010 + at).map((year) => [
        year,
        texts.filter((text) => text.year === year && right.includes(text.name)).length,
      ]),
    );
  });

  test.each(questions.slice(0, 10))('%s OR %s is handed out alike a few at a time and at once', async (a, b) => {
    for (const order of ['relevance', 'newest', 'oldest'] as const) {
      for (const text of [a, `${a} ${b}`, 'nicht']) {
        const question = parseQuestion(text, { order });
        const all = (await index.ask(question, kind, { limit: 10_000 })).hits;
        const skips = Array.from({ length: Math.ceil(all.length / 3) }, (_, at) => at * 3);
        const parts = await Promise.all(skips.map((skip) => index.ask(question, kind, { skip, limit: 3 })));
        expect(parts.flatMap(({ hits }) => hits)).toEqual(all);
      }
    }
  });

  if (kind === 'articles') {
    const phrases = Array.from({ length: 60 }, () => randomPhrase(asked));
    test.each(phrases)('the phrase "%s" is found where it stands, and nowhere else', async (text) => {
      expect(await ask(`"${text}"`)).toEqual(holding((each) => has(each, ...text.split(' '))).sort());
    });
  }
});

const empty = { text: '', all: [], without: [], authors: [], order: 'relevance' as const };

function words(roll: Dice, most: number): string {
  return Array.from({ length: Math.floor(roll() * most) }, () => pick(roll, vocabulary)).join(' ');
}

function sample(roll: Dice, at: number) {
  const year = `${pick(roll, years)}`;
  return {
    ...{ year, slug: '', published: `${year}-05-${String((at % 28) + 1).padStart(2, '0')}` },
    section: pick(roll, ['politik', 'kultur']),
    title: `${words(roll, 4)} Titel`,
    lead: words(roll, 8),
    body: words(roll, 60),
    authors: [pick(roll, names)],
    comments: Array.from({ length: Math.floor(roll() ** 2 * 30) }, (_, number) => ({
      ...{ number: number * 2 + 1, author: pick(roll, names) },
      title: words(roll, 3),
      text: words(roll, 20),
    })),
  };
}

function keys(text: string): string[] {
  return text
    .split(/[ _]/)
    .filter(Boolean)
    .map((each) => keyOf(each, 'd'));
}

function articleText({ slug, year, section, title, lead, body, authors }: Full): Text {
  const fields = [title, lead, body, ...authors].map(keys);
  return { name: slug, year: Number(year), section, author: authors[0]!, fields };
}

function commentTexts({ slug, year, section, comments }: Full): Text[] {
  return comments.map(({ number, author, title, text }) => ({
    ...{ name: `${slug}#${number}`, year: Number(year), section, author },
    fields: [title, text].map(keys),
  }));
}

/** Some words in a row of some text, or words by chance. */
function randomPhrase(roll: Dice): string {
  const { body } = pick(roll, samples);
  const all = roll() < 0.7 && body ? body.split(' ') : vocabulary;
  const from = Math.floor(roll() * all.length);
  return all.slice(from, from + 2 + Math.floor(roll() * 3)).join(' ');
}
