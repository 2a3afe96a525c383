import { cleanLine, cleanText } from '../../clean.ts';
import { readFragment } from '../../html/read-fragment.ts';
import type { Draft, ReadySource, Surroundings } from '../../reader.ts';
import { lineIn } from '../kept-article.ts';
import { localMoment } from '../moments.ts';
import { numberOf, textOf, type Row } from '../sqlite/tables.ts';
import { threadOf, type ExportedComment } from '../thread-of.ts';

/** An article of the corpus with its posts. Writers are numbers there, made up for it, and stay numbers. */
export function articleSource(
  article: Row,
  posts: readonly Row[],
  staff: ReadonlySet<string>,
  file: string,
): ReadySource {
  const name = `${file}/${textOf(article, 'ID_Article')} ${lineIn(textOf(article, 'Title'))}`;
  return {
    name: name.trim(),
    bytes: Buffer.from(JSON.stringify([article, posts])),
    draft: (_overrides, surroundings) => draftOf(article, posts, staff, surroundings),
  };
}

async function draftOf(
  article: Row,
  posts: readonly Row[],
  staff: ReadonlySet<string>,
  { words, zone }: Surroundings,
): Promise<Draft> {
  const { body, pictures, losses } = await readFragment(textOf(article, 'Body'), { language: 'de', words });
  const published = localMoment(textOf(article, 'publishingDate'), zone);
  // The path begins with the same word everywhere: Newsroom/Sports/Motorsports.
  const [, section, ...topics] = textOf(article, 'Path').split('/').map(cleanLine);
  const signed = (user: string) => words.exported.member(user, staff.has(user));
  return {
    matter: {
      title: lineIn(textOf(article, 'Title')),
      ...(published && { published }),
      ...(section && { section }),
      topics: topics.filter(Boolean),
      language: 'de',
      source: { name: 'DER STANDARD' },
      rights: 'One Million Posts Corpus, CC BY-NC-SA 4.0',
    },
    body,
    ...(posts.length > 0 && { thread: threadOf(posts.map((post) => commentOf(post, zone, signed))) }),
    pictures,
    inferred: [],
    losses,
  };
}

/** The corpus keeps the words of posts that moderators took down; here they stay taken down. */
function commentOf(post: Row, zone: string, signed: (user: string) => string): ExportedComment {
  const parent = textOf(post, 'ID_Parent_Post').replace(/\.0$/, '');
  const published = localMoment(textOf(post, 'CreatedAt'), zone);
  const place = { id: textOf(post, 'ID_Post'), ...(parent && { parent }), ...(published && { published }) };
  if (textOf(post, 'Status') === 'deleted') return { ...place, status: 'removed' };
  const title = cleanLine(textOf(post, 'Headline'));
  return {
    ...place,
    author: signed(textOf(post, 'ID_User')),
    ...(title && { title }),
    text: cleanText(textOf(post, 'Body')).trim(),
    votes: numberOf(post, 'PositiveVotes') - numberOf(post, 'NegativeVotes'),
  };
}
