import farewell from '../../client/offline-farewell.js?raw';
import worker from '../../client/offline-worker.js?raw';
import type { Library } from '../../library/library.ts';
import { assetsUrl, frontUrl, offlineUrl, siteFileUrl } from '../../model/url.ts';
import { keepingOf } from './keeping.ts';

/** Pages that stay on a reader's device, and as many pictures. */
export const keptPages = 100;

/**
 * The service worker of a site: the one that keeps pages, or, where the site wants none, one that clears away what an
 * earlier one has kept and takes its leave.
 */
export function workerScript({ site, digest }: Pick<Library, 'site' | 'digest'>): string {
  const room = {
    home: frontUrl(),
    offline: offlineUrl(),
    assets: assetsUrl(),
    manifest: siteFileUrl('manifest.webmanifest'),
    search: keepingOf(site),
    pages: keptPages,
    // A worker that differs is installed anew and fetches the page that stands in for others.
    settings: digest,
  };
  return `const room = ${JSON.stringify(room)};\n\n${site.offline ? worker : farewell}`;
}
