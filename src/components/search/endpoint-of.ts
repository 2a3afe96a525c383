import type { Site } from '../../model/site.ts';
import type { Endpoint } from '../../search/opensearch/open-endpoint.ts';

/** What a page that searches must know of the index it asks, for its element; undefined for the one beside the pages. */
export function endpointOf({ searchEndpoint, sections, commentsPerPage, searchCommenters }: Site): string | undefined {
  if (!searchEndpoint) return undefined;
  const endpoint: Endpoint = { url: searchEndpoint, sections, commentsPerPage, findsCommenters: searchCommenters };
  return JSON.stringify(endpoint);
}
