import { all, isMarked, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { isNode, listOf, textIn, textsIn, typesOf } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';

const home =
  /^(nachrichten|home|homepage|start|startseite|news|übersicht|aktuell(es)?|archiv|index|sie sind hier:?|you are here:?)$/i;
const trails =
  '[class*="breadcrumb" i], [id*="breadcrumb" i], [class*="brotkrumen" i], [typeof~="BreadcrumbList"], [itemtype*="BreadcrumbList"], [itemtype*="data-vocabulary.org/Breadcrumb"]';

export interface Section {
  name: string;
  inferred?: true;
}

/** The department of the paper: as the page declares it, else the trail's first step, else the address's. */
export function sectionOf(document: Document, head: Head, url: string | undefined): Section | undefined {
  const declared = [
    ...textsIn(head.article['articleSection']),
    metaValue(
      head.meta,
      'article:section',
      'cxenseparse:recs:category',
      'section',
      'parsely-section',
      'dc.subject.section',
    ),
  ]
    .map((name) => name?.split(/\s*[>/|,]\s*/)[0])
    .find((name) => name && !isHome(name, head));
  if (declared) return { name: declared };
  const step = [...trailOf(document), ...linkedTrail(head)].find((name) => !isHome(name, head));
  if (step) return { name: step };
  const folder = folderOf(url);
  return folder ? { name: folder, inferred: true } : undefined;
}

function isHome(name: string, { site }: Head): boolean {
  return home.test(name) || name.length > 40 || (site !== undefined && plain(name) === plain(site));
}

function trailOf(document: Document): string[] {
  const trail = all(document.body, trails).find(
    (element) => textOf(element).length < 400 && !isMarked(element, /^has$/),
  );
  return trail ? all(trail, 'a').map(textOf).filter(Boolean) : [];
}

function linkedTrail({ nodes }: Head): string[] {
  const trail = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = listOf(trail?.['itemListElement']).filter(isNode);
  return steps
    .map((step) => textIn(step['name']) ?? textIn(step['item']) ?? '')
    .filter((name) => name && !/^https?:/.test(name))
    .slice(0, -1);
}

/** First folder of the path, if it is a word: `/politik/ausland/…` gives Politik. */
function folderOf(url: string | undefined): string | undefined {
  const [folder, ...rest] = url ? new URL(url).pathname.split('/').filter(Boolean) : [];
  if (!folder || rest.length === 0 || !/^[a-z][a-z-]{2,20}$/.test(folder)) return undefined;
  if (
    /^(artikel|article|articles|news|nachrichten|story|content|archiv|archive|de|en|blog|index|aktuell|online|html|post|posts)$/.test(
      folder,
    )
  )
    return undefined;
  return folder[0]!.toUpperCase() + folder.slice(1);
}
