import type { parseAtomFeed } from 'feedsmith';
import { webAddress } from '../kept-article.ts';
import { asMarkup, feedMoment, type FeedEntry } from './feed-entry.ts';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];

/** Entries of Atom 0.3 and 1.0 (RFC 4287). */
export function atomEntries({ title, xml, rights, authors, entries = [] }: AtomFeed): FeedEntry[] {
  return entries.map((entry) => {
    const html = contentOf(entry);
    const byline = entry.authors ?? entry.source?.authors ?? authors ?? [];
    return {
      title: markupOf(entry.title),
      html,
      url: webAddress((linkOf(entry) ?? '').trim()),
      published: feedMoment(entry.published ?? entry.updated),
      updated: feedMoment(entry.updated),
      authors: byline.map(({ name }) => name ?? ''),
      topics: (entry.categories ?? []).flatMap(({ term, label, scheme }) =>
        scheme === kinds ? [] : (label ?? term ?? ''),
      ),
      lead: entry.summary ? markupOf(entry.summary) : undefined,
      language: entry.xml?.lang ?? xml?.lang,
      publisher: markupOf(entry.source?.title ?? title),
      rights: markupOf(entry.rights ?? rights),
      isComment: isComment(entry),
    };
  });
}

/** Blogger's export is an Atom feed in which comments, templates and settings are entries, too. */
const kinds = 'http://schemas.google.com/g/2005#kind';

function isComment({ categories = [], thr }: AtomEntry): boolean {
  const kind = categories.find(({ scheme }) => scheme === kinds)?.term;
  return (thr?.inReplyTos?.length ?? 0) > 0 || (kind !== undefined && !kind.endsWith('#post'));
}

/** Markup of what may be text or markup: RFC 4287, section 3.1. */
function markupOf(construct: { value?: string; type?: string } | undefined): string {
  const value = construct?.value ?? '';
  return /html/i.test(construct?.type ?? '') ? value : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** RFC 4287, section 4.1.3: markup, or text; what lies elsewhere or is no text counts as none. */
function contentOf({ content }: AtomEntry): string {
  const { value = '', type = 'text', src } = content ?? {};
  if (src !== undefined) return '';
  if (/html/i.test(type)) return value;
  return /^text(?:\/plain)?$/i.test(type) ? asMarkup(value) : '';
}

function linkOf({ links = [] }: AtomEntry): string | undefined {
  return links.find(({ rel = 'alternate', type = 'text/html' }) => rel === 'alternate' && type.includes('html'))?.href;
}
