import { outsideCode } from './markdown-tree.ts';
import { nowhere } from './links.ts';
import { withoutObsidian } from './obsidian.ts';

/** A text without what only its own system could show, and what that was, each once. */
export interface Settled {
  text: string;
  /** Names of building blocks that were filled when the page was shown. */
  blocks: string[];
  /** Addresses of films that the page showed. */
  films: string[];
  /** Names of other notes that were set into the text. */
  notes: string[];
}

// Everything between two tags is bounded, lest tags without an end cost their square.
const code =
  /\{\{[<%]\s*highlight\s+"?([\w+-]+)"?[^{}]{0,200}[%>]\}\}\n?([^]{0,10000}?)\n?\{\{[<%]\s*\/highlight\s*[%>]\}\}|\{%-?\s*highlight\s+([\w+-]+)[^{}%]{0,200}-?%\}\n?([^]{0,10000}?)\n?\{%-?\s*endhighlight\s*-?%\}/g;
const hidden =
  /\{%-?\s*comment\s*-?%\}[^]{0,5000}?\{%-?\s*endcomment\s*-?%\}|\{\{[<%]?\s*\/\*[^]{0,5000}?\*\/\s*[%>]?\}\}|<!--\s*more\s*-->/g;
const tag =
  /\{\{[<%]\s*(?<closes>(?:\/\s*)?)(?<hugo>[\w./-]+)(?<inHugo>[^{}]{0,2000}?)\/?[%>]\}\}|\{%-?\s*(?<jekyll>\w+)(?<inJekyll>[^{}%]{0,2000})-?%\}/g;
/** Jekyll takes the marks that protect code from it out of the code. */
const rawCode = /(`[^`\n]{0,500}?)\{%-?\s*raw\s*-?%\}([^`\n]{0,500}?)\{%-?\s*endraw\s*-?%\}([^`\n]{0,500}?`)/g;
const closing = /\{\{[<%]\s*\/\s*([\w./-]+)|\{%-?\s*end(\w+)/g;
/** Blocks of Jekyll that show nothing of their own. */
const silent = /^(?:end\w+|raw|rawhtml|assign|capture|break)$/;
const pictured = /^(?:figure|img|image|picture|photo)$/;

/** Turns the building blocks of Hugo and Jekyll and the links of Obsidian into Markdown; what cannot be is told. */
export function settleTemplates(markdown: string): Settled {
  const around = new Set(Array.from(markdown.matchAll(closing), ([, hugo, jekyll]) => hugo ?? jekyll!));
  const [blocks, films, notes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const fenced = outsideCode(markdown, (piece) =>
    piece.replace(code, (_, hugo?: string, inHugo?: string, jekyll?: string, inJekyll?: string) => {
      return `\n\`\`\`${hugo ?? jekyll}\n${inHugo ?? inJekyll}\n\`\`\`\n`;
    }),
  );
  const text = outsideCode(fenced, (piece) =>
    withoutObsidian(addresses(piece.replace(hidden, '')), notes)
      .replace(tag, (...match) => {
        const { closes, hugo, inHugo, jekyll, inJekyll } = match.at(-1) as Record<string, string | undefined>;
        const [name, written] = [hugo ?? jekyll!, inHugo ?? inJekyll ?? ''];
        // A block with an end only dressed the text within, which stays.
        if (closes || silent.test(name) || (around.has(name) && !pictured.test(name))) return '';
        return inMarkdown(name, written, blocks, films);
      })
      .replace(/\{:[^{}\n]*\}/g, ''),
  );
  return { text: text.replace(rawCode, '$1$2$3'), blocks: [...blocks], films: [...films], notes: [...notes] };
}

/** Ways of writing an address of one's own site. */
function addresses(text: string): string {
  return text
    .replace(/\{\{\s*site\.(?:url|baseurl)\s*\}\}/g, '')
    .replace(/\{\{\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|prepend[^{}]*)\s*\}\}/g, '$1')
    .replace(/\{%-?\s*(?:post_url|link)\s+([^\s{}%]+)\s*-?%\}/g, `${nowhere}$1`)
    .replace(/\]\([^()\n]{0,300}\{\{[^{}\n<%]{1,200}\}\}[^()\n]{0,300}\)/g, `](${nowhere}variable)`)
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+"?([^\s"{}]+)"?[^{}]*[%>]\}\}/g, `${nowhere}$1`);
}

function inMarkdown(name: string, written: string, blocks: Set<string>, films: Set<string>): string {
  const isInclude = name === 'include';
  const said = attributesIn(written);
  const source = said.get('src') ?? said.get('url') ?? said.get('image') ?? said.get('file');
  if (source && (isInclude || pictured.test(name))) return figure(source, said);
  const film = filmAt(name, /[\w-]{5,}(?=["'\s]|$)/.exec(said.get('id') ?? written)?.[0]);
  if (film === undefined) blocks.add(isInclude ? (/[\w./-]+/.exec(written)?.[0] ?? name) : name);
  else films.add(film);
  return film === undefined ? '' : `[${film}](${film})`;
}

function filmAt(name: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (name === 'youtube') return `https://www.youtube.com/watch?v=${id}`;
  return name === 'vimeo' ? `https://vimeo.com/${id}` : undefined;
}

function attributesIn(written: string): Map<string, string> {
  const pairs = written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'>]+))/g);
  return new Map(Array.from(pairs, ([, name, ...values]) => [name!.toLowerCase(), values.find(Boolean) ?? '']));
}

function figure(source: string, said: ReadonlyMap<string, string>): string {
  const caption = [said.get('title'), said.get('caption'), said.get('attr')].filter(Boolean).join(' ');
  const picture = `![${(said.get('alt') ?? '').replace(/[[\]]/g, '\\$&')}](<${source}>)`;
  const plain = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return caption ? `\n\n<figure>\n\n${picture}\n\n<figcaption>${plain}</figcaption>\n</figure>\n\n` : picture;
}
