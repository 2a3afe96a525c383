import { isMarked, nearest, textOf } from '../page/dom.ts';
import { imageSources } from './image-sources.ts';

const trackers =
  /\/\/(?:ads?|adserver|banner|werbung)\d*\.|vgwort|ivwbox|doubleclick|google-analytics|googlesyndication|facebook\.com\/tr|scorecardresearch|wt_pixel|webtrekk|etracker|(?:piwik|matomo)\S*rec=1|\/loading\.gif|\/(?:pixel|spacer|blank|clear|transparent|trans|dot|1x1|count(?:er)?|zaehl\w*)[^/]*\.gif/i;
const ornament = /^(icons?|logo|avatar|emoji|smiley|sprite|badge|flag|button|btn|loader|spinner|piczoom)$/;
const portrait = /^(authors?|autor|autoren|author(image|photo|pic)|autorenbild|gravatar)$/;
/** What the file of an advertisement is called. */
const advertisement = /(?:^|[/_-])(?:werbung|anzeige|werbebanner)(?:[_-]?\d*)?\.(?:jpe?g|png|gif|webp)/i;
/** Where faces of those who write lie, and what signs to press are called. */
const faces =
  /\/(?:img|images?|assets|static|uploads?|media|pictures?)\/(?:[^/]+\/)?(?:authors?|autor(?:en)?|contributors?|profiles?|avatars?)\//i;
const sign = /\/[^/]*(?:icon|sprite|arrow)[^/]*\.svg$/i;
const controls =
  /zur großansicht|vergrößern|lupe|zoom|drucken|versenden|teilen|share|print|^(?:autoren(?:profil)?bild|headshot|profile (?:picture|photo))\b/i;

/** Whether an image is part of what one reads: no counter, no icon, no spacer. */
export function isContentImage(image: Element): boolean {
  if (imageSources(image).length === 0 && !image.getAttribute('alt')) return false;
  const addresses = imageSources(image).map((url) => url.slice(0, 2_000));
  if (addresses.some(isNoPicture)) return false;
  if (!image.closest('figure') && addresses.some((url) => faces.test(url) || sign.test(url))) return false;
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if ((width !== undefined && width <= 48) || (height !== undefined && height <= 32)) return false;
  if (width !== undefined && height !== undefined && width >= 6 * height) return false;
  if (isPortrait(image)) return false;
  return !isMarked(image, ornament) && !controls.test(image.getAttribute('alt') ?? '');
}

function isNoPicture(url: string): boolean {
  return trackers.test(url) || advertisement.test(url);
}

/** The face of the author, in a box that holds hardly more than a byline. */
function isPortrait(image: Element): boolean {
  if (isMarked(image, portrait)) return true;
  const box = image.closest('figure') ? undefined : nearest(image.parentElement, (one) => isMarked(one, portrait));
  return box !== undefined && textOf(box).length < 300;
}

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const written =
    image.getAttribute(side) ??
    new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  const size = Number.parseInt(written ?? '', 10);
  return Number.isNaN(size) || written?.includes('%') ? undefined : size;
}
