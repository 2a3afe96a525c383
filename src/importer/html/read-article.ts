import { cleanText } from '../clean.ts';
import type { Draft, Overrides, Source, Surroundings } from '../reader.ts';
import { unpackFrames } from '../threads/frames.ts';
import { readLoneThread } from '../threads/lone-thread.ts';
import { claimThread } from '../threads/registry.ts';
import { findBody, simplify } from './body/article-body.ts';
import { settleHeadings } from './body/headings.ts';
import { tidyInline } from './body/inline.ts';
import { hourEntries, isLiveBlog } from './body/live-entries.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { readFacts } from './matter/facts.ts';
import { findHeadline } from './matter/headline.ts';
import { markedAuthors } from './matter/marked-authors.ts';
import { readSignature } from './matter/signature.ts';
import { addressOf } from './page/address.ts';
import { readHead } from './page/head.ts';
import { leaveArchive } from './page/leave-archive.ts';
import { openPage } from './page/page.ts';
import { readPagePart, wholeAddress, type PagePart } from './page/page-part.ts';
import { whileStill } from './page/select.ts';
import { beginWithDeclared, declaredPicture } from './pictures/declared-picture.ts';
import { takeLeadPicture } from './pictures/lead-picture.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { endsAtPaywall, loadsMoreEntries } from './shortfalls.ts';
import { numberedFile, type NumberedFile } from './numbered-files.ts';
import { refuseUnlessArticle } from './refusals.ts';

/**
 * Reads a saved page from outside in: what its head says, the thread off the page, what surrounds the
 * article away, the article itself, and last what of it the front matter says already.
 * @throws Refusal if there is no article on the page
 */
export async function readArticle(source: Source, overrides: Overrides, { words, zone }: Surroundings): Promise<Draft> {
  const page = openPage(source.bytes);
  const origin = leaveArchive(page, source.origin);
  const { document } = page;
  const { page: sentences, standIns } = words;
  const head = readHead(document);
  const address = addressOf(page, head, origin);
  await unpackFrames(document, source.files, address.base);
  const claimed = claimThread(document, address.base);
  const captured = overrides.source?.captured ?? address.captured;
  const alone = readLoneThread(claimed, {
    captured,
    url: address.url,
    language: document.documentElement.getAttribute('lang') ?? undefined,
    zone,
    words: words.thread,
  });
  if (alone) return alone;
  const base = address.base ?? overrides.source?.url;
  const isLive = isLiveBlog(document, head);
  const { facts, isCut, isCutLive, said, authors, declared } = whileStill(document, () => ({
    facts: readFacts(document, head, { ...address, ...(captured && { captured }) }, zone),
    isCut: endsAtPaywall(document, head),
    isCutLive: isLive && loadsMoreEntries(document),
    said: readPagePart(document, address.url ?? base),
    authors: markedAuthors(document, head.site),
    declared: declaredPicture(document, head),
  }));
  const filed = said ? undefined : await numberedFile(source, zone);
  const part = said ?? filed?.part;
  const isLater = part !== undefined && part.number > 1;
  if (isLive) hourEntries(document.body, head);
  const { embedded, unloaded } = simplify(document, base, standIns);
  const headline = findHeadline(document, head);
  const body = findBody(document, headline, head, base);
  refuseUnlessArticle(document, head, body);

  const signed = readSignature(document, head, headline, body.blocks, isLater, authors);
  const article = document.createElement('div');
  article.append(...settleHeadings(signed.blocks));
  if (!isLater) beginWithDeclared(article, declared);
  tidyInline(article, base);
  const { pictures, missing } = await takePictures(article, source.files, base, standIns.picture);
  const image = isLater ? undefined : takeLeadPicture(article, standIns.picture);
  const markdown = cleanText(toMarkdown(article.innerHTML, facts.matter.language));

  const published = overrides.published ?? facts.matter.published ?? filed?.published;
  const thread = claimed.read({
    published,
    captured,
    url: address.url ?? base,
    language: facts.matter.language,
    zone,
    words: words.thread,
  });
  return {
    matter: withWholeAddress({ ...signed.matter, ...facts.matter, ...(image && { image }) }, part, filed),
    body: markdown,
    ...(thread && { thread: thread.thread }),
    pictures,
    ...(part && { part }),
    inferred: [...signed.inferred, ...facts.inferred, ...(thread?.inferred ?? [])],
    losses: [
      ...facts.impossible.map((written) => words.impossibleDate(written)),
      ...(isCut ? [sentences.cutShort] : []),
      ...(isCutLive ? [sentences.liveBlog] : []),
      ...(origin.isCut ? [sentences.brokenOff] : []),
      ...(body.uncertain ? [sentences.uncertain] : []),
      ...missing.map(sentences.pictureMissing),
      ...embedded.filter(({ link }) => article.contains(link)).map(({ name }) => sentences.embedded(name)),
      ...unloaded.filter(({ line }) => article.contains(line)).map(({ service }) => sentences.unloaded(service)),
      ...(claimed.unread ? [words.thread.threadUnread] : []),
      ...claimed.notLoaded.map((service) => words.thread.threadNotLoaded(service)),
      ...(thread?.losses ?? []),
    ],
  };
}

/** An article has one address and one day, whichever of its pages was saved. */
function withWholeAddress(matter: Overrides, part: PagePart | undefined, filed: NumberedFile | undefined): Overrides {
  const { source, published = filed?.published } = matter;
  const url = filed?.url ?? (part && source?.url && wholeAddress(source.url, part));
  return { ...matter, ...(published && { published }), ...(url && { source: { ...source, url } }) };
}
