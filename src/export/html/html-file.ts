import { createHash } from 'node:crypto';
import { wholeThread } from '../../model/thread-page.ts';
import { commentAnchor } from '../../model/url.ts';
import { print } from '../../render/print.ts';
import { element, elements, textOf, type Element } from '../../render/tree.ts';
import type { Edition } from '../edition.ts';
import { lastingAddress } from '../lasting-address.ts';
import { cardElement } from '../parts/card.ts';
import { headElement } from '../parts/head.ts';
import { textElement } from '../parts/text.ts';
import { threadEntries, threadFoot, threadHead } from '../parts/thread.ts';

/**
 * An edition as one HTML file that loads nothing: style, faces and pictures stand in it, and its policy lets in nothing
 * else. Read from a disk or a stick it is what it is on a server.
 * @param style of the page, faces included; a `<` in it would end it
 */
export function htmlFile(edition: Edition, style: string): string {
  if (style.includes('<')) throw new Error('The style of the page holds a <, which HTML would read as markup.');
  const { article, site } = edition;
  const title = `${article.title} · ${site.title}`;
  const html = element('html', { lang: site.language }, headOf(edition, title, style), bodyOf(edition));
  for (const node of elements(html)) {
    if (node.tagName === 'img') embed(node, edition);
    // On paper an address is written out once.
    if (node.tagName === 'a' && textOf(node) === node.properties['href']) node.properties['className'] = ['told'];
  }
  return `<!doctype html>\n${print({ type: 'root', children: [html] })}\n`;
}

function headOf(edition: Edition, title: string, style: string): Element {
  const { article } = edition;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const address = lastingAddress(edition);
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['content-security-policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    // The article's page is the one to be found.
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(article.lead ? [element('meta', { name: 'description', content: article.lead })] : []),
    ...(address ? [element('link', { rel: ['canonical'], href: address })] : []),
    element('style', {}, style),
  );
}

function bodyOf(edition: Edition): Element {
  const { thread, words } = edition;
  const link = (number: number) => `#${commentAnchor(number)}`;
  const forum = thread
    ? [
        threadHead(thread, edition),
        ...threadEntries(wholeThread(thread), thread, edition, link),
        ...threadFoot(thread, edition),
      ]
    : [element('p', { className: ['state'] }, words.noThread)];
  return element(
    'body',
    {},
    element(
      'main',
      {},
      element('article', {}, headElement(edition, '#forum'), textElement(edition)),
      element('section', { className: ['thread'], id: 'forum' }, ...forum),
      cardElement(edition),
    ),
  );
}

/** Puts a picture's bytes where its address stood. */
function embed({ properties }: Element, { pictures }: Edition): void {
  const picture = pictures.find(({ path }) => path === properties['src']);
  if (picture) properties['src'] = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
