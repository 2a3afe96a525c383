import { compareMoments, dayOf, type Moment } from '../../model/moment.ts';
import { dateWords } from '../date-words.ts';

const month = dateWords
  .flatMap(({ months }) => months.flat())
  .sort((a, b) => b.length - a.length)
  .join('|');
const noYear = String.raw`(?!\s*,?\s*(?:1[6-9]|20)\d\d)`;
const oneDay = 24 * 60 * 60 * 1_000;

/** Dates without a year, up to where one belongs, as forums write those of the running one. */
const forms: readonly { pattern: RegExp; put: (year: number) => string }[] = [
  // "12.03., 18:02", but not "12.03.13" and not the hour in "12.03 Uhr".
  {
    pattern: /(?<![\d.:])\d{1,2}\.\s?\d{1,2}\.(?!\s?(?:\d{4}|\d\d(?![:.\d]))|\d)/u,
    put: (year) => `${year}`,
  },
  // "12. März, 18:02", "5 March at 10:30"
  {
    pattern: new RegExp(String.raw`(?<![\d.:])\d{1,2}\.?\s+(?:${month})\b\.?${noYear}`, 'iu'),
    put: (year) => ` ${year}`,
  },
  // "March 5, 10:30 am"
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${month})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:])${noYear}`, 'iu'),
    put: (year) => `, ${year}`,
  },
];

/**
 * A date that leaves out the year, with the year that it must be of: the last one in which it was past when the page
 * was saved; where nobody knows that, the first in which it came after the article.
 * @param read reads a whole date
 */
export function readYearless(
  written: string,
  { captured, published }: { captured?: Moment | undefined; published?: Moment | undefined },
  read: (date: string) => Moment | undefined,
): Moment | undefined {
  const near = captured ?? published;
  const form = forms.find(({ pattern }) => pattern.test(written));
  if (!near || !form) return undefined;
  const year = Number(near.slice(0, 4));
  const years = captured ? [year + 1, year, year - 1] : [year - 1, year, year + 1];
  const inYear = (one: number) => read(written.replace(form.pattern, (date) => date + form.put(one)));
  const moments = years.flatMap((one) => inYear(one) ?? []);
  return moments.find((moment) => {
    const days = compareMoments(dayOf(moment), dayOf(near)) / oneDay;
    return captured ? days <= 1 : days >= 0;
  });
}
