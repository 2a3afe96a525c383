import { agencies } from './patterns.ts';

const known = new Set(agencies.map((name) => name.toLowerCase()));
const code = String.raw`[\p{L}][\p{L}.-]{0,14}`;
const creditLine = new RegExp(String.raw`^[([]?(?:${code})(?:\s?[/,]\s?${code}){0,6}[)\]]?$`, 'u');
const atEnd = new RegExp(String.raw`^(.*[.!?…]["“”»«'’)]*)\s+\(?(${code}(?:\/${code}){1,6})\)?$`, 'su');

/**
 * Reads an agency line such as `feb/dpa`: authors' codes in lower case and agencies, parted by slashes.
 * `certain`: a code or lower case says that it is the text's and not a picture's ("REUTERS", "AP/dpa").
 */
export function agencyCredit(line: string): { credit: string; certain: boolean } | undefined {
  if (line.length > 60 || !creditLine.test(line)) return undefined;
  const credit = line.replace(/[()[\]]/g, '').trim();
  const names = credit.split(/\s?[/,]\s?/);
  const codes = names.filter((name) => /^[a-zäöü]{2,5}$/.test(name));
  const isKnown = names.every((name) => known.has(name.toLowerCase()) || codes.includes(name));
  if (!isKnown || names.some((name) => name.includes(' '))) return undefined;
  const hasCode = codes.some((name) => !known.has(name));
  return { credit, certain: hasCode ? names.length > 1 || codes.length === 1 : credit === 'dpa' };
}

/** Parts a paragraph from the agency line at its end, "… belastet. feb/dpa". */
export function closingCredit(paragraph: string): { text: string; credit: string } | undefined {
  const [, text, credit] = atEnd.exec(paragraph.slice(-400)) ?? [];
  if (!text || !credit) return undefined;
  const codes = credit.split('/');
  if (!codes.some((name) => known.has(name.toLowerCase()))) return undefined;
  const fits = codes.every((name) => known.has(name.toLowerCase()) || /^[a-zäöü]{2,5}$/.test(name));
  return fits ? { text: paragraph.slice(0, -400) + text, credit } : undefined;
}
