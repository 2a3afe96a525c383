/** Words to make text of that looks like German to a reader's eye, a hyphenator and a compressor. All invented for this. */
const subjects = [
  'Der Stadtrat',
  'Die Bürgermeisterin',
  'Ein Sprecher der Hafenbehörde',
  'Das Wasserwerk',
  'Die Fähre',
  'Der Heimatverein',
  'Eine Anwohnerin',
  'Das Amt für Brücken',
  'Der Schaffner',
  'Die Chorleiterin',
  'Der Verband der Kleingärtner',
  'Eine Abordnung aus Wensel',
  'Das Museum',
  'Die Feuerwehr',
];
const verbs = [
  'verschiebt',
  'begrüßt',
  'bezweifelt',
  'verlangt',
  'erklärt',
  'überprüft',
  'bewilligt',
  'vergisst',
  'verteidigt',
  'wiederholt',
  'prüft',
  'verweigert',
  'bedauert',
  'unterstützt',
];
const objects = [
  'den Umbau der Schleuse',
  'die neue Gebührenordnung',
  'das Gutachten zum Deich',
  'einen Zuschuss von 86.000 Euro',
  'die Sperrung der Uferstraße',
  'den Fahrplan für den Winter',
  'die Zählung der Störche',
  'das Ende der Nachtlinie',
  'eine Anfrage der Opposition',
  'die Straßenbeleuchtung am Mühlenweg',
  'den Wettbewerb der Blaskapellen',
];
const endings = [
  'ohne Gründe zu nennen',
  'trotz heftiger Proteste',
  'bis auf Weiteres',
  'nach einer Sitzung von sieben Stunden',
  'wie aus einem Schreiben hervorgeht',
  'und niemand widerspricht',
  'zum dritten Mal in diesem Jahr',
  'obwohl das Geld längst verplant ist',
  'mit einer Stimme Mehrheit',
  'während draußen der Regen fällt',
];
const opinions = [
  'Das sehe ich anders',
  'Vielen Dank für den Hinweis',
  'Wer soll das bezahlen',
  'Genau so ist es',
  'Ich wohne seit dreißig Jahren dort',
  'Lesen Sie den Artikel noch einmal',
  'Früher war das einfacher',
  'Meine Großmutter hätte gelacht',
  'Zahlen wären hier nützlich',
  'Mit Verlaub, das ist Unsinn',
];
const names = [
  'Kursbuch_48',
  'pendlerin67',
  'Deichgraf',
  'T. Anders',
  'möwe',
  'Weichensteller',
  'leserin_nord',
  'Q-Turm',
  'Binnenschiffer',
  'Frau Holle',
  'der_alte_fritz',
  'zaungast',
  'Halbinsel',
  'nachteule12',
];

/** Numbers between 0 and 1 that are the same for the same seed (the mulberry32 recurrence). */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(roll: Dice, items: readonly Item[]): Item {
  return items[Math.floor(roll() * items.length)]!;
}

export function headline(roll: Dice): string {
  return `${pick(roll, subjects)} ${pick(roll, verbs)} ${pick(roll, objects)}`;
}

export function paragraph(roll: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () => `${headline(roll)}, ${pick(roll, endings)}.`).join(' ');
}

export function opinion(roll: Dice): string {
  return `${pick(roll, opinions)}. ${paragraph(roll, 1 + Math.floor(roll() * 5))}`;
}

export function name(roll: Dice): string {
  return pick(roll, names);
}
