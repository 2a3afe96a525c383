import { siteUrl } from '../../model/url.ts';
import { waysToAsk, type HostRules, type Redirect } from './redirect.ts';

/** Rules in a .htaccess are read one after the other for each request. */
const mostRules = 1000;

/** The map that `apacheConfiguration` looks addresses up in, one a line. */
export function apacheMap({ redirects }: HostRules): string {
  const rows = redirects.flatMap(({ path, asked, isOneOfMany, to }) =>
    waysToAsk(siteUrl(path)).map((way) => [isOneOfMany ? `${way}?${asked}` : way, to]),
  );
  // A blank ends the address; what holds one is led by its page.
  return rows.map(([from, to]) => (/\s/.test(from!) ? '' : `${from!} ${to!}\n`)).join('');
}

/** What Apache does with the map, for a server or a `<VirtualHost>`. */
export function apacheConfiguration(rules: HostRules): string {
  return `# Old addresses for Apache. In the server or <VirtualHost>:
#   Define LESESAAL /path/to/the/built/site
#   Include \${LESESAAL}/redirects/apache.conf
RewriteEngine On
RewriteMap lesesaal "txt:\${LESESAAL}/redirects/apache-map.txt"
RewriteCond "\${lesesaal:%{REQUEST_URI}?%{QUERY_STRING}}" "^(.+)$"
RewriteRule "^" "%1" [R=301,L,NE,QSD]
RewriteCond "\${lesesaal:%{REQUEST_URI}}" "^(.+)$"
RewriteRule "^" "%1" [R=301,L,NE,QSD]
${rules.gone.map(gone).join('')}`;
}

/** The same as rules for a `.htaccess`, where a host allows no more. */
export function apacheRules(rules: HostRules): string {
  // The rule that asks for more stands first, for the first one that fits is taken.
  const sorted = [...rules.redirects].sort(
    (a, b) => b.asked.split('&').length - a.asked.split('&').length || b.asked.length - a.asked.length,
  );
  return `# Old addresses for Apache: copy this into the .htaccess on top of the host.
RewriteEngine On
${rules.gone.map(gone).join('')}${sorted.slice(0, mostRules).map(rule).join('')}`;
}

function rule({ path, asked, isOneOfMany, to }: Redirect): string {
  const ways = waysToAsk(siteUrl(path)).length > 1 ? '/?' : '';
  const conditions = [
    `RewriteCond "%{REQUEST_URI}" "^${literally(siteUrl(path))}${ways}$"`,
    ...(isOneOfMany && !asked ? ['RewriteCond "%{QUERY_STRING}" "^$"'] : []),
    ...(asked ? asked.split('&') : []).map((part) => `RewriteCond "%{QUERY_STRING}" "(^|&)${literally(part)}(&|$)"`),
  ];
  return `${conditions.join('\n')}\nRewriteRule "^" "${to}" [R=301,L,NE,QSD]\n`;
}

/** 410 with the notice as its page; the second request, for the notice itself, passes. */
function gone(url: string): string {
  return `RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"
RewriteCond "%{REQUEST_URI}" "^${literally(url.slice(0, -1))}(/|$)"
RewriteRule "^" "-" [G]
<If "%{REQUEST_URI} =~ m#^${literally(url.slice(0, -1))}(/|$)#">
  ErrorDocument 410 ${url}index.html
</If>
`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\"]/g, '\\$&');
}
