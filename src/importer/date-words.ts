/** The words in which one language says a date. All in lower case; abbreviations without their dot. */
export interface DateWords {
  /** Twelve lists, January first; each in any spelling that papers use. */
  months: readonly (readonly string[])[];
  /** Day names as days before the reference: today 0, yesterday 1. */
  relativeDays: Readonly<Record<string, number>>;
  /** Spelled-out numbers and articles in "vor einer Stunde". */
  numbers: Readonly<Record<string, number>>;
  units: Readonly<Record<string, 'minutes' | 'hours' | 'days'>>;
  /** The words for "ago", where they stand before and behind a span. */
  ago: { before?: string; after: string };
}

/** To read the dates of another language, add its words here. */
export const dateWords: readonly DateWords[] = [
  {
    months: [
      ['januar', 'jänner', 'jan'],
      ['februar', 'feber', 'feb'],
      ['märz', 'maerz', 'mär', 'mrz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    relativeDays: { heute: 0, gestern: 1, vorgestern: 2 },
    numbers: { einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 },
    units: {
      minute: 'minutes',
      minuten: 'minutes',
      stunde: 'hours',
      stunden: 'hours',
      std: 'hours',
      tag: 'days',
      tagen: 'days',
    },
    ago: { before: 'vor', after: 'her' },
  },
  {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    relativeDays: { today: 0, yesterday: 1 },
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
    units: {
      minute: 'minutes',
      minutes: 'minutes',
      min: 'minutes',
      mins: 'minutes',
      hour: 'hours',
      hours: 'hours',
      hr: 'hours',
      hrs: 'hours',
      day: 'days',
      days: 'days',
    },
    ago: { after: 'ago' },
  },
];

/** Zones by the letters that papers print; hours and minutes east of Greenwich. */
export const zoneOffsets: Readonly<Record<string, string>> = {
  z: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  bst: '+01:00',
  mez: '+01:00',
  cet: '+01:00',
  mesz: '+02:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
};
