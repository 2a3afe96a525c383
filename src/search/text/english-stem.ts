/** Ends as a short syllable does. */
const short = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

const irregular: Record<string, string> = {
  ...{ skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl' },
  ...{ ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl' },
};
const unchanged = /^(?:sky|news|howe|atlas|cosmos|bias|andes)$/;
const unchangedPlural = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

/** Endings of the second and the third step, the longest first, and what stands in their place. */
const second: [RegExp, string][] = [
  [/(?:ization|izer)$/, 'ize'],
  [/(?:ational|ation|ator)$/, 'ate'],
  [/tional$/, 'tion'],
  [/fulness$|fulli$/, 'ful'],
  [/(?:ousness|ousli)$/, 'ous'],
  [/(?:iveness|iviti)$/, 'ive'],
  [/biliti$/, 'ble'],
  [/(?:alism|aliti|alli)$/, 'al'],
  [/lessli$/, 'less'],
  [/entli$/, 'ent'],
  [/abli$/, 'able'],
  [/enci$/, 'ence'],
  [/anci$/, 'ance'],
  [/bli$/, 'ble'],
  [/(?<=l)ogi$/, 'og'],
  [/(?<=[cdeghkmnrt])li$/, ''],
];
const third: [RegExp, string][] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/alize$/, 'al'],
  [/(?:icate|iciti|ical)$/, 'ic'],
  [/(?:ful|ness)$/, ''],
];

/**
 * Snowball's English stemmer, Porter2 (snowballstem.org/algorithms/english/stemmer.html), for folded words, which have
 * no apostrophes. It says what `porter2` says in a third of the bytes: nothing can be looked for before it is there.
 */
export function englishStem(folded: string): string {
  if (folded.length < 3 || unchanged.test(folded)) return folded;
  if (Object.hasOwn(irregular, folded)) return irregular[folded]!;
  // At the front and behind vowels y is a consonant.
  let word = folded.replace(/^y|([aeiouy])y/g, '$1Y');
  const first = /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? regionBehind(word, 0);
  const rear = regionBehind(word, first);
  /** Puts something in the place of an ending, if it stands in a region. @returns whether the word has that ending */
  const change = (ending: RegExp, from: number, into = ''): boolean => {
    const at = word.search(ending);
    if (at < 0) return false;
    if (at >= from) word = word.slice(0, at) + into;
    return true;
  };

  if (!change(/(?<=ss)es$/, 0) && !change(/(?<=..)ie[ds]$/, 0, 'i') && !change(/ie[ds]$/, 0, 'ie')) {
    if (!/[us]s$/.test(word)) word = word.replace(/(?<=[aeiouy].+)s$/, '');
  }
  if (unchangedPlural.test(word)) return word;
  if (!change(/eed(?:ly)?$/, first, 'ee')) {
    const bare = word.replace(/(?<=[aeiouy].*)(?:ed|ing)(?:ly)?$/, '');
    if (bare !== word) {
      const isShort = first >= bare.length && short.test(bare);
      if (/(?:at|bl|iz)$/.test(bare) || isShort) word = `${bare}e`;
      else word = bare.replace(/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/, ([letter]) => letter!);
    }
  }
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  second.some(([ending, into]) => change(ending, first, into));
  if (!third.some(([ending, into]) => change(ending, first, into))) change(/ative$/, rear);
  if (!change(/(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/, rear))
    change(/(?<=[st])ion$/, rear);
  const front = word.slice(0, -1);
  if (word.endsWith('e') && (front.length >= rear || (front.length >= first && !short.test(front)))) word = front;
  else if (word.endsWith('ll') && front.length >= rear) word = front;
  return word.replaceAll('Y', 'y');
}

/** Where the part behind the first consonant that follows a vowel begins. */
function regionBehind(word: string, from: number): number {
  const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
  return at < 0 ? word.length : from + at + 2;
}
