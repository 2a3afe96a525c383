import { page } from '../page.ts';

const count = 100_000;

/** Elements, lists, quotes and brackets within each other, a hundred thousand deep. */
export function make(): Record<string, string> {
  const nested = (open: string) => page('Nebel', open.repeat(count));
  return {
    'anfuehrungen.html': nested('<blockquote>'),
    'fett.html': nested('<b><p>'),
    'klammern.json': '['.repeat(count),
    'listen.html': nested('<ul><li>'),
    'schachteln.html': nested('<div>'),
    'tabellen.html': nested('<table><tr><td>'),
    'zitate.txt': `Nebel\n\nBexen, 17.02.2015. ${'>'.repeat(count)} Am Morgen lag der Nebel über dem Hafen.\n`,
  };
}
