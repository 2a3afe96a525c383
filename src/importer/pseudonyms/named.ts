/** Where a name stands in a text, and whose it is. */
export interface Named {
  from: number;
  to: number;
  name: string;
}

/** Who wrote in a thread, as far as is known. */
export interface Writers {
  /** The full name for what somebody was called, if that was one of them. */
  find: (called: string) => string | undefined;
  /** Names that can be nothing else wherever they stand, of several words or with digits: those that may be in a text. */
  telling: (text: string) => readonly string[];
  /** The full name for a surname after “Herr” or “Frau”, if it is nobody's but one of theirs. */
  findSurname: (called: string) => string | undefined;
  /** Whether a name is that of somebody who is spoken of. */
  isOther: (called: string) => boolean;
}

const says = '(?:schrieb|schreibt|meinte|meint|sagte|sagt|hat geschrieben|wrote|writes|said|says)';
const greeting =
  '(?:hallo|hi|hey|hello|moin|servus|liebe[rs]?|werte[rs]?|dear|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|danke,?|thanks,?|an)';
const courtesy = '(?:herrn?|frau|hr\\.|fr\\.|mr\\.?|mrs\\.?|ms\\.?)';
const title = `(?:(?:${courtesy}|user|kollegen?|forist)\\s+)?`;
const word = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.\\-]{0,38}[\\p{L}\\p{N}_])?';
// Blanks end at a sign that is none everywhere here: where two patterns could share them, a long run costs its square.
const signs = ':;,!?@()\\[\\]<>„“”"»«';
const name = `[^\\s${signs}](?:[^\\n${signs}]{0,58}?[^\\s${signs}])`;
const lineStart = '^(?:[^\\S\\n]|>)*';
const nobody =
  /^(?:herrn?|frau|du|er|es|ich|ihr|man|sie|wir|he|i|it|one|she|they|we|you|jemand|somebody|someone|der autor|das)$/i;

/** What stands before a name that is but the end of a word, and what may stand behind a whole one. */
const endsInWord = /[\p{L}\p{N}]$/u;
const endsHere = /^s?(?![\p{L}\p{N}])/iu;

/** Where whoever is named must be somebody that is quoted or spoken to, even if nobody of that name is known. */
const sure = [
  new RegExp(
    `${lineStart}(?:zitat|quote|zitiert|originally posted|ursprünglich geschrieben)[\\s:]*(?:von|by|from)[\\s:]*${title}(?<name>${name})(?=\\s*(?:$|:|\\[|\\(|beitrag anzeigen|#\\d))`,
    'dgimu',
  ),
  new RegExp(`${lineStart}(?:am|on)\\s.{0,60}?\\s(?:schrieb|wrote)\\s+${title}(?<name>${name})\\s*:`, 'dgimu'),
  new RegExp(`${lineStart}(?!(?:am|on)\\s)@?\\s?${title}(?<name>${name}),?\\s+${says}\\b[^:\\n]{0,60}:`, 'dgimu'),
  new RegExp(`(?<![\\p{L}\\p{N}._%+\\-])@\\s?${title}(?<name>${word}(?: ${word})?)(?=\\s*(?::|,|$))`, 'dgimu'),
  new RegExp(`(?<![\\p{L}\\p{N}._%+\\-])@\\s?${title}(?<name>${word})`, 'dgiu'),
];
/** Where a surname alone stands for somebody, in any case. */
const courteous = ['', 's'].map(
  (ending) => new RegExp(`(?<![\\p{L}\\p{N}])${courtesy}\\s+(?<name>${word})(?=${ending}(?![\\p{L}\\p{N}]))`, 'dgiu'),
);
/** Where a name may stand, and so may other words. */
const likely = [
  new RegExp(`^[^\\S\\n]*${greeting}\\s+${title}(?<name>${name})(?=\\s*(?:[,!:.]|$))`, 'dgimu'),
  new RegExp(`^[^\\S\\n]*(?<name>${name})(?=\\s*[,:!])`, 'dgmu'),
  new RegExp(`[,–-]\\s*(?:${title})(?<name>${name})(?=[\\s!?.]*$)`, 'dgimu'),
];

/**
 * The places in a text where somebody is quoted, spoken to or plainly named, in order and apart from each other.
 * @param known whether only writers of the thread are looked for, not all that are quoted or spoken to
 */
export function namedIn(text: string, writers: Writers, known: boolean): Named[] {
  const found = new Places(text);
  for (const full of writers.telling(text)) found.collectWhole(full);
  for (const pattern of [...sure, ...likely]) found.collect(pattern, writers.find);
  for (const pattern of courteous) found.collect(pattern, writers.findSurname);
  for (const pattern of known ? [] : sure)
    found.collect(pattern, (called) => (nobody.test(called) || writers.isOther(called) ? undefined : called));
  return found.inOrder();
}

/** The places that were found in a text; of two that overlap, the first found counts. */
class Places {
  readonly #text: string;
  readonly #found: Named[] = [];
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  collect(pattern: RegExp, nameOf: (called: string) => string | undefined): void {
    for (const { indices } of this.#text.matchAll(pattern)) {
      const [from, to] = indices!.groups!['name']!;
      const name = nameOf(this.#text.slice(from, to).trim());
      if (name !== undefined) this.#take(from, to, name);
    }
  }

  /** Takes a name wherever it stands as words of their own, in any case, or with the "s" of a genitive. */
  collectWhole(name: string): void {
    // Made for each name; what surrounds it is compared apart, for classes of letters take a hundred times as long to make.
    const pattern = new RegExp(name.split(/\s+/).map(RegExp.escape).join('\\s+'), 'giu');
    for (let match = pattern.exec(this.#text); match; match = pattern.exec(this.#text)) {
      const [from, to] = [match.index, pattern.lastIndex];
      const isWhole =
        !endsInWord.test(this.#text.slice(Math.max(0, from - 2), from)) && endsHere.test(this.#text.slice(to, to + 3));
      if (isWhole) this.#take(from, to, name);
      else pattern.lastIndex = from + 1;
    }
  }

  inOrder(): Named[] {
    return this.#found.sort((a, b) => a.from - b.from);
  }

  #take(from: number, to: number, name: string): void {
    if (this.#taken.subarray(from, to).includes(1)) return;
    this.#taken.fill(1, from, to);
    this.#found.push({ from, to, name });
  }
}
