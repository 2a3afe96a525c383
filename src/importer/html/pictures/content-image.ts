import { isMarked } from '../page/dom.ts';
import { imageSources } from './image-sources.ts';

const trackers =
  /\/\/(?:ads?|adserver|banner|werbung)\d*\.|vgwort|ivwbox|doubleclick|google-analytics|googlesyndication|facebook\.com\/tr|scorecardresearch|wt_pixel|webtrekk|etracker|\/(?:pixel|spacer|blank|clear|transparent|trans|dot|1x1|count(?:er)?|zaehl\w*)[^/]*\.gif/i;
const ornament = /^(icons?|logo|avatar|emoji|smiley|sprite|badge|flag|button|btn|loader|spinner|piczoom)$/;
const portrait = /^(authors?|autor|autoren|author(image|photo|pic)|autorenbild|gravatar)$/;
/** What the file of an advertisement is called. */
const advertisement = /(?:^|[/_-])(?:werbung|anzeige|werbebanner)(?:[_-]?\d*)?\.(?:jpe?g|png|gif|webp)/i;
const controls = /zur großansicht|vergrößern|lupe|zoom|drucken|versenden|teilen|share|print/i;

/** Whether an image is part of what one reads: no counter, no icon, no spacer. */
export function isContentImage(image: Element): boolean {
  if (imageSources(image).length === 0 && !image.getAttribute('alt')) return false;
  if (imageSources(image).some((url) => isNoPicture(url.slice(0, 2_000)))) return false;
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if ((width !== undefined && width <= 48) || (height !== undefined && height <= 32)) return false;
  if (width !== undefined && height !== undefined && width >= 6 * height) return false;
  if (isPortrait(image)) return false;
  return !isMarked(image, ornament) && !controls.test(image.getAttribute('alt') ?? '');
}

function isNoPicture(url: string): boolean {
  return trackers.test(url) || advertisement.test(url);
}

/** The face of the author beside the byline. */
function isPortrait(image: Element): boolean {
  const holder = image.closest('a, div, span');
  return isMarked(image, portrait) || (holder !== null && isMarked(holder, portrait) && !image.closest('figure'));
}

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const written =
    image.getAttribute(side) ??
    new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  const size = Number.parseInt(written ?? '', 10);
  return Number.isNaN(size) || written?.includes('%') ? undefined : size;
}
