import { page } from '../page.ts';

/** Pages of sixty megabytes: of paragraphs, and of one. */
export function make(): Record<string, string> {
  const size = 60 * 1024 * 1024;
  const paragraph = '<p>Am Morgen lag der Nebel über dem Hafen.</p>';
  return {
    'absaetze.html': page('Nebel', paragraph.repeat(size / paragraph.length)),
    'ein-absatz.html': page('Nebel', `<p>${'Nebel '.repeat(size / 6)}</p>`),
  };
}
