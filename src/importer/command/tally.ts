import type { Outcome } from '../import.ts';
import { doubt } from './doubt.ts';

/** More kinds than this, and the rest are one. */
const mostKinds = 200;
const mostDoubtful = 10;
const others = 'Other.';

/** What a whole run came to. It takes no room but a few words for each article that misses something. */
export class Tally {
  readonly counts = { imported: 0, joined: 0, unchanged: 0, waiting: 0, passed: 0, refused: 0 };
  /** The outcomes that deserve a look most, the least certain first. */
  readonly doubtful: Outcome[] = [];
  readonly #refusals = new Map<string, number>();
  readonly #losses = new Map<string, number>();
  /** The kinds of what an article misses, as it was counted. */
  readonly #missing = new Map<string, string[]>();

  note(outcome: Outcome): void {
    const { status, joined, reason, losses, pages } = outcome;
    this.counts[joined ? 'joined' : status] += pages;
    if (status === 'refused') count(this.#refusals, reason ?? '');
    if (status !== 'imported') return;
    this.#miss(outcome.article ?? '', [...new Set(losses.map((loss) => kindOf(loss.replace(/: .*/s, ': …'))))]);
    this.#doubt(outcome);
  }

  /** Why inputs were refused, with how many were, most first. */
  get refusals(): [string, number][] {
    return mostFirst(this.#refusals);
  }

  /** What is missing, one sentence a kind, with how many articles miss it. */
  get losses(): [string, number][] {
    return mostFirst(this.#losses);
  }

  /** Of several captures of one article the last knows all that is missing. */
  #miss(article: string, kinds: string[]): void {
    for (const kind of this.#missing.get(article) ?? []) uncount(this.#losses, kind);
    for (const kind of kinds) count(this.#losses, kind);
    if (kinds.length > 0) this.#missing.set(article, kinds);
    else this.#missing.delete(article);
  }

  #doubt(outcome: Outcome): void {
    const before = this.doubtful.findIndex(({ article }) => article === outcome.article);
    if (before !== -1) this.doubtful.splice(before, 1);
    if (doubt(outcome) === 0) return;
    const at = this.doubtful.findIndex((other) => doubt(other) < doubt(outcome));
    this.doubtful.splice(at === -1 ? this.doubtful.length : at, 0, outcome);
    this.doubtful.length = Math.min(this.doubtful.length, mostDoubtful);
  }
}

function count(counts: Map<string, number>, sentence: string): void {
  const kind = kindOf(sentence);
  const key = counts.has(kind) || counts.size < mostKinds ? kind : others;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function uncount(counts: Map<string, number>, kind: string): void {
  const key = counts.has(kind) ? kind : others;
  const left = (counts.get(key) ?? 1) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

/** A number, or what stays though it holds one: an example of a flag, a version, a bound. */
const numbers = /(--[a-z]+ \S+|\bversion \d\S*)|(?<!\p{L}-?|\d)\d+(?:[.,]\d+)*(?![\d.,]* (?:MB|s)\b)/gu;

/** A sentence without what is particular in it: names in quotation marks, paths and numbers. */
function kindOf(sentence: string): string {
  return sentence
    .replace(/[„“][^„“”]*[“”]/g, (quoted) => `${quoted[0]}…${quoted.at(-1)}`)
    .replace(/\bhttps?:\/\/[^\s)]+/g, '…')
    .replace(/\barticles\/\S+|\bwaiting\/\S+/g, '…')
    .replace(numbers, (_, whole?: string) => whole ?? '…')
    .replace(/…(?:(?:, | und | and |–)…)+/g, '…');
}

function mostFirst(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
