import { all, isLonger, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { isNode, listOf, textIn, textsIn, typesOf } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';

const home =
  /^(nachrichten|home|homepage|start|startseite|news|übersicht|aktuell(es)?|archiv|index|sie sind hier:?|you are here:?)$/i;
const names = ['article:section', 'cxenseparse:recs:category', 'section', 'parsely-section', 'dc.subject.section'];
const trails =
  '[class*="breadcrumb" i], [id*="breadcrumb" i], [class*="brotkrumen" i], [typeof~="BreadcrumbList"], [itemtype*="BreadcrumbList"], [itemtype*="data-vocabulary.org/Breadcrumb"]';

export interface Section {
  name: string;
  inferred?: true;
}

const departments =
  /^(politik|wirtschaft|finanzen|geld|panorama|gesellschaft|vermischtes|sport|fussball|kultur|feuilleton|medien|netzwelt|digital|technik|wissen|wissenschaft|gesundheit|umwelt|natur|geschichte|bildung|karriere|beruf|unispiegel|schulspiegel|reise|auto|motor|mobilitaet|leben|stil|meinung|kommentar|kolumnen|ausland|inland|international|deutschland|europa|welt|lokales|region|regional|stadt|chronik|politics|business|economy|world|opinion|culture|science|technology|society|travel|health|education|environment|uk|us)$/;

/** The department of the paper: as the page declares it, else the trail's first step, else a known one in the address. */
export function sectionOf(document: Document, head: Head, url: string | undefined): Section | undefined {
  const declared = [...textsIn(head.article['articleSection']), metaValue(head.meta, ...names)].map(
    (name) => name?.split(/\s*[>/|,]\s*/)[0],
  );
  const steps = [...declared, ...trailOf(document), ...linkedTrail(head)];
  const name = steps.find((step) => step && !isNoSection(step, head, url));
  if (name) return { name };
  const folder = folderOf(url);
  return folder ? { name: folder, inferred: true } : undefined;
}

/** The paper's own name, its front page, or the article itself. */
function isNoSection(name: string, head: Head, url: string | undefined): boolean {
  const bare = plain(name);
  const host = url ? plain(new URL(url).hostname.split('.').at(-2) ?? '') : '';
  const isPaper = [plain(head.site ?? ''), host].some(
    (paper) => paper && (paper.startsWith(bare) || bare.startsWith(paper)),
  );
  const isAddress = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i.test(name);
  return (
    home.test(name) || bare === '' || name.length > 40 || isPaper || isAddress || plain(head.title).startsWith(bare)
  );
}

function trailOf(document: Document): string[] {
  const trail = all(document.body, trails).find((element) => !isLonger(element, 399) && textOf(element).length < 400);
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

/** First folder of the path, if it is a department that papers have: `/politik/ausland/…` gives Politik. */
function folderOf(url: string | undefined): string | undefined {
  const [folder, ...rest] = url ? new URL(url).pathname.split('/').filter(Boolean) : [];
  return folder && rest.length > 0 && departments.test(folder) ? folder[0]!.toUpperCase() + folder.slice(1) : undefined;
}
