import type { MissingPicture } from '../../html/pictures/take-pictures.ts';
import type { Album } from './album.ts';
import { edited, nodesIn, parseMarkdown, placeOf, target, type Edit, type MarkdownNode } from './markdown-tree.ts';

/** A text whose pictures are in the album, and those that are not. */
export interface Placed {
  text: string;
  missing: MissingPicture[];
}

/**
 * Names the files of a text's pictures as the album does; where one is missing, a link to it takes its place.
 * @param base address that relative references count from
 * @param word what a picture is called where a link stands for it
 */
export async function placePictures(
  text: string,
  album: Album,
  base: string | undefined,
  word: string,
): Promise<Placed> {
  const missing: MissingPicture[] = [];
  const edits: Edit[] = [];
  for (const [node, parent] of nodesIn(parseMarkdown(text))) {
    if (node.type === 'image') {
      const file = await album.take(node.url);
      if (file === node.url) continue;
      const alt = node.alt ?? '';
      const title = node.title ? ` "${node.title.replaceAll('"', '&quot;')}"` : '';
      const put = file
        ? `![${escaped(alt)}](${file}${title})`
        : standIn(note(missing, node.url, alt, base), word, parent);
      edits.push({ ...placeOf(node), text: put });
    } else if (node.type === 'definition' && /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(node.url)) {
      const file = await album.take(node.url);
      if (file) edits.push({ ...placeOf(node), text: `[${node.label ?? node.identifier}]: ${file}` });
    } else if (node.type === 'html') {
      const { from } = placeOf(node);
      edits.push(...(await inHtml(node.value, from, album, base, word, missing)));
    }
  }
  return { text: edited(text, edits), missing };
}

async function inHtml(
  html: string,
  start: number,
  album: Album,
  base: string | undefined,
  word: string,
  missing: MissingPicture[],
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const match of html.matchAll(/<img\b[^>]{0,4000}>/gi)) {
    const [tag] = match;
    const source = attribute(tag, 'src');
    const file = source === undefined ? undefined : await album.take(source);
    if (source === undefined || file === source) continue;
    const alt = attribute(tag, 'alt') ?? '';
    const put = file
      ? `<img src="${file}" alt="${alt.replaceAll('"', '&quot;')}">`
      : standInHtml(note(missing, source, alt, base), word);
    edits.push({ from: start + match.index, to: start + match.index + tag.length, text: put });
  }
  return edits;
}

function attribute(tag: string, name: string): string | undefined {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return quoted ?? single ?? bare;
}

function note(missing: MissingPicture[], source: string, alt: string, base: string | undefined): MissingPicture {
  const url = source.startsWith('data:') ? undefined : URL.parse(source, base)?.href;
  const gone = { alt, caption: '', credit: '', ...(url && /^https?:/.test(url) && { url }) };
  missing.push(gone);
  return gone;
}

/** A link in the picture's place, or its words where there is a link around it already. */
function standIn({ alt, url }: MissingPicture, word: string, parent: MarkdownNode | undefined): string {
  const text = alt ? `${word}: ${escaped(alt)}` : '';
  const isLinked = parent?.type === 'link' || parent?.type === 'linkReference';
  if (isLinked) return text || word;
  return url ? `[${text || word}](${target(url)})` : text;
}

function standInHtml({ alt, url }: MissingPicture, word: string): string {
  const text = alt ? `${word}: ${alt.replaceAll('<', '&lt;')}` : word;
  return url ? `<a href="${url.replaceAll('"', '%22')}">${text}</a>` : alt && text;
}

function escaped(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&').replace(/\s+/g, ' ');
}
