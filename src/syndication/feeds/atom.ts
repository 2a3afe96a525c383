import { generateAtomFeed } from 'feedsmith';
import { writable } from '../../render/writable.ts';
import { feedTypes } from '../feed-links.ts';
import { lastChange, type Feed, type FeedEntry } from './feed.ts';
import { feedStyle } from './xml.ts';

/** A feed as Atom, RFC 4287; comments say what they answer as RFC 4685 has it. */
export function atomFeed({ title, description, page, self, language, publisher, entries }: Feed): string {
  const feed = generateAtomFeed(
    {
      id: self,
      title: { value: title },
      subtitle: { value: description },
      updated: lastChange(entries),
      links: [
        { href: self, rel: 'self', type: feedTypes.atom },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      authors: [{ name: publisher }],
      generator: { text: 'Lesesaal' },
      xml: { lang: language },
      entries: entries.map((entry) => atomEntry(entry, language)),
    },
    feedStyle(),
  );
  return writable(feed);
}

function atomEntry(entry: FeedEntry, feedLanguage: string) {
  const { id, url, title, summary, html, published, updated, authors, topics, rights, source, thread, answers } = entry;
  return {
    id,
    title: { value: title },
    updated,
    ...(published && { published }),
    links: [
      { href: url, rel: 'alternate', type: 'text/html' },
      ...(source ? [{ href: source, rel: 'via', type: 'text/html' }] : []),
      ...(thread ? [{ href: thread.feed, rel: 'replies', type: feedTypes.atom, thr: { count: thread.count } }] : []),
    ],
    authors: authors.map(({ name, url: uri }) => ({ name, ...(uri && { uri }) })),
    categories: topics.map((term) => ({ term })),
    ...(summary && { summary: { value: summary } }),
    ...(html && { content: { value: html, type: 'html' } }),
    ...(rights && { rights: { value: rights } }),
    thr: {
      // Said at the link too, but there the generator overlooks that its prefix needs declaring.
      ...(thread && { total: thread.count }),
      ...(answers && { inReplyTos: [inReplyTo(answers)] }),
    },
    ...(entry.language !== feedLanguage && { xml: { lang: entry.language } }),
  };
}

function inReplyTo({ id, url }: NonNullable<FeedEntry['answers']>) {
  return { ref: id, ...(url && { href: url, type: 'text/html' }) };
}
