import { page } from '../page.ts';

const count = 100_000;

/** What a careless pattern goes through again from every place where it begins. */
export function make(): Record<string, string> {
  return {
    'kommentare.html': page('Nebel', '<!-- '.repeat(count)),
    'skripte.html': page('Nebel', '<script>'.repeat(count)),
    'spitze.html': page('Nebel und Spitzen', '< '.repeat(count)),
    'vorlage.html': page('Nebel und Vorlagen', '{{<'.repeat(count)),
  };
}
