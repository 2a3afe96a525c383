import { all, nameOf, textOf, tidy } from '../html/page/dom.ts';
import { countWithin } from './first-count.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { first, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';
import { withoutParameters } from './without-parameters.ts';

const named = '.name > a[name], td > a[name^="p"]';
const wrote = /\s*(?:wrote|schrieb|hat folgendes geschrieben|hat geschrieben|a écrit)\s*:?\s*$/i;
const stamp =
  /(?:Posted|Verfasst am|Verfasst|Posté le)\s*:\s*(.*?)\s*(?:(?:Post subject|Titel|Betreff|Sujet du message)\s*:|$)/i;
const subject = /(?:Post subject|Titel|Betreff)\s*:\s*(.*?)\s*(?:(?:Posted|Verfasst)\s*:|$)/i;

/** Topics of phpBB 2, and of version 3 in the style that kept its tables: a post is a row and those behind it. */
const list = listReader({
  name: 'subsilver',
  box: 'form[action*="viewtopic"], table.forumline, #pagecontent > table',
  comment: 'tr[data-post-row]',
  post(element, { url }) {
    const spoken = first(element, '.postbody');
    const body = spoken?.closest('td') ?? spoken;
    for (const part of body ? all(body, '.gensmall, .postdetails, .signature, hr') : [])
      if (!first(part, '.postbody')) part.remove();
    readQuotes(body);
    const line =
      all(element, '.postdetails, td.gensmall, .gensmall')
        .map(textOf)
        .find((text) => stamp.test(text)) ?? '';
    const title = subject.exec(line)?.[1];
    return {
      id: idIn(element.getAttribute('data-post-row')),
      author: textIn(element, '.postauthor', '.name b', '.name'),
      authorUrl: linkIn(element, url, 'a[href*="mode=viewprofile"]'),
      date: stamp.exec(line)?.[1],
      title: title && !/^(?:re|aw):/i.test(title) ? title : undefined,
      body,
    };
  },
  about(found, { url }) {
    const start = Number(/[?&;]start=(\d+)/.exec(url ?? '')?.[1] ?? 0);
    return {
      reported: countWithin(found, 'td.gensmall'),
      before: start < 1_000_000 ? start : 0,
      url: url && firstPage(url),
    };
  },
  discusses: (document, base) =>
    document.querySelector('tr .postbody') && rowsOf(document).length > 0
      ? aboutTopic(document, base, {
          title: textIn(document, 'a.maintitle', '#pageheader h2', 'a.topictitle'),
          firstPage,
        })
      : undefined,
});

export const subsilver = {
  ...list,
  find(document: Document): Element[] {
    for (const row of rowsOf(document)) {
      if (row.hasAttribute('data-post-row')) continue;
      row.setAttribute('data-post-row', first(row, named)!.getAttribute('name')!);
      for (let next = row.nextElementSibling; isMore(next); next = row.nextElementSibling) row.append(next);
    }
    return list.find(document);
  },
};

/** The rows that open a post: an anchor, whose name is its number, beside the name of its author. */
function rowsOf(document: Document): Element[] {
  if (!document.querySelector('.postbody')) return [];
  return all(document, named)
    .filter((anchor) => /^p?\d+$/.test(anchor.getAttribute('name') ?? ''))
    .flatMap((anchor) => anchor.closest('tr') ?? []);
}

function isMore(row: Element | null): row is Element {
  return row !== null && nameOf(row) === 'tr' && first(row, `${named}, th, td[class^="cat"]`) === undefined;
}

function firstPage(url: string): string {
  return withoutParameters(url, 'start|sid|p|highlight|view|postdays|postorder', '&;');
}

/** A table whose first row names the author and whose second holds the words; version 3 has two elements. */
function readQuotes(body: Element | undefined): void {
  if (!body) return;
  for (const table of all(body, 'table')
    .filter((one) => first(one, 'td.quote'))
    .reverse()) {
    const author = tidy(textOf(first(table, '.genmed')).replace(wrote, ''));
    markQuote(table, {
      author: /^(?:quote|zitat)\s*:?$/i.test(author) ? undefined : author,
      words: first(table, 'td.quote')!,
    });
  }
  for (const words of all(body, '.quotecontent').reverse()) {
    const title = words.previousElementSibling;
    const author = title?.matches('.quotetitle') ? tidy(textOf(title).replace(wrote, '')) : undefined;
    if (author !== undefined) title!.remove();
    markQuote(words, { author: /^(?:quote|zitat)\s*:?$/i.test(author ?? '') ? undefined : author });
  }
}
