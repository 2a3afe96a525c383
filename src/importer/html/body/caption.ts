import { all, isMarked, nameOf, plain, textOf, tidy } from '../page/dom.ts';

export const creditMark =
  /^(credits?|copyright|quelle|source|fotograf|photographer|photocredit|creditline|provider|bildquelle|fotocredit)$/;
const captionMark =
  /^(caption|captions|figcaption|description|bildunterschrift|bildtext|bildtitel|bu|legend|legende|imagetext|untertitel|subtitle)$/;
const label =
  /^(?:fotos?|bild(?:er)?|bildquelle|quelle|photo(?:graph)?s?|picture|image|credit|grafik|illustration|source|copyright|©)(?![\p{L}\d])\s*(?:[:/©]|by\b)?\s*/iu;
const creditTail =
  /(?:\s+-\s+|\s*[([–|,]?\s*)(?:(?:fotos?|bild(?:er)?|bildquelle|quelle|photo(?:graph)?s?(?: by)?|credit|grafik|illustration)\s*[:/©]\s*|©\s*)([^()[\]]{2,80}?(?: \([^()]{1,20}\))?)\s*[)\]]?\s*$/i;

const gallery = /galerie|fotostrecke|bilderstrecke|slideshow|großansicht|vergrößern|zoom|alle bilder/i;

/** What stands beneath a picture. */
export interface Caption {
  /** Nodes of the caption, links and emphasis included; empty if there is none. */
  nodes: Node[];
  text: string;
  /** Whose picture it is, such as `Foto: Ines Rabe`. */
  credit?: string;
}

/** Reads caption and credit of the picture that a box shows, and leaves the box as it is. */
export function captionIn(box: Element, image: Element): Caption {
  const copy = box.cloneNode(true) as Element;
  const word = creditWord(box.ownerDocument);
  for (const part of all(copy, 'img, picture, button, noscript, video, svg')) part.remove();
  for (const link of all(copy, 'a')) if (gallery.test(textOf(link))) link.remove();
  const credits = all(copy, '*').filter(
    (part) => (isMarked(part, creditMark) || isFooter(part)) && textOf(part).length < 120 && !saysMore(textOf(part)),
  );
  const credit = credits.map((part) => creditLine(textOf(part), word)).find(Boolean);
  for (const part of credits) part.remove();
  // A few small words name whose picture it is; a caption may be set small as a whole.
  for (const small of all(copy, 'small'))
    if (textOf(small).length > 80 || textOf(small) === textOf(copy)) small.replaceWith(...small.childNodes);
  const holder =
    copy.querySelector('figcaption') ??
    all(copy, '*').find((part) => isMarked(part, captionMark) && textOf(part)) ??
    copy.querySelector('p') ??
    copy;
  const text = textOf(holder) || titleOf(image);
  const tail = credit ? undefined : creditTail.exec(text);
  const found = credit ?? (tail ? creditLine(tail[0], word) : undefined);
  const caption = tail ? tidy(text.slice(0, tail.index)) : text;
  const onlyCredit = !found && label.test(caption) && caption.length < 60 && /[:©]/.test(caption.slice(0, 14));
  if (onlyCredit) return { nodes: [], text: '', credit: creditLine(caption, word) };
  const nodes = tail || textOf(holder) === '' ? [box.ownerDocument.createTextNode(caption)] : [...holder.childNodes];
  return { nodes: caption ? nodes : [], text: caption, ...(found && { credit: found }) };
}

/** Whether there is more in a line than whose picture it is, whatever it is called. */
function saysMore(text: string): boolean {
  return (creditTail.exec(text)?.index ?? 0) > 15;
}

/** The last line of a figure that has a caption besides. */
function isFooter(part: Element): boolean {
  return nameOf(part) === 'footer' && part.parentElement?.querySelector('figcaption') !== null;
}

/** Whether what stands around a picture reads like its caption. */
export function holdsCaption(box: Element): boolean {
  const text = textOf(box);
  return text !== '' && (creditTail.test(text) || all(box, '*').some((part) => isMarked(part, captionMark)));
}

/** Whether a paragraph is what stood beneath a picture that is gone: short, and its end names whose picture. */
export function isOrphanedCaption(paragraph: Element): boolean {
  const text = textOf(paragraph);
  return (
    text.length < 300 && paragraph.nodeName === 'P' && (creditTail.test(text) || (label.test(text) && text.length < 60))
  );
}

/** What the text's own language calls a photograph; it is part of the text. */
function creditWord({ documentElement }: Document): string {
  return /^en\b/i.test(documentElement.getAttribute('lang') ?? '') ? 'Photo' : 'Foto';
}

/** A credit with the word before it that says what of: "Quelle: Deichverband"; where there is none, "Foto". */
function creditLine(written: string, word: string): string {
  const opened = tidy(written.replace(/^[([–|,\s-]+/, ''));
  const line = /[([]/.test(opened) ? opened : opened.replace(/[)\]\s]+$/, '');
  return label.test(line) || line === '' ? line : `${word}: ${line}`;
}

/** The name alone in a line that `creditLine` wrote. */
export function creditName(line: string): string {
  return tidy(line.replace(label, '')) || line;
}

/** A long title attribute that says more than the text for the blind was the caption shown on hover. */
function titleOf(image: Element): string {
  const title = tidy(image.getAttribute('title') ?? '');
  return title.length > 30 && plain(title) !== plain(image.getAttribute('alt') ?? '') ? title : '';
}
