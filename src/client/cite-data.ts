import type { CiteWords } from '../citation/cite-words.ts';
import type { CitedWork } from '../citation/cited-work.ts';
import type { CopyWords } from './copy-or-show.ts';

/** What `share.json` holds: all that the menu, the offer and the marks say, the same for every page of the site. */
export interface ShareWords {
  marks: Record<'label' | 'hide' | 'goOn', string>;
  cite: CiteWords;
  copy: { done: string; byHand: string };
  /** How a comment without a name is signed. */
  anonymous: string;
  timeZone: string;
  /** Names of the menu and of its buttons. */
  menu: Record<'heading' | 'link' | 'mail' | 'sheet' | 'sentence' | 'as' | 'bibtex' | 'ris' | 'csl', string>;
  passage: string;
}

/** What a page can cite: the article, and words. `<page-sharing data-cite data-words>` holds the one and names the other. */
export interface CiteData extends ShareWords {
  work: CitedWork;
}

let fetched: Promise<ShareWords> | undefined;

/** What the page holds, with the words of the site. */
export async function citeData(host: HTMLElement): Promise<CiteData> {
  return { ...(await shareWords(host)), work: JSON.parse(host.dataset['cite'] ?? '{}') as CitedWork };
}

/** The words of the site. */
export function shareWords({ dataset }: HTMLElement): Promise<ShareWords> {
  fetched ??= fetch(dataset['words'] ?? '').then((answer) => answer.json() as Promise<ShareWords>);
  // Without a connection it is tried again at the next click.
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/** What to say of copying. */
export function copyWords({ copy: { done, byHand } }: ShareWords): CopyWords {
  return { done, byHand: () => Promise.resolve(byHand) };
}
