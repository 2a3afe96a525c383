import type { Head } from '../page/head.ts';
import { listOf, isNode, textIn, textsIn, typesOf, type Node } from '../page/linked-data.ts';
import { metaValue, type MetaTags } from '../page/meta-tags.ts';
import { isSingleName, namesIn } from './names.ts';

const metaNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
];

const writers = /^(?:(?:written|published) by|(?:geschrieben|verfasst|veröffentlicht) von|von|author|autor(?:in)?)$/i;

/** Names in the JSON-LD of the article. */
export function linkedAuthors({ article, nodes, site }: Head): string[] {
  const people = listOf(article['author'])
    .map((one) => resolved(one, nodes))
    .filter((one) => !isNode(one) || !typesOf(one).includes('Organization'));
  const single = people.filter((one) => isNode(one) && typesOf(one).includes('Person')).flatMap(textsIn);
  const texts = people.flatMap((one) => (isNode(one) ? nameParts(one) : textsIn(one)));
  return unique(
    texts.flatMap((text) => {
      if (isUnicameral(text) || (single.includes(text) && isSingleName(text, site))) return [text];
      return namesIn(text, site);
    }),
  );
}

/** JSON-LD may name a person in a node of its own, and point to it. */
function resolved(value: unknown, nodes: readonly Node[]): unknown {
  if (!isNode(value) || value['name'] !== undefined || value['@id'] === undefined) return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node['name'] !== undefined) ?? value;
}

/** Names in scripts without capitals cannot be told by spelling; a paper's own is longer, or has a word of Latin in it. */
function isUnicameral(text: string): boolean {
  return /^[\p{Lo}\p{M}\s・]{2,10}$/u.test(text);
}

/** A person's name, whole or in its parts. */
function nameParts(person: Node): string[] {
  const parts = [textIn(person['givenName']), textIn(person['familyName'])].filter((part) => part !== undefined);
  return person['name'] === undefined && parts.length === 2 ? [parts.join(' ')] : textsIn(person);
}

/** Names in the first kind of meta tag that has some. */
export function metaAuthors({ meta, site, article }: Head): string[] {
  const paper = site ?? textIn(article['publisher']);
  const claims = [...metaNames.map((name) => meta.get(name) ?? []), labelled(meta)];
  const found = claims.map((texts) => texts.flatMap((text) => namesIn(text, paper)));
  return unique(found.find((names) => names.length > 0) ?? []);
}

/** What tells in previews of a link who wrote: a label, and its value in a tag of its own. */
function labelled(meta: MetaTags): readonly string[] {
  const number = [1, 2].find((one) => writers.test(metaValue(meta, `twitter:label${one}`) ?? ''));
  return number === undefined ? [] : (meta.get(`twitter:data${number}`) ?? []);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
