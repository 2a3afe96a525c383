import type { Draft, Source, Surroundings } from '../../reader.ts';
import { Album } from './album.ts';
import { factsIn } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import { settleHeadings } from './headings.ts';
import { settleLinks } from './links.ts';
import { outsideCode } from './markdown-tree.ts';
import { placePictures } from './place-pictures.ts';
import { settleTemplates } from './templates.ts';

/**
 * An article that another tool keeps as Markdown: what its front matter says in our words, its text as it stands,
 * but for what only that tool could show.
 * @throws Refusal if it is a draft, or cannot be parsed safely
 */
export async function readOther(
  { fields, body }: FrontMatter,
  { name, files }: Source,
  { words, zone }: Surroundings,
): Promise<Draft> {
  const { matter, inferred, isDayKept, picture } = factsIn(fields, name, zone);
  const sentences = words.kept;
  const base = matter.source?.url;
  const settled = settleTemplates(body);
  const headed = settleHeadings(settled.text, matter.title);
  const linked = settleLinks(headed.text, base);
  const album = new Album(files);
  const placed = await placePictures(linked.text, album, base, words.standIns.picture);
  const image = picture && (await album.take(picture.reference));
  const isInText = image !== undefined && placed.text.includes(`](${image}`);
  return {
    matter: {
      ...matter,
      ...(headed.title && { title: headed.title }),
      ...(image && !isInText && { image: { file: image, alt: picture.alt } }),
    },
    body: withoutGaps(placed.text),
    pictures: album.pictures,
    inferred: [...inferred, ...(headed.title && headed.title !== matter.title ? ['title'] : [])],
    losses: [
      ...(isDayKept ? [sentences.dayKept] : []),
      ...settled.blocks.map(sentences.block),
      ...settled.notes.map(sentences.embedded),
      ...settled.films.map(words.page.embedded),
      ...(linked.dropped > 0 ? [sentences.linksDropped(linked.dropped)] : []),
      ...placed.missing.map(words.page.pictureMissing),
    ],
  };
}

/** What was taken out leaves no empty lines behind. */
function withoutGaps(text: string): string {
  return outsideCode(text, (piece) => piece.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')).trim();
}
