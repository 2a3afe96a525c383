import { all, textOf } from '../html/page/dom.ts';
import { absolute } from '../html/page/address.ts';
import { numberIn } from './counts.ts';
import { listReader } from './list-reader.ts';
import { dateIn } from './markup.ts';
import { plainId } from './schema-fields.ts';

const words = ['text', 'commentText', 'articleBody', 'description'];

/** Comments in microdata (schema.org `Comment` and the older `UserComments`), in any markup around it. */
export const microdata = listReader({
  name: 'microdata',
  box: '[itemprop~="commentCount"], [itemprop~="interactionCount"][content^="UserComments"]',
  countsAlone: true,
  comment:
    '[itemscope][itemtype$="/Comment"], [itemscope][itemtype$="/UserComments"], [itemscope][itemprop~="comment"]',
  post(element, { url }) {
    const own = (...names: string[]) => ownProperty(element, names);
    const author = own('author', 'creator');
    const name = author && (valueOf(author, 'name') ?? textOf(author));
    const link = author && (author.matches('a') ? author : author.querySelector('[itemprop~="url"], a[href]'));
    const body = own(...words);
    const parent = own('parentItem', 'replyToUrl');
    const [up, down] = [own('upvoteCount'), own('downvoteCount')].map((one) => one && numberIn(written(one)));
    const title = own('headline', 'name');
    const date = own('datePublished', 'dateCreated', 'commentTime');
    return {
      id: plainId(
        own('identifier')
          ? written(own('identifier')!)
          : element.id || element.getAttribute('itemid') || linkOf(own('url')),
      ),
      parentId: parent && plainId(linkOf(parent) ?? valueOf(parent, 'url') ?? written(parent)),
      author: name && name.length <= 200 ? name : undefined,
      authorUrl: absolute(link?.getAttribute('href') ?? link?.getAttribute('content'), url),
      date: date && dateIn(around(date), '[itemprop]'),
      title: title && title !== body ? written(title) : undefined,
      votes: up !== undefined || down !== undefined ? (up ?? 0) - (down ?? 0) : undefined,
      body,
    };
  },
  about: (found) => ({
    reported: found
      .flatMap((one) => [one, ...all(one, '[itemprop~="commentCount"]')])
      .filter((one) => /commentCount|interactionCount/.test(one.getAttribute('itemprop') ?? ''))
      .map((one) => numberIn(written(one)))
      .find((count) => count !== undefined && count > 0),
  }),
});

/** The first element of a property that is the comment's own and not that of an item within it. */
function ownProperty(element: Element, names: readonly string[]): Element | undefined {
  const held = all(element, '[itemprop]');
  for (const name of names) {
    const found = held.find(
      (one) =>
        (one.getAttribute('itemprop') ?? '').split(/\s+/).includes(name) &&
        one.parentElement?.closest('[itemscope]') === element,
    );
    if (found) return found;
  }
  return undefined;
}

function valueOf(item: Element, name: string): string | undefined {
  const found = item.querySelector(`[itemprop~="${name}"]`);
  return found ? ((name === 'url' ? linkOf(found) : undefined) ?? written(found)) : undefined;
}

function written(element: Element): string {
  return element.getAttribute('content') ?? textOf(element);
}

function linkOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('href') ?? element?.getAttribute('itemid') ?? undefined;
}

/** A copy of one element alone. */
function around(element: Element): Element {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return holder;
}
