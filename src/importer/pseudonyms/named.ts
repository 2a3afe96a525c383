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
  /** Names that can be nothing else, wherever they stand: of several words, or with digits. */
  telling: readonly string[];
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
const name = '[^\\n:;,!?@()\\[\\]<>„“”"»«]{2,60}?';
const nobody =
  /^(?:herrn?|frau|du|er|es|ich|ihr|man|sie|wir|he|i|it|one|she|they|we|you|jemand|somebody|someone|der autor|das)$/i;

/** Where whoever is named must be somebody that is quoted or spoken to, even if nobody of that name is known. */
const sure = [
  new RegExp(
    `^\\s*>*\\s*(?:zitat|quote|zitiert|originally posted|ursprünglich geschrieben)\\s*:?\\s*(?:von|by|from)\\s*:?\\s*${title}(?<name>${name})(?=\\s*(?:$|:|\\[|\\(|beitrag anzeigen|#\\d))`,
    'dgimu',
  ),
  new RegExp(`^\\s*>*\\s*(?:am|on)\\s.{0,60}?\\s(?:schrieb|wrote)\\s+${title}(?<name>${name})\\s*:`, 'dgimu'),
  new RegExp(`^\\s*>*\\s*(?!(?:am|on)\\s)@?\\s?${title}(?<name>${name}),?\\s+${says}\\b[^:\\n]{0,60}:`, 'dgimu'),
  new RegExp(`(?<![\\p{L}\\p{N}._%+\\-])@\\s?${title}(?<name>${word}(?: ${word})?)(?=\\s*(?::|,|$))`, 'dgimu'),
  new RegExp(`(?<![\\p{L}\\p{N}._%+\\-])@\\s?${title}(?<name>${word})`, 'dgiu'),
];
/** Where a surname alone stands for somebody, in any case. */
const courteous = ['', 's'].map(
  (ending) => new RegExp(`(?<![\\p{L}\\p{N}])${courtesy}\\s+(?<name>${word})(?=${ending}(?![\\p{L}\\p{N}]))`, 'dgiu'),
);
/** Where a name may stand, and so may other words. */
const likely = [
  new RegExp(`^\\s*${greeting}\\s+${title}(?<name>${name})(?=\\s*(?:[,!:.]|$))`, 'dgimu'),
  new RegExp(`^\\s*(?<name>${name})(?=\\s*[,:!])`, 'dgmu'),
  new RegExp(`[,–-]\\s*(?:${title})(?<name>${name})(?=\\s*[!?.]?\\s*$)`, 'dgimu'),
];

/**
 * The places in a text where somebody is quoted, spoken to or plainly named, in order and apart from each other.
 * @param known whether only writers of the thread are looked for, not all that are quoted or spoken to
 */
export function namedIn(text: string, writers: Writers, known: boolean): Named[] {
  const found: Named[] = [];
  for (const full of writers.telling) collect(whole(full), text, found, () => full);
  for (const pattern of [...sure, ...likely]) collect(pattern, text, found, writers.find);
  for (const pattern of courteous) collect(pattern, text, found, writers.findSurname);
  for (const pattern of known ? [] : sure)
    collect(pattern, text, found, (called) => (nobody.test(called) || writers.isOther(called) ? undefined : called));
  return found.sort((a, b) => a.from - b.from);
}

function collect(pattern: RegExp, text: string, found: Named[], nameOf: (called: string) => string | undefined): void {
  for (const { indices } of text.matchAll(pattern)) {
    const [from, to] = indices!.groups!['name']!;
    const name = nameOf(text.slice(from, to).trim());
    const isTaken = found.some((other) => from < other.to && other.from < to);
    if (name !== undefined && !isTaken) found.push({ from, to, name });
  }
}

/** A name as words of their own, in any case. */
function whole(full: string): RegExp {
  const words = full.split(/\s+/).map((part) => RegExp.escape(part));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${words.join('\\s+')})(?=s?(?![\\p{L}\\p{N}]))`, 'dgiu');
}
