import { all, isMarked, plain, textOf, tidy } from '../page/dom.ts';

const creditMark =
  /^(credits?|copyright|quelle|source|fotograf|photographer|photocredit|creditline|provider|bildquelle|fotocredit)$/;
const captionMark =
  /^(caption|captions|figcaption|description|bildunterschrift|bildtext|bildtitel|bu|legend|legende|imagetext|untertitel|subtitle)$/;
const label =
  /^(?:fotos?|bild(?:er)?|bildquelle|quelle|photo(?:graph)?s?|picture|image|credit|grafik|illustration|source|copyright|©)\s*(?:[:/©]|by\b)?\s*/i;
const creditTail =
  /\s*[([–|]?\s*(?:(?:fotos?|bild(?:er)?|bildquelle|quelle|photo(?:graph)?s?(?: by)?|credit|grafik|illustration)\s*[:/©]\s*|©\s*)([^()[\]]{2,80}?)\s*[)\]]?\s*$/i;

/** What stands beneath a picture. */
export interface Caption {
  /** Nodes of the caption, links and emphasis included; empty if there is none. */
  nodes: Node[];
  text: string;
  /** Whose picture it is, without "Foto:". */
  credit?: string;
}

/** Reads caption and credit of the picture that a box shows, and leaves the box as it is. */
export function captionIn(box: Element, image: Element): Caption {
  const copy = box.cloneNode(true) as Element;
  for (const part of all(copy, 'img, picture, button, noscript, video, svg')) part.remove();
  const credits = all(copy, '*').filter((part) => isMarked(part, creditMark) && textOf(part).length < 120);
  const credit = credits.map((part) => bareCredit(textOf(part))).find(Boolean);
  for (const part of credits) part.remove();
  const holder =
    copy.querySelector('figcaption') ??
    all(copy, '*').find((part) => isMarked(part, captionMark) && textOf(part)) ??
    copy.querySelector('p') ??
    copy;
  const text = textOf(holder) || titleOf(image);
  const tail = credit ? undefined : creditTail.exec(text);
  const found = credit ?? (tail ? bareCredit(tail[1]!) : undefined);
  const caption = tail ? tidy(text.slice(0, tail.index)) : text;
  const onlyCredit = !found && label.test(caption) && caption.length < 60 && /[:©]/.test(caption.slice(0, 14));
  if (onlyCredit) return { nodes: [], text: '', credit: bareCredit(caption) };
  const nodes = tail || textOf(holder) === '' ? [box.ownerDocument.createTextNode(caption)] : [...holder.childNodes];
  return { nodes: caption ? nodes : [], text: caption, ...(found && { credit: found }) };
}

function bareCredit(written: string): string {
  return tidy(written.replace(/^[([\s]+|[)\]\s]+$/g, '').replace(label, ''));
}

/** A long title attribute that says more than the text for the blind was the caption shown on hover. */
function titleOf(image: Element): string {
  const title = tidy(image.getAttribute('title') ?? '');
  return title.length > 30 && plain(title) !== plain(image.getAttribute('alt') ?? '') ? title : '';
}
