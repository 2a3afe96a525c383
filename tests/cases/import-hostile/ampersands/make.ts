import { page } from '../page.ts';

/** References without an end, to nothing and to what no letter is. */
export function make(): Record<string, string> {
  return {
    'endlos.html': page('Nebel ohne Ende', `<p>${'&'.repeat(300_000)}</p>`),
    'kein-zeichen.html': page('Nebel &#0; &#xD800; &#x110000; &nebel;', '<p>&#xFFFFFFFFFF; Die Laternen waren gelöscht.</p>'),
  };
}
