import { articleNode, readLinkedData, textIn, type Node } from './linked-data.ts';
import { paperInTitle } from '../matter/title-claims.ts';
import { metaValue, readMeta, type MetaTags } from './meta-tags.ts';
import { textOf } from './dom.ts';

/** What a page says of itself where readers do not look: meta tags, JSON-LD, `title`. */
export interface Head {
  meta: MetaTags;
  /** The JSON-LD node of the article; empty if there is none. */
  article: Node;
  /** All JSON-LD nodes. */
  nodes: readonly Node[];
  /** The content of `title`. */
  title: string;
  /** The paper's name, if the page gives it. */
  site: string | undefined;
  /** Whether the name was told from `title`. */
  isSiteGuessed: boolean;
}

export function readHead(document: Document): Head {
  const meta = readMeta(document);
  const nodes = readLinkedData(document);
  const article = articleNode(nodes) ?? {};
  const site =
    metaValue(meta, 'og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title') ??
    textIn(article['publisher']);
  const title = textOf(document.querySelector('title'));
  const headline = textIn(article['headline']) ?? metaValue(meta, 'og:title', 'twitter:title');
  const declared = site && site !== headline && site !== title ? bareName(site) : undefined;
  const isDomain = declared === undefined || /^[\w.-]+\.[a-z]{2,}$/i.test(declared);
  const isNamed = declared !== undefined && title.includes(declared);
  const guessed = isDomain && !isNamed ? paperInTitle(title, headline) : undefined;
  return { meta, article, nodes, title, site: guessed ?? declared, isSiteGuessed: guessed !== undefined };
}

/** "Elbmark-Kurier, Altenbrück" and "https://example.org" are no names of papers. */
function bareName(site: string): string | undefined {
  const name = site
    .replace(/^@/, '')
    .split(/,\s| [-|–] /)[0]!
    .trim();
  return /^https?:/.test(name) || name.length > 60 ? undefined : name || undefined;
}
