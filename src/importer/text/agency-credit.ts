import { matches } from './furniture.ts';
import { agencies, creditPhrases } from './patterns.ts';

/** The line at an article's end that says who wrote it. */
export interface AgencyCredit {
  credit: string;
  /** Whether it can be no picture's: a code in lower case or words say so. */
  certain: boolean;
}

const known = new Set(agencies.map((name) => name.toLowerCase()));
const code = String.raw`[\p{L}][\p{L}.-]{0,14}`;
const creditLine = new RegExp(String.raw`^[([]?${code}(?:\s?[/,]\s?${code}){0,6}[)\]]?$`, 'u');
const atEnd = new RegExp(String.raw`^(.*[.!?…]["“”»«'’)]*)\s+\(?(${code}(?:\/${code}){1,6})\)?$`, 'su');

/** Reads a line such as `feb/dpa` (codes of authors and agencies), `Reuters` or "Mit Material von dpa". */
export function agencyCredit(line: string): AgencyCredit | undefined {
  if (line.length > 90) return undefined;
  if (matches(line, creditPhrases)) return { credit: line, certain: true };
  if (!creditLine.test(line)) return undefined;
  const credit = line.replace(/[()[\]]/g, '').trim();
  const names = credit.split(/\s?[/,]\s?/);
  if (!names.every((name) => known.has(name.toLowerCase()) || isCode(name))) return undefined;
  return { credit, certain: names.length > 1 && names.some((name) => isCode(name) && !known.has(name)) };
}

/** Parts a paragraph from the agency line at its end, "… belastet. feb/dpa". */
export function closingCredit(paragraph: string): { text: string; credit: string } | undefined {
  const [, text, credit] = atEnd.exec(paragraph.slice(-400)) ?? [];
  if (!text || !credit) return undefined;
  const names = credit.split('/');
  const isKnown = names.some((name) => known.has(name.toLowerCase()));
  const fits = isKnown && names.every((name) => known.has(name.toLowerCase()) || isCode(name));
  return fits ? { text: paragraph.slice(0, -400) + text, credit } : undefined;
}

/** Initials of an author, in lower case. */
function isCode(name: string): boolean {
  return /^[a-zäöü]{2,5}$/.test(name);
}
