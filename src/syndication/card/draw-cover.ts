import { colours } from './colours.ts';
import { box, layDesk, oneLine, picture, text } from './desk.ts';
import type { CardText } from './draw-card.ts';
import { fitHeadline } from './fit-headline.ts';
import { lampSvg } from './lamp.ts';
import { legible } from './legible.ts';
import { innerWidth, printCard, stock } from './stock.ts';

/** All that the cover of a book shows. */
export interface CoverText extends CardText {
  /** Who wrote the article, as one line. */
  authors: string;
  /** That comments are in it, and how many. */
  comments?: string | undefined;
}

/** As high as many e-readers show, in pixels, and as wide as a card. */
const coverSize = { width: 1200, height: 1600 };
const width = innerWidth(coverSize);

/** Draws the cover of an article's book. @returns a PNG; the same text gives the same bytes */
export async function drawCover(cover: CoverText): Promise<Buffer<ArrayBuffer>> {
  const desk = await layDesk();
  const shown = (line: string | undefined) => legible(line ?? '', desk.has);
  const [kicker, authors, source, site] = [cover.kicker, cover.authors, cover.source, cover.site].map(shown);
  const headline = shown(cover.headline) ?? source ?? cover.date;
  const small = (line: string | undefined) =>
    line ? text(line, { fontSize: 38, color: colours.ink3, ...oneLine }) : undefined;
  const drawn = stock(
    coverSize,
    box(
      { alignItems: 'center', gap: 18, paddingBottom: 24, borderBottom: `4px solid ${colours.green}` },
      picture(lampSvg(colours.green), 56),
      text(site ?? '', { fontSize: 46, fontWeight: 600, color: colours.ink, ...oneLine }),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, paddingTop: 120 },
      kicker && kicker !== headline
        ? text(kicker, { fontSize: 42, fontWeight: 600, color: colours.green, marginBottom: 16, ...oneLine })
        : undefined,
      text(headline, { ...(await fitHeadline(headline, { width, height: 760 }, desk)), color: colours.ink }),
      authors
        ? text(authors, { fontSize: 44, lineHeight: 1.3, color: colours.ink2, marginTop: 44, lineClamp: 2 })
        : undefined,
    ),
    box(
      { flexDirection: 'column', gap: 10, height: 280, paddingTop: 28, borderTop: `2px solid ${colours.line}` },
      ...[source === headline ? undefined : source, cover.date, shown(cover.comments)].map(small),
    ),
  );
  return printCard(drawn, cover.language, coverSize, desk);
}
