import type { CiteWords } from '../citation/cite-words.ts';
import type { CitedWork } from '../citation/cited-work.ts';
import type { CopyWords } from './copy-or-show.ts';

/** What a page tells its script so that it can cite: the article, and words. `<page-sharing data-cite>` holds it as JSON. */
export interface CiteData {
  work: CitedWork;
  words: CiteWords;
  copy: CopyWords;
  /** How a comment without a name is signed. */
  anonymous: string;
  timeZone: string;
}

/** What the page holds. */
export function citeData(host: HTMLElement): CiteData {
  return JSON.parse(host.dataset['cite'] ?? '{}') as CiteData;
}

/** A part of the template that a page holds, ready to be placed. */
export function partOf(host: HTMLElement, selector: string): HTMLElement {
  const part = host.querySelector('template')?.content.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The page holds no ${selector}.`);
  return document.importNode(part, true);
}
