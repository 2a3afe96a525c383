import { generateOpml } from 'feedsmith';
import { writable } from '../../render/writable.ts';

/** Feeds that belong together, such as those of all sections. All addresses have scheme and host. */
export interface FeedGroup {
  name: string;
  feeds: readonly { title: string; page: string; feed: string }[];
}

/**
 * Feeds as OPML 2.0, for feed readers that take many at once, http://opml.org/spec2.opml. A subject stands there
 * once, as RSS: an outline of the type `rss` is all that the specification knows of feeds.
 */
export function opml(title: string, language: string, groups: readonly FeedGroup[]): string {
  const outlines = groups
    .filter(({ feeds }) => feeds.length > 0)
    .map(({ name, feeds }) => ({
      text: name,
      outlines: feeds.map(({ title, page, feed }) => ({
        type: 'rss',
        text: title,
        title,
        xmlUrl: feed,
        htmlUrl: page,
        language,
        version: 'RSS',
      })),
    }));
  return writable(generateOpml({ head: { title }, body: { outlines } }));
}
