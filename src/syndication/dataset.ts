import type { Site } from '../model/site.ts';
import { absoluteUrl, dataUrl } from '../model/url.ts';
import type { CatalogueField } from './catalogue.ts';
import type { CatalogueFile } from './catalogue-files.ts';

/** What the page knows of the catalogue. */
export interface DatasetContext {
  name: string;
  description: string;
  fields: readonly CatalogueField[];
  files: readonly CatalogueFile[];
  site: Site;
}

/** The catalogue as schema.org's Dataset, https://schema.org/Dataset, so that data search engines find it. */
export function dataset({ name, description, fields, files, site }: DatasetContext): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: absoluteUrl(dataUrl(), site),
    inLanguage: site.language,
    ...(site.licence && { license: site.licence.url ?? site.licence.name }),
    ...(site.publisher && { creator: { '@type': 'Organization', name: site.publisher } }),
    variableMeasured: [...fields],
    distribution: files.map(({ url, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absoluteUrl(url, site),
      encodingFormat: type,
    })),
  };
}
