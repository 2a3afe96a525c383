import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Site } from '../model/site.ts';
import type { Trail } from '../model/trail.ts';
import { absoluteUrl } from '../model/url.ts';

/** The way to a page as schema.org's BreadcrumbList, https://schema.org/BreadcrumbList. */
export function breadcrumbList(trail: Trail, site: Site): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: { '@id': absoluteUrl(url, site) },
    })),
  };
}
