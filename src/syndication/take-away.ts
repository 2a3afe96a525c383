import { readFile } from 'node:fs/promises';
import { bibtex } from '../citation/bibtex.ts';
import type { CiteWords } from '../citation/cite-words.ts';
import type { CitedWork } from '../citation/cited-work.ts';
import { cslJson } from '../citation/csl-json.ts';
import { ris } from '../citation/ris.ts';
import { contentFolder } from '../library/content-folder.ts';
import type { Holding } from '../library/read-article.ts';
import { readThreadJson } from '../library/read-thread.ts';
import { articleFile } from '../library/texts.ts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { wordsOf } from '../words/words.ts';
import { citedArticle } from './cited-article.ts';

/** A file that one can take away beside an article. */
interface TakeAway {
  /** Media type, as servers and `<link>` name it. */
  type: string;
  text: (article: Holding, site: Site) => string | Promise<string>;
}

/** By name. The text as it is kept in the archive's folder, the thread as it may be shown, and how to cite the article. */
export const takeAways: Record<string, TakeAway> = {
  'article.md': { type: 'text/markdown', text: (article) => readFile(articleFile(article, 'article.md'), 'utf8') },
  'thread.json': { type: 'application/json', text: (article, site) => readThreadJson(contentFolder(), article, site) },
  'cite.bib': { type: 'application/x-bibtex', text: cited(bibtex) },
  'cite.ris': { type: 'application/x-research-info-systems', text: cited(ris) },
  'cite.json': { type: 'application/vnd.citationstyles.csl+json', text: cited(cslJson) },
};

/** Names of the files beside an article; none where it is withdrawn. */
export function takeAwaysOf({ visibility, thread }: Article): string[] {
  if (visibility === 'withdrawn') return [];
  return Object.keys(takeAways).filter((file) => file !== 'thread.json' || thread);
}

function cited(format: (work: CitedWork, words: CiteWords) => string): TakeAway['text'] {
  return (article, site) => format(citedArticle(article, site), wordsOf(site).cite);
}
