import { absolute } from '../page/address.ts';
import type { StandInWords } from '../stand-in-words.ts';
import { all, nameOf, textOf, tidy } from '../page/dom.ts';

const ofElement: Record<string, keyof StandInWords> = { video: 'video', audio: 'audio' };
const noContent =
  /facebook\.com\/(plugins|v\d)|platform\.twitter\.com\/widgets\/(tweet|follow)|plusone|doubleclick|googlesyndication|adserver|\bads?\.|ivwbox|criteo|taboola|outbrain|plista|disqus|consent|recaptcha|\bbanner|addthis|googletagmanager/i;
const kinds: [RegExp, keyof StandInWords][] = [
  [/youtu\.?be|vimeo|dailymotion|brightcove|jwplayer|kaltura|video|glomex|player/i, 'video'],
  [/soundcloud|spotify|podigee|audio|podcast/i, 'audio'],
  [/google\.[a-z.]+\/maps|openstreetmap|umap/i, 'map'],
  [/datawrapper|infogram|flourish|23degrees|tableau/i, 'chart'],
  [/twitter\.com|instagram|facebook|tiktok/i, 'post'],
];

/** What stood embedded, and the link in its place. */
export interface Embed {
  link: Element;
  /** Kind and host, for the report. */
  name: string;
}

/**
 * Puts a link in place of each embedded film, map or frame, so that the address is not lost.
 */
export function linkEmbeds(root: Element, base: string | undefined, words: StandInWords): Embed[] {
  const embeds: Embed[] = [];
  for (const embed of all(root, 'iframe, video, audio, object, embed, applet')) {
    if (!embed.isConnected || embed.parentElement?.closest('object, video, audio')) continue;
    const url = addressOf(embed, base);
    if (!url || noContent.test(url)) {
      embed.remove();
      continue;
    }
    const host = new URL(url).hostname.replace(/^www\./, '');
    const kind = words[kinds.find(([pattern]) => pattern.test(url))?.[1] ?? ofElement[nameOf(embed)] ?? 'other'];
    const link = linkTo(embed, url, `${kind}: ${titleOf(embed) || host}`);
    (consentBox(embed) ?? embed).replaceWith(link);
    embeds.push({ link: nameOf(link) === 'a' ? link : link.firstElementChild!, name: `${kind} (${host})` });
  }
  for (const { link } of embeds) markLine(link);
  return embeds;
}

/** A line with nothing but embeds in it stands for them; another that is all links would lead elsewhere. */
function markLine(link: Element): void {
  const line = link.closest('p, h1, h2, h3, h4, h5, h6');
  const others = line?.cloneNode(true) as Element | undefined;
  for (const embedded of others ? all(others, '[data-embedded]') : []) embedded.remove();
  if (textOf(others) === '') line?.setAttribute('data-embed', '');
}

/** The box around a frame that holds nothing else but a request to allow it. */
function consentBox(embed: Element): Element | undefined {
  const box = embed.parentElement?.closest('div, figure, section, aside');
  const isAsking =
    box &&
    /einverstanden|datenschutz|extern\w* (?:inhalt|anbieter)|anzeigen lassen|zustimm|consent|external content/i.test(
      textOf(box),
    );
  return isAsking && textOf(box).length < 600 && all(box, 'iframe, video').length === 1 ? box : undefined;
}

function addressOf(embed: Element, base: string | undefined): string | undefined {
  const inner = all(embed, 'source[src], param[name="movie"], param[name="src"], embed[src], iframe[src]')[0];
  const sources = [embed, ...(inner ? [inner] : [])].flatMap((one) =>
    ['src', 'data-src', 'data', 'value'].map((name) => one.getAttribute(name)),
  );
  return sources.map((source) => absolute(source || null, base)).find((url) => url !== undefined);
}

function titleOf(embed: Element): string {
  const title = tidy(embed.getAttribute('title') ?? embed.getAttribute('aria-label') ?? '');
  return /^(youtube|vimeo)? ?(video )?player$|^iframe$/i.test(title)
    ? ''
    : title || textOf(embed.closest('figure')?.querySelector('figcaption'));
}

function linkTo(embed: Element, url: string, text: string): Element {
  const document = embed.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.setAttribute('data-embedded', '');
  link.textContent = text;
  if (embed.closest('p, h1, h2, h3, h4, h5, h6, a')) return link;
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
}
