const notE = /[^e]$|^$/;

/**
 * Snowball's German stemmer (snowballstem.org/algorithms/german/stemmer.html) for folded words, which have neither
 * umlauts nor ß. It says what the one of `@orama/stemmers` says in a quarter of the bytes: nothing can be looked for
 * before it is there.
 */
export function germanStem(folded: string): string {
  // Between vowels u and y are consonants.
  let word = folded.replace(/[aeiouy][uy](?=[aeiouy])/g, ([vowel, letter]) => vowel! + letter!.toUpperCase());
  const first = regionBehind(word, 0);
  const second = regionBehind(word, first);
  /** Takes off an ending, if it stands in a region and what is in front of it lets it go. */
  const drop = (ending: RegExp, from: number, front = /(?:)/): boolean => {
    const at = word.search(ending);
    if (at < from || at < 0 || !front.test(word.slice(0, at))) return false;
    word = word.slice(0, at);
    return true;
  };
  const near = Math.max(3, first);

  if (drop(/e[ns]?$/, near)) word = word.replace(/niss$/, 'nis');
  else if (!drop(/(?:em|ern?)$/, near)) drop(/s$/, near, /[bdfghklmnrt]$/);
  if (!drop(/(?:en|er|est)$/, near)) drop(/st$/, near, /...[bdfghklmnt]$/);
  if (drop(/(?:end|ung)$/, second)) drop(/ig$/, second, notE);
  else if (drop(/(?:lich|heit)$/, second)) drop(/e[nr]$/, near);
  else if (drop(/keit$/, second)) drop(/(?:lich|ig)$/, second);
  else drop(/(?:isch|i[gk])$/, second, notE);
  return word.replace(/[UY]/g, (letter) => letter.toLowerCase());
}

/** Where the part behind the first consonant that follows a vowel begins. */
function regionBehind(word: string, from: number): number {
  const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
  return at < 0 ? word.length : from + at + 2;
}
