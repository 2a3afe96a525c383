import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { siteFileUrl } from '../model/url.ts';
import { catalogueCsv, catalogueJsonLines } from './catalogue.ts';

/** A file that holds the whole catalogue. */
export interface CatalogueFile {
  /** From the site's root. */
  url: string;
  name: string;
  /** Media type. */
  type: string;
  /** Its content for some articles. */
  text: (articles: readonly Article[], site: Site) => string;
}

/** JSON Lines for programs, CSV for spreadsheets. */
export const catalogueFiles: readonly CatalogueFile[] = [
  catalogueFile('catalogue.jsonl', 'application/jsonl', catalogueJsonLines),
  catalogueFile('catalogue.csv', 'text/csv', catalogueCsv),
];

function catalogueFile(name: string, type: string, text: CatalogueFile['text']): CatalogueFile {
  return { url: siteFileUrl(`/data/${name}`), name, type, text };
}
