import { bodyOf, threadOf } from '../../../library/texts.ts';
import type { Site } from '../../../model/site.ts';
import type { Comment } from '../../../model/thread.ts';
import { plainComment, readableArticle } from '../../../render/plain.ts';
import type { Searchable } from '../../build/from-library.ts';
import { tokensOf } from '../../text/tokens.ts';
import { tongueOf, type SearchDocument } from '../fields.ts';

/** A document and the name that stays its own. */
export interface Named {
  id: string;
  document: SearchDocument;
}

/**
 * An article and each of its comments as documents. Removed comments are not among them, nor are the names of
 * commenters where the site says so.
 * @throws ContentError if the folder changed meanwhile and is no longer in order
 */
export async function* documentsOf({ holding, day, language }: Searchable, site: Site): AsyncGenerator<Named> {
  const { year, slug, title, kicker, lead, published, section, authors, topics, credit, image, thread } = holding;
  const address = `${year}/${slug}`;
  const common = {
    thread: address,
    year: Number(day.slice(0, 4)),
    published,
    ...(section !== undefined && { section }),
    language,
    card: {
      title,
      ...(kicker !== undefined && { kicker }),
      ...(thread && { reported: thread.reported, archived: thread.archived }),
    },
  };
  const aside = [...authors, ...topics, credit, image?.caption].filter((text) => text !== undefined).join('\n');
  const body = readableArticle(await bodyOf(holding));
  yield {
    id: address,
    document: {
      kind: 'articles',
      ...common,
      ...(authors.length > 0 && { author: authors }),
      ...inTongue({ title, kicker, lead, aside, body }, language),
    },
  };
  const { comments = [] } = (await threadOf(holding)) ?? {};
  for (const comment of comments) {
    if (comment.status === 'removed') continue;
    const { number, published: posted } = comment;
    yield {
      id: `${address}#c${number}`,
      document: {
        kind: 'comments',
        ...common,
        number,
        ...(posted !== undefined && { posted }),
        ...authorOf(comment, site),
        ...inTongue({ title: comment.title, body: plainComment(comment) }, language),
      },
    };
  }
}

function authorOf({ author }: Comment, { searchCommenters }: Site): { author?: string[] } {
  return searchCommenters && author !== undefined ? { author: [author] } : {};
}

type Texts = Partial<Record<'title' | 'kicker' | 'lead' | 'aside' | 'body', string | undefined>>;

/** Those texts that there are, each below its tongue, and what hyphens join in them. */
function inTongue(texts: Texts, language: string): Partial<SearchDocument> {
  const tongue = tongueOf(language);
  const plain = Object.entries(texts).map(([field, text]) => [field, normal(text ?? '')] as const);
  const held = plain.filter(([, text]) => text !== '').map(([field, text]) => [field, { [tongue]: text }]);
  const joined = plain.flatMap(([, text]) => tokensOf(text).map((token) => token.joined));
  const words = [...new Set(joined)].filter((word) => word !== undefined);
  return {
    ...Object.fromEntries(held),
    ...(words.length > 0 && { joined: { [tongue]: words } }),
  } as Partial<SearchDocument>;
}

/** Umlauts as one sign each, no hyphens that show nothing, and no lines without words. */
function normal(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\n\s+/g, '\n').trim();
}
