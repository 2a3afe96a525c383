import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary } from '../../library/library.ts';
import { oldPlaces } from '../../library/old-places.ts';
import { apacheConfiguration, apacheMap, apacheRules } from '../../syndication/redirects/apache.ts';
import { nginxMaps, nginxServer } from '../../syndication/redirects/nginx.ts';
import { hostRules } from '../../syndication/redirects/redirect.ts';
import { netlifyFile } from '../../syndication/redirects/redirects-file.ts';

/** Rules for hosts that can answer 301 and 410 themselves. */
export const getStaticPaths = (async () => {
  const { holdings, pages } = await openLibrary();
  const rules = hostRules(oldPlaces(holdings, pages), holdings);
  const files = {
    'apache.conf': apacheConfiguration(rules),
    'apache-map.txt': apacheMap(rules),
    'htaccess.txt': apacheRules(rules),
    'netlify.txt': netlifyFile(rules),
    'nginx-map.conf': nginxMaps(rules),
    'nginx-server.conf': nginxServer(),
  };
  return Object.entries(files).map(([file, text]) => ({
    params: { file },
    props: { text },
    cacheKey: digestOf(text),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
