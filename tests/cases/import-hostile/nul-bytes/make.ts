import { page } from '../page.ts';

/** NULs within words, in a tag, and half a file of them. */
export function make(): Record<string, string> {
  return {
    'halb.html': page('Nebel') + '\0'.repeat(4_000),
    'im-tag.html': page('Nebel im Tag', '<p cla\0ss="a" onclick\0="alert(1)">Die Laternen waren gelöscht.</p>'),
    'im-wort.html': page('Nebel im Wort', '<p>Die Lat\0ernen waren gelöscht.</p>'),
  };
}
