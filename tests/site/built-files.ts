import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type TestSite } from './sites.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Below the site's folder. */
  path: string;
  /** As UTF-8, whatever it is: text in a binary file is text too. */
  text: string;
}

/** Every file of a built site. */
export function builtFiles({ folder }: TestSite): BuiltFile[] {
  return filesOf(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Addresses of one host that a file for machines names, with what the format has escaped put right. */
export function addressesIn({ text }: BuiltFile, origin: string): string[] {
  const plain = text
    .replaceAll('\\u0026', '&')
    .replaceAll('\\/', '/')
    .replace(/&(quot|#34|#x22);/g, '"')
    .replace(/&(amp|#38|#x26);/g, '&');
  const found = plain.matchAll(new RegExp(`${RegExp.escape(origin)}(?![\\w.:-])[^\\s"'<>\\\\,{}|^\`\\])]*`, 'g'));
  return Array.from(found, ([address]) => address.replace(/[.;:]+$/, ''));
}

/** Words of at least six letters, small. */
export function wordsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\p{L}{6,}/gu), ([word]) => word.toLowerCase()));
}
