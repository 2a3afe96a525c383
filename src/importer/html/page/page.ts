import { decode } from '../../decode.ts';
import { Refusal } from '../../reader.ts';
import { declaredCharset } from './charset.ts';
import { overLimits } from './limits.ts';
import { groupedPictures, isSavedInOne, settleSavedInOne } from './saved-in-one.ts';
import { joinShadowRoots, shadowTag } from './shadow-roots.ts';
import { stripped } from './strip.ts';
import { toDocument } from './to-document.ts';

/** A saved page, parsed as browsers parse it and freed of scripts. */
export interface Page {
  document: Document;
  /** The head of the file before comments were taken out: what saved it wrote its note there. */
  note: string;
}

const softMarks =
  /[\u00ad\u200b\u2060\ufeff]|&(?:shy|ZeroWidthSpace|#0*(?:173|8203|8288|65279)|#x0*(?:ad|200b|2060|feff));?/gi;

/**
 * Decodes and parses a page. Invisible hyphenation marks go; they would tear words for search and addresses.
 * @throws Refusal if the page is too large or too deep to be parsed safely
 */
export function openPage(bytes: Uint8Array): Page {
  const html = decode(bytes, declaredCharset(bytes));
  const rest = withoutSoftMarks(stripped(html)).normalize('NFC');
  const limit = overLimits(rest);
  if (limit) throw new Refusal(`It ${limit}. Save the article alone, or its print version.`);
  const document = toDocument(rest);
  if (rest.includes(shadowTag)) joinShadowRoots(document);
  if (isSavedInOne(html)) settleSavedInOne(document, groupedPictures(html));
  return { document, note: `${html.slice(0, 6_000)}\n${lastComment(html)}` };
}

/** What was no tag may be one without them. */
function withoutSoftMarks(html: string): string {
  const bare = html.replace(softMarks, '');
  return bare.length === html.length ? html : stripped(bare);
}

/** Web archives write their note at the end. */
function lastComment(html: string): string {
  return /FILE ARCHIVED ON [^\n]{0,80}/.exec(html.slice(-4_000))?.[0] ?? '';
}
