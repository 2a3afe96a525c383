import type { CitedWork } from './cited-work.ts';
import type { CiteWords } from './cite-words.ts';
import { headings } from './headings.ts';
import { citedNames } from './name.ts';
import { oneLine } from './one-line.ts';
import { origins } from './origins.ts';

/**
 * One record of RIS: a tag, two spaces, a hyphen, a space, the value on one line; TY first, ER last, CRLF.
 * An article is NEWS. Of the types for what stands on the web only ELEC keeps title, author and forum in all programs.
 */
export function ris(work: CitedWork, words: CiteWords): string {
  const { title, container } = headings(work, words);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', work.comment ? 'ELEC' : 'NEWS'],
    ['ID', work.id],
    ...citedNames(work).map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    ]),
    ['TI', title],
    ['T2', container],
    ['PB', work.comment && work.container],
    ['M3', work.comment && words.genre],
    ['PY', work.published?.slice(0, 4)],
    ['DA', work.published && date(work.published)],
    ['Y2', work.captured && date(work.captured)],
    ['LA', work.language],
    ['UR', work.address],
    ['DB', work.archive],
    ['AN', work.place],
    ...origins(work, words).map((origin): [string, string] => ['N1', origin]),
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** `YYYY/MM/DD/`; the fourth part, other information, stays empty. */
function date(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
