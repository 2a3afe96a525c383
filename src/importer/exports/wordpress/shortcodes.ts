import { codeAsMarkup } from './paragraphs.ts';

/** A text whose shortcodes are gone, and what stood where nothing could be put in their place. */
export interface Unfolded {
  html: string;
  /** Pictures of each gallery; 0 if it named none. */
  galleries: number[];
  /** Names of other blocks that the site filled. */
  blocks: string[];
}

type Attributes = Record<string, string>;

/** Those that wrap a text and only dress it. */
const dresses =
  /^(?:row|column|col|one_|two_|three_|half|third|vc_|et_pb_|fusion_|su_|box|highlight|dropcap|button|quote|pullquote|accordion|tab|toggle|spoiler|note|info)/i;
/** Those that are known to stand without attributes. */
const bare =
  /^(?:gallery|playlist|contact-form(?:-7)?|archives|sitemap|toc|ad|adsense|poll|newsletter|embed|video|audio)$/i;
const media = ['src', 'url', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'id'];
const services =
  /^(?:youtube|vimeo|soundcloud|twitter|tweet|instagram|facebook|tiktok|spotify|dailymotion|googlemaps)$/i;

const escapedCode = /\[(\[[a-z][\w-]*(?:\s[^[\]]*)?\])\]/gi;
const single = /\[([a-z][\w-]*)((?:\s[^[\]]*)?|\/)\]/gi;
const known =
  /youtu\.?be|vimeo|dailymotion|soundcloud|spotify|twitter\.com|instagram|facebook|tiktok|flickr|slideshare|ted\.com/i;
/** Most kinds of shortcodes that enclose something, and how deep they stand in one another. */
const most = { kinds: 40, depth: 8 };

/**
 * Puts in place of shortcodes what they showed, as far as the text tells: captions under their pictures, links to
 * what was embedded, code as code. Brackets of the writers' own, such as [sic], stay.
 * codex.wordpress.org/Shortcode_API.
 */
export function unfolded(text: string): Unfolded {
  const found: Unfolded = { html: '', galleries: [], blocks: [] };
  const literal: string[] = [];
  let html = text.replace(escapedCode, (_, code: string) => `\u0001${literal.push(code) - 1}\u0001`);
  const enclosing = enclosingIn(html);
  for (let round = 0; enclosing && round < most.depth; round += 1) {
    const before = html;
    html = html.replace(enclosing, (_, name: string, attributes: string, inner: string) =>
      wrapped(name.toLowerCase(), attributesIn(attributes), inner, found),
    );
    if (html === before) break;
  }
  html = html.replace(single, (code, name: string, attributes: string) =>
    alone(code, name.toLowerCase(), attributes.replace(/\/$/, ''), found),
  );
  // An address on a line of its own was shown as what it leads to.
  html = html.replace(/^[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*$/gim, (line, url: string) =>
    known.test(url) ? embedded(url) : line,
  );
  found.html = html.replace(/\u0001(\d+)\u0001/g, (_, at: string) => literal[Number(at)] ?? '');
  return found;
}

/** The shortcodes that are closed somewhere; one that never is, is not looked for. */
function enclosingIn(html: string): RegExp | undefined {
  const closed = new Set(Array.from(html.matchAll(/\[\/([a-z][\w-]*)\]/gi), ([, name]) => name!.toLowerCase()));
  if (closed.size === 0 || closed.size > most.kinds) return undefined;
  const names = [...closed].join('|');
  return new RegExp(`\\[(${names})((?:\\s[^[\\]]*)?)\\]((?:(?!\\[\\1[\\s\\]])[\\s\\S])*?)\\[/\\1\\]`, 'gi');
}

function wrapped(name: string, attributes: Attributes, inner: string, found: Unfolded): string {
  if (name === 'caption' || name === 'wp_caption') return captioned(attributes, inner);
  if (name === 'embed') return embedded(inner.trim());
  if (name === 'gallery') return gallery(attributes, found);
  if (/^(?:code|sourcecode|source)$/.test(name)) return `<pre><code>${codeAsMarkup(inner.trim())}</code></pre>`;
  if (name === 'video' || name === 'audio' || services.test(name))
    return medium(name, { ...attributes, url: attributes['url'] ?? inner.trim() }, found);
  if (!dresses.test(name)) found.blocks.push(name);
  return inner;
}

function alone(code: string, name: string, written: string, found: Unfolded): string {
  const attributes = attributesIn(written);
  if (name === 'gallery') return gallery(attributes, found);
  if (name === 'video' || name === 'audio' || name === 'embed' || services.test(name)) {
    const positional = /https?:\/\/[^\s\]]+/.exec(written)?.[0];
    if (Object.keys(attributes).length === 0 && !positional && !bare.test(name)) return code;
    return medium(name, positional ? { ...attributes, url: positional.replace(/["']$/, '') } : attributes, found);
  }
  if (dresses.test(name) && Object.keys(attributes).length > 0) return '';
  if (Object.keys(attributes).length === 0 && !bare.test(name)) return code;
  found.blocks.push(name);
  return '';
}

/** The caption is an attribute in old texts, and what follows the picture in later ones. */
function captioned(attributes: Attributes, inner: string): string {
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const caption = (attributes['caption'] ?? inner.slice(picture.length)).trim();
  return `\n\n<figure>${picture}${caption && `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

function gallery(attributes: Attributes, found: Unfolded): string {
  found.galleries.push(
    (attributes['ids'] ?? attributes['include'] ?? '').split(',').filter((id) => id.trim() !== '').length,
  );
  return '';
}

function medium(name: string, attributes: Attributes, found: Unfolded): string {
  const written = media.map((key) => attributes[key] ?? '').find((value) => /^https?:\/\//.test(value));
  if (written !== undefined) return embedded(written);
  found.blocks.push(name);
  return '';
}

/** What the reader of pages takes for something embedded, and says so. */
function embedded(url: string): string {
  const source = url.replace(/&(?!amp;)/g, '&amp;').replace(/"/g, '%22');
  return /^https?:\/\/[^\s<>]+$/.test(source) ? `\n\n<iframe src="${source}"></iframe>\n\n` : url;
}

function attributesIn(written: string): Attributes {
  const pairs = written.matchAll(/([\w-]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s'"\]]+))/g);
  return Object.fromEntries(
    Array.from(pairs, ([, key, double, quoted, plain]) => [key!.toLowerCase(), double ?? quoted ?? plain ?? '']),
  );
}
