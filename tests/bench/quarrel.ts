import { thread as schema, type Thread } from '../../src/model/thread.ts';
import { dice, opinion, pick, type Dice } from './german.ts';
import type { QuoteTruth } from './quote-score.ts';

const syllables = 'ba be do fa gen hal ker la lin mau mer nach nie ost pel rah ruf sel ten um vor wa wel zer zu'.split(
  ' ',
);
const phrases = ['Genau.', 'Danke.', 'Das sehe ich anders.', 'Wer soll das bezahlen?', 'Das ist doch Unsinn.'];

interface Said {
  author: string;
  sentences: string[];
}

/**
 * Makes up a thread in which half of the comments quote, and says what they quote: whole and cut, with words altered,
 * with and without names, under the wrong name, phrases everybody uses, words from elsewhere, quotes of quotes. One
 * comment in twenty is not archived, though it may be quoted. The same numbers give the same thread.
 */
export function quarrel(comments: number, seed: number): { thread: Thread; truth: QuoteTruth } {
  const roll = dice(seed);
  const vocabulary = Array.from({ length: 4000 }, () => word(roll));
  const authors = Array.from({ length: Math.ceil(comments / 12) }, (_, at) => `${pick(roll, vocabulary)}${at}`);
  const said: Said[] = [];
  const truth: QuoteTruth = {};
  const list: object[] = [];
  const isLost = Array.from({ length: comments }, () => roll() < 0.05);
  for (let number = 1; number <= comments; number++) {
    // A few write most of it.
    const author = authors[Math.floor(roll() ** 3 * authors.length)]!;
    const sentences = Array.from({ length: 1 + Math.floor(roll() * 6) }, () => sentence(roll, vocabulary));
    const source = number > 1 && roll() < 0.5 ? Math.floor(roll() * (number - 1)) : undefined;
    const quote = source === undefined ? undefined : quoteOf(roll, said, source, { vocabulary, authors });
    const others = quote?.numbers.filter((other) => !isLost[other - 1]) ?? [];
    if (others.length > 0 && !isLost[number - 1]) truth[number] = others;
    said.push({ author, sentences });
    if (!isLost[number - 1]) list.push({ number, author, ...content(quote?.typed, sentences) });
  }
  return { thread: schema.parse({ reported: comments, comments: list }), truth };
}

function content(quote: string | undefined, sentences: readonly string[]): { text: string } | { html: string } {
  const own = sentences.join(' ');
  if (quote === undefined) return { text: own };
  return quote.startsWith('<') ? { html: `${quote}<p>${own}</p>` } : { text: `${quote}\n${own}` };
}

/** A quote as typed, and the numbers of the comments it is from. */
function quoteOf(
  roll: Dice,
  said: readonly Said[],
  place: number,
  { vocabulary, authors }: { vocabulary: readonly string[]; authors: readonly string[] },
): { typed: string; numbers: number[] } {
  const { author, sentences } = said[place]!;
  const kind = roll();
  if (kind < 0.06) return { typed: dressed(roll, undefined, pick(roll, phrases)), numbers: [] };
  if (kind < 0.12) return { typed: dressed(roll, pick(roll, authors), opinion(roll)), numbers: [] };
  const first = Math.floor(roll() * sentences.length);
  const words = altered(roll, sentences.slice(first, first + 1 + Math.floor(roll() * 3)).join(' '), vocabulary);
  if (kind < 0.18) {
    const other = pick(roll, authors);
    return { typed: dressed(roll, other, words), numbers: other === author ? [place + 1] : [] };
  }
  if (kind < 0.26 && place > 0) {
    const inner = said[Math.floor(roll() * place)]!;
    const innerWords = inner.sentences[0]!;
    const typed = `Zitat von ${author}\n> Zitat von ${inner.author}\n>> ${innerWords}\n> ${words}\n`;
    return { typed, numbers: [said.indexOf(inner) + 1, place + 1] };
  }
  return { typed: dressed(roll, kind < 0.7 ? author : undefined, words), numbers: [place + 1] };
}

function dressed(roll: Dice, name: string | undefined, words: string): string {
  if (name === undefined) return roll() < 0.5 ? `> ${words}\n` : `<blockquote>${words}</blockquote>`;
  return pick(roll, [
    `Zitat von ${name}\n> ${words}\n`,
    `Zitat von ${name}\n${words}`,
    `Zitat von ${name}${words}`,
    `${name} schrieb:\n> ${words}\n`,
    `@${name}: „${words}“`,
    `<blockquote><b>Zitat von ${name}</b><br>${words}</blockquote>`,
    `<blockquote><p>${words}</p><footer>${name}</footer></blockquote>`,
  ]);
}

/** As quotes are: whole, cut at an end or in the middle, in small letters, with a word exchanged. */
function altered(roll: Dice, text: string, vocabulary: readonly string[]): string {
  const words = text.split(' ');
  const kind = roll();
  if (kind < 0.4 || words.length < 8) return text;
  const middle = 2 + Math.floor(roll() * (words.length - 4));
  if (kind < 0.55) return words.slice(0, middle + 2).join(' ');
  if (kind < 0.7) return [...words.slice(0, middle), '[...]', ...words.slice(middle + 2)].join(' ');
  if (kind < 0.85) return text.toLowerCase().replace(/[,.]/g, '');
  return words.with(middle, pick(roll, vocabulary)).join(' ');
}

function sentence(roll: Dice, vocabulary: readonly string[]): string {
  if (roll() < 0.15) return pick(roll, phrases);
  // Few words are used often, as in any language.
  const words = Array.from(
    { length: 4 + Math.floor(roll() * 14) },
    () => vocabulary[Math.floor(roll() ** 3 * vocabulary.length)]!,
  );
  const [first = '', ...rest] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
}

function word(roll: Dice): string {
  return Array.from({ length: 1 + Math.floor(roll() * 3) }, () => pick(roll, syllables)).join('');
}
