import { page } from '../page.ts';

/** An element with a hundred thousand attributes, and one with an attribute of megabytes. */
export function make(): Record<string, string> {
  const many = Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ');
  return {
    'lange.html': page('Nebel', `<p title="${'x'.repeat(4_000_000)}">Die Laternen waren gelöscht.</p>`),
    'viele.html': page('Nebel', `<p ${many}>Die Laternen waren gelöscht.</p>`),
  };
}
