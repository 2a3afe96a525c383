import { all, outermost, textOf } from '../page/dom.ts';
import { toDocument } from '../page/to-document.ts';
import type { StandInWords } from '../stand-in-words.ts';

const boxes =
  '[class*="embed" i], [class*="consent" i], [class*="placeholder" i], [class*="blocker" i], [data-embed], [data-embed-id]';
/** What is said in place of what waits to be allowed. */
const asking =
  /(?:extern|eingebettet|redaktionell)\p{L}* inhalt|platzhalterinhalt|inhalte? von (?:drittanbietern|sozialen)|(?:external|embedded|third.party) content/iu;
const services = [
  ...['Twitter', 'Instagram', 'Facebook', 'YouTube', 'Vimeo', 'TikTok', 'Spotify', 'SoundCloud', 'Podigee'],
  ...['Datawrapper', 'Opinary', 'Pinterest', 'Telegram'],
];
const markup = /<(?:iframe|blockquote|video|audio|p)\b/i;
const packed = /^[A-Za-z\d+/]{40,}={0,2}$/;

/** Something that would have been loaded only once its reader had agreed, and what stands in its place. */
export interface Unloaded {
  line: Element;
  /** Whose it was, if the page says so. */
  service?: string;
}

/**
 * Puts what waits for its reader's consent in the place of the question, if the page holds it; or else a line that
 * says whose it was.
 */
export function openConsentBoxes(root: Element, words: StandInWords): Unloaded[] {
  const unloaded: Unloaded[] = [];
  for (const box of outermost(all(root, boxes).filter(isAsking))) {
    const html = htmlIn(box);
    if (html) {
      box.replaceWith(
        ...[...toDocument(html).body.childNodes].map((node) => root.ownerDocument.importNode(node, true)),
      );
      continue;
    }
    const service = serviceOf(box);
    const line = root.ownerDocument.createElement('p');
    line.setAttribute('data-embed', '');
    line.textContent = service ? `${words.other}: ${service}` : words.other;
    box.replaceWith(line);
    unloaded.push({ line, ...(service && { service }) });
  }
  return unloaded;
}

function isAsking(box: Element): boolean {
  if (box.querySelector('iframe, video, audio, article, h1')) return false;
  const text = textOf(box);
  return text.length > 30 && text.length < 900 && asking.test(text);
}

/** The markup that a script would have put there, from an attribute. */
function htmlIn(box: Element): string | undefined {
  return [box, ...all(box, '*')]
    .flatMap((one) => [...one.attributes])
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ value }) => (packed.test(value) ? Buffer.from(value, 'base64').toString() : value))
    .find((value) => markup.test(value));
}

/** By what the box says, or else by its names. */
function serviceOf(box: Element): string | undefined {
  const names = [box, ...all(box, '*')].flatMap((one) => [...one.attributes].map(({ value }) => value));
  return serviceIn(textOf(box)) ?? serviceIn(names.join(' '));
}

function serviceIn(text: string): string | undefined {
  return services.find((service) => text.toLowerCase().includes(service.toLowerCase()));
}
