import { cardSize } from './card-size.ts';
import { colours } from './colours.ts';
import { box, layDesk, oneLine, picture, text } from './desk.ts';
import { fitHeadline } from './fit-headline.ts';
import { lampSvg } from './lamp.ts';
import { legible } from './legible.ts';
import { innerWidth, printCard, stock } from './stock.ts';

/** All that the card of an article shows. */
export interface CardText {
  kicker?: string | undefined;
  headline: string;
  /** As readers read it: `17. Februar 2015`. */
  date: string;
  /** The paper that printed it. */
  source?: string | undefined;
  /** The site's name. */
  site: string;
  /** BCP 47. */
  language: string;
}

const inner = { width: innerWidth(cardSize), height: 340 };
const kickerHeight = 54;

/** Draws an article's index card. @returns a PNG of 1200 by 630 pixels; the same text gives the same bytes */
export async function drawArticleCard(card: CardText): Promise<Buffer<ArrayBuffer>> {
  const desk = await layDesk();
  const shown = (line: string | undefined) => legible(line ?? '', desk.has);
  const [kicker, source, site] = [card.kicker, card.source, card.site].map(shown);
  // A headline in a script that the face lacks: paper and day still say what this is.
  const headline = shown(card.headline) ?? source ?? card.date;
  const height = inner.height - (kicker ? kickerHeight : 0);
  const drawn = stock(
    cardSize,
    box(
      {
        justifyContent: 'space-between',
        alignItems: 'center',
        paddingBottom: 18,
        borderBottom: `4px solid ${colours.green}`,
      },
      box(
        { alignItems: 'center', gap: 14, flexShrink: 1, minWidth: 0, marginRight: 32 },
        picture(lampSvg(colours.green), 42),
        text(site ?? '', { fontSize: 38, fontWeight: 600, letterSpacing: '-0.01em', color: colours.ink, ...oneLine }),
      ),
      text(card.date, { fontSize: 30, color: colours.ink3, flexShrink: 0 }),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' },
      kicker && kicker !== headline
        ? text(kicker, { fontSize: 32, fontWeight: 600, color: colours.green, marginBottom: 10, ...oneLine })
        : undefined,
      text(headline, {
        ...(await fitHeadline(headline, { width: inner.width, height }, desk)),
        color: colours.ink,
      }),
    ),
    box(
      { alignItems: 'center', height: 74, borderTop: `2px solid ${colours.line}` },
      text(source === headline ? '' : (source ?? ''), { fontSize: 30, color: colours.ink2, maxWidth: 480, ...oneLine }),
    ),
  );
  return printCard(drawn, card.language, cardSize, desk);
}

/** What the site's own card shows. */
export interface SiteCardText {
  title: string;
  description?: string | undefined;
  language: string;
}

/** Draws the card of all pages that have none of their own. @returns as `drawArticleCard` */
export async function drawSiteCard({ title, description, language }: SiteCardText): Promise<Buffer<ArrayBuffer>> {
  const desk = await layDesk();
  const name = legible(title, desk.has) ?? '';
  const says = legible(description ?? '', desk.has);
  const drawn = stock(
    cardSize,
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 34 },
      picture(lampSvg(colours.green), 104),
      text(name, {
        ...(await fitHeadline(name, { width: inner.width, height: 150 }, desk)),
        marginTop: 16,
        color: colours.ink,
      }),
      box({ height: 4, width: inner.width, marginTop: 22, marginBottom: 24, backgroundColor: colours.green }),
      says ? text(says, { fontSize: 36, lineHeight: 1.3, color: colours.ink2, lineClamp: 3 }) : undefined,
    ),
  );
  return printCard(drawn, language, cardSize, desk);
}
