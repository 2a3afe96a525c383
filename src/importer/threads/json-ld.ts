import { all, plain, textOf } from '../html/page/dom.ts';
import { isNode, readLinkedData, textIn, type Node } from '../html/page/linked-data.ts';
import { toDocument } from '../html/page/to-document.ts';
import { assemble } from './assemble.ts';
import type { Post } from './post.ts';
import { commentsOf, countOf, idOf, isComment, parentIdOf, votesOf } from './schema-fields.ts';
import type { ThreadReader } from './thread-reader.ts';

const scripts = 'script[type*="ld+json"]';

/**
 * Comments in JSON-LD (schema.org `Comment`), beneath an article or a `DiscussionForumPosting`, or beside it. The
 * posting itself is what is discussed and stays on the page; the comments' words come off it, whatever they stand in.
 */
export const jsonLd: ThreadReader = {
  name: 'json-ld',
  find(document) {
    const held = all(document, scripts);
    const nodes = readLinkedData(document);
    const comments = placed(nodes);
    if (comments.length === 0 && declared(nodes) === undefined) return [];
    return [...held, ...shown(document, comments)];
  },
  read(found, context) {
    const document = found[0]!.ownerDocument;
    const holder = document.createElement('div');
    holder.append(...found.filter((one) => one.matches(scripts)));
    const nodes = readLinkedData(holder);
    const posts = new Map<Node, Post>();
    for (const { node, parent } of placed(nodes)) posts.set(node, postOf(node, parent && posts.get(parent), document));
    return assemble([...posts.values()], { reported: declared(nodes) }, context);
  },
};

interface Placed {
  node: Node;
  parent?: Node | undefined;
}

/** All comments, each after the one it is nested in. Nesting may be deep, so this walks and does not call itself. */
function placed(nodes: readonly Node[]): Placed[] {
  const byId = new Map(nodes.filter((node) => isComment(node)).map((node) => [textIn(node['@id']), node]));
  const found = new Map<Node, Placed>();
  const waiting: Placed[] = [];
  const take = (node: Node, parent?: Node) =>
    waiting.push(
      ...commentsOf(node)
        .map((one) => ({ node: one, parent }))
        .reverse(),
    );
  for (const root of nodes) {
    if (isComment(root)) waiting.push({ node: root });
    else take(root);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const node = wordsOf(next.node) === undefined ? (byId.get(textIn(next.node['@id'])) ?? next.node) : next.node;
      if (found.has(node)) {
        if (next.parent) found.get(node)!.parent ??= next.parent;
        continue;
      }
      if (!isComment(node) && wordsOf(node) === undefined) continue;
      found.set(node, { node, parent: next.parent });
      take(node, node);
    }
  }
  return parentsFirst([...found.values()]);
}

/** A reply that the page gives before the comment it answers moves behind it. */
function parentsFirst(all: readonly Placed[]): Placed[] {
  const at = new Map(all.map(({ node }, index) => [node, index]));
  const late = all.some(({ node, parent }) => parent && at.get(parent)! > at.get(node)!);
  if (!late) return [...all];
  return [...all.filter(({ parent }) => !parent), ...all.filter(({ parent }) => parent)];
}

function postOf(node: Node, parent: Post | undefined, document: Document): Post {
  const author = node['author'] ?? node['creator'];
  const url = isNode(author) ? textIn(author['url'] ?? author['sameAs']) : undefined;
  const removed = /delet|remov|entfernt|gelöscht/i.test(textIn(node['creativeWorkStatus']) ?? '');
  const title = textIn(node['headline']) ?? textIn(node['name']);
  const words = wordsOf(node);
  return {
    id: idOf(node),
    parent,
    parentId: parent ? undefined : parentIdOf(node),
    author: isNode(author) ? textIn(author['name'] ?? author['alternateName']) : textIn(author),
    authorUrl: url && /^https?:/.test(url) ? url : undefined,
    date: textIn(node['datePublished'] ?? node['dateCreated'] ?? node['commentTime']),
    title: title && words && plain(words).startsWith(plain(title)) ? undefined : title,
    votes: votesOf(node),
    body: words === undefined ? undefined : bodyOf(words, document),
    ...(removed && { isRemoved: true }),
  };
}

function wordsOf(node: Node): string | undefined {
  const keys = ['text', 'commentText', 'articleBody', 'description'];
  return keys.map((key) => node[key]).find((value) => typeof value === 'string');
}

function bodyOf(words: string, document: Document): Element {
  if (/<\/?[a-z][^>]*>|&[a-z#\d]+;/i.test(words)) return toDocument(words).body;
  const body = document.createElement('div');
  body.textContent = words;
  return body;
}

function declared(nodes: readonly Node[]): number | undefined {
  const counts = nodes.filter((node) => !isComment(node)).map(countOf);
  return counts.find((count) => count !== undefined && count > 0);
}

/** The smallest elements of the page that show the words of one comment and little else. */
function shown(document: Document, comments: readonly Placed[]): Element[] {
  const texts = comments.map(({ node }) => plain(textIn(wordsOf(node)) ?? '')).filter((text) => text.length >= 12);
  const known = new Set(texts);
  if (known.size === 0) return [];
  return all(document.body, 'p, div, li, blockquote, article, section, td, dd').filter((element) => {
    if (element.textContent.length > 20_000) return false;
    return known.has(plain(textOf(element)));
  });
}
