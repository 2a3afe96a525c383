import { textIn, type XmlElement } from '../xml/elements.ts';

/** Kinds that are parts of the site itself, by what people call them. */
const kinds: Record<string, [string, string]> = {
  attachment: ['attachment', 'attachments'],
  nav_menu_item: ['menu item', 'menu items'],
  revision: ['revision', 'revisions'],
};
const states: Record<string, [string, string]> = {
  draft: ['draft', 'drafts'],
  'auto-draft': ['draft', 'drafts'],
  pending: ['draft', 'drafts'],
  future: ['article planned for later', 'articles planned for later'],
  private: ['private article', 'private articles'],
  trash: ['article in the trash', 'articles in the trash'],
};
const locked: [string, string] = ['article behind a password', 'articles behind a password'];
const empty: [string, string] = ['page without text', 'pages without text'];

/** Counts what an export holds besides articles that everybody could read. */
export class PassedOverItems {
  readonly #counts = new Map<string, { names: [string, string]; count: number }>();

  /** Whether an item is an article; one that is not is counted. */
  isArticle(item: XmlElement): boolean {
    const names = reasonAgainst(item);
    if (!names) return true;
    const entry = this.#counts.get(names[0]) ?? { names, count: 0 };
    entry.count += 1;
    this.#counts.set(names[0], entry);
    return false;
  }

  /** Whether an item is none because its text is missing alone; its comments may be there. */
  isWithoutText(item: XmlElement): boolean {
    return reasonAgainst(item) === empty;
  }

  sentence(): string | undefined {
    const parts = [...this.#counts.values()].map(({ names, count }) => `${count} ${names[count === 1 ? 0 : 1]}`);
    if (parts.length === 0) return undefined;
    return `Left out: ${[parts.slice(0, -1).join(', '), parts.at(-1)!].filter(Boolean).join(' and ')}.`;
  }
}

function reasonAgainst(item: XmlElement): [string, string] | undefined {
  const [type, status] = [textIn(item, 'wp:post_type') || 'post', textIn(item, 'wp:status') || 'publish'];
  if (kinds[type]) return kinds[type];
  if (type !== 'post' && type !== 'page') return [`item of the kind “${type}”`, `items of the kind “${type}”`];
  if (status !== 'publish' && status !== 'inherit')
    return states[status] ?? [`item marked “${status}”`, `items marked “${status}”`];
  if (textIn(item, 'wp:post_password') !== '') return locked;
  return textIn(item, 'content:encoded') === '' ? empty : undefined;
}
