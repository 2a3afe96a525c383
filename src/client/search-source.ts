import { openIndex } from '../search/open-index.ts';
import type { Asked, Endpoint } from '../search/opensearch/open-endpoint.ts';

/** Opens what a page asks: the index that its `data-endpoint` tells of, or the one beside the pages. */
export async function openSource({ dataset: { endpoint } }: HTMLElement): Promise<Asked> {
  if (!endpoint) return openIndex();
  const { openEndpoint } = await import('../search/opensearch/open-endpoint.ts');
  return openEndpoint(JSON.parse(endpoint) as Endpoint);
}
