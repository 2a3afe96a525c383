import { oldUrl } from '../../model/url.ts';
import type { HostRules } from './redirect.ts';

/** GitLab Pages reads no rule at all past this, Cloudflare stops at 2,000. */
const mostRules = 1000;

/**
 * The file `_redirects` that Cloudflare Pages, GitLab Pages and Netlify read by themselves, in the few words that all
 * three know: paths without queries, answered by 301. What it leaves out is led by pages.
 */
export function redirectsFile({ redirects }: HostRules): string {
  const rules = redirects.filter(({ isOneOfMany }) => !isOneOfMany).slice(0, mostRules);
  return rules.map(({ path, to }) => `${oldUrl(path)} ${to} 301\n`).join('');
}

/**
 * All rules in Netlify's own words, with queries and over the pages that stand there. It knows no 410, so that a
 * withdrawn article answers 404 with its notice.
 */
export function netlifyFile({ redirects, gone }: HostRules): string {
  // A rule for a path alone takes every query too, so that it must stay away where others have queries.
  const usable = redirects.filter(({ asked, isOneOfMany }) => asked || !isOneOfMany);
  const rules = usable
    .map(({ path, asked, to }) => ({ path: oldUrl(path), asked: parameters(asked), to }))
    .filter(({ asked }) => asked.every((parameter) => /^[^=:]+=[^:]/.test(parameter)))
    // The rule that asks for more stands first, for the first one that fits is taken.
    .sort((a, b) => b.asked.length - a.asked.length)
    .map(({ path, asked, to }) => `${[path, ...asked, to].join(' ')} 301!\n`);
  return [
    '# Old addresses for Netlify: copy this over the file _redirects of the built site.\n',
    ...rules,
    ...gone.map((url) => `${url}* ${url}index.html 404!\n`),
  ].join('');
}

function parameters(asked: string): string[] {
  return Array.from(
    new URLSearchParams(asked),
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
}
