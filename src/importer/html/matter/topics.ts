import { all, follows, isMarked, linkShare, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textsIn } from '../page/linked-data.ts';

const lists =
  '[class*="topic" i], [class*="tags" i], [class*="tag-list" i], [class*="taglist" i], [class*="keyword" i], [class*="schlag" i], [class*="themen" i], [id*="topic" i], [id*="tags" i]';
const listMark = /^(topics?|tags?|taglist|tagline|articletags|keywords?|schlagworte?|schlagwörter|themen)$/;
const noTopic =
  /^(alle|mehr|weitere|all|more)\b.{0,30}(themen|themenseiten|artikel|topics|tags|zum thema)|^hier geht es\b|:$|^(themen|tags?|topics|schlagworte|stichworte|mehr|more|zum thema|merken|folgen|follow|startseite|home)\s*:?$/i;

/** What an article is about: the list that readers saw, else what the head names. */
export function topicsOf(document: Document, head: Head): string[] {
  const claims = [
    visibleTopics(document),
    head.meta.get('article:tag') ?? [],
    textsIn(head.article['keywords']),
    head.meta.get('news_keywords') ?? [],
    (head.meta.get('keywords') ?? []).filter((text) => text.split(',').length <= 12),
  ];
  const first = claims.map((claim) => tidied(claim, head)).find((topics) => topics.length > 0) ?? [];
  return first.slice(0, 20);
}

function visibleTopics(document: Document): string[] {
  const title = document.querySelector('h1, h2');
  const tagged = all(document.body, 'a[rel~="tag"]').map(textOf);
  if (tagged.length > 0 && tagged.length <= 20) return tagged;
  const list = all(document.body, lists).find((element) => {
    const links = all(element, 'a').length;
    return (
      isMarked(element, listMark) &&
      !element.closest('nav') &&
      (!title || follows(title, element)) &&
      links > 0 &&
      links <= 20 &&
      linkShare(element) > 0.6 &&
      textOf(element).length < 60 * links
    );
  });
  return list ? all(list, 'a').map(textOf) : [];
}

function tidied(claims: readonly string[], { site }: Head): string[] {
  const names =
    claims.length === 1 || claims.every((claim) => claim.includes(','))
      ? claims.flatMap((claim) => claim.split(/\s*[,;]\s*/))
      : claims;
  const topics = names
    .map((name) => name.replace(/^#|^\w+:\s?(?=\p{Lu})|[\s,;.]+$/gu, '').trim())
    .filter(
      (name) => name.length > 1 && name.length <= 60 && !noTopic.test(name) && (!site || plain(name) !== plain(site)),
    );
  return topics.filter((name, at) => topics.findIndex((other) => plain(other) === plain(name)) === at);
}
