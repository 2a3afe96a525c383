import { siteUrl } from '../../model/url.ts';
import { waysToAsk, type HostRules } from './redirect.ts';

/** Maps for nginx's `http { }`: one look-up a request, however many addresses there are. */
export function nginxMaps({ redirects, gone }: HostRules): string {
  const plain = redirects.filter(({ isOneOfMany }) => !isOneOfMany);
  const byQuery = redirects.filter(({ isOneOfMany }) => isOneOfMany);
  const paths = plain.flatMap(({ path, to }) => waysToAsk(siteUrl(path)).map((way) => row(way, to)));
  const queries = byQuery.flatMap(({ path, asked, to }) =>
    waysToAsk(siteUrl(path)).map((way) => row(`${way}?${asked}`, to)),
  );
  const longest = Math.max(0, ...[...paths, ...queries].map((line) => new TextEncoder().encode(line).length));
  return [
    '# Old addresses for nginx: `include` this in http { }, and nginx-server.conf in server { }.',
    `map_hash_bucket_size ${2 ** Math.max(7, Math.ceil(Math.log2(longest + 1)))};`,
    `map_hash_max_size ${Math.max(2048, 2 * paths.length, 2 * queries.length)};`,
    '',
    ...map('$uri', '$lesesaal_path', paths),
    ...map('"$uri?$args"', '$lesesaal_query', queries),
    ...map(
      '$uri',
      '$lesesaal_notice',
      gone.map((url) => row(`~^${literally(url.slice(0, -1))}(/|$)`, `${url}index.html`)),
    ),
  ].join('\n');
}

/** What nginx does with the maps, for its `server { }`. */
export function nginxServer(): string {
  return `# Old addresses for nginx: \`include\` this in server { }, after nginx-map.conf in http { }.
if ($lesesaal_query) {
  return 301 $lesesaal_query;
}
if ($lesesaal_path) {
  return 301 $lesesaal_path;
}
error_page 410 @lesesaal_notice;
if ($lesesaal_notice) {
  return 410;
}
location @lesesaal_notice {
  try_files $lesesaal_notice =410;
}
`;
}

function map(from: string, to: string, rows: readonly string[]): string[] {
  return [`map ${from} ${to} {`, '  default "";', ...rows, '}', ''];
}

function row(from: string, to: string): string {
  return `  "${from.replace(/["\\]/g, '\\$&')}" "${to}";`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
