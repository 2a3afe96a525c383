import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { saidInHtml } from '../comment-body.ts';
import { beginningOf } from '../head.ts';
import { fieldsIn, isFields, listIn, numberIn, readJson, textIn, type Fields } from '../json/json.ts';
import { publicName } from '../names.ts';
import { threadSource, type ExportedComment } from '../thread-of.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * What the comment service of Welt answered, `/api/comments?document-id=…`, one answer or a list of them. The service
 * is gone and was never described; the fields are those that five public programs read of it from 2017 to 2022.
 */
export const welt: Container = { name: 'welt', recognises, open };

function recognises(head: Uint8Array): boolean {
  const beginning = beginningOf(head);
  const names = (...of: string[]) => of.filter((name) => beginning.includes(`"${name}"`)).length;
  // Recommendations came and went; no other tool of comments has the rest.
  return (
    /^\s*[[{]/.test(beginning) &&
    names('comments', 'documentId', 'childCount') === 3 &&
    names('recommended', 'contents') > 0
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const root = await readJson(file);
  const answers = (Array.isArray(root) ? root : [root]).filter(isFields);
  const records = answers.flatMap((answer) => listIn(answer, 'comments'));
  if (!records.some((one) => textIn(one, 'documentId') && typeof one['contents'] === 'string')) {
    throw unknownVersion('It is of the comment service of Welt, but in a version that is not known here.');
  }
  const byArticle = Map.groupBy(records, (record) => textIn(record, 'documentId'));
  for (const [number, own] of byArticle) {
    if (!/^\d+$/.test(number)) continue;
    const url = `https://www.welt.de/article${number}/`;
    const said = byArticle.size > 1 ? [] : answers.flatMap((answer) => numberIn(answer, 'totalCount') ?? []);
    const comments = own.toSorted(byTime).flatMap(commentOf);
    const source = threadSource(`${file.name}/${url}`, { urls: [url] }, comments, {
      ...(said.length > 0 && { reported: Math.max(...said) }),
    });
    if (source) yield source;
  }
}

/** The service gave the newest first. */
function byTime(one: Fields, other: Fields): number {
  const [a, b] = [textIn(one, 'created'), textIn(other, 'created')];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Of hours nobody knows the zone, so that the day has to do; the order is that of the hours. */
function commentOf(record: Fields): ExportedComment[] {
  const id = textIn(record, 'id');
  if (id === '') return [];
  const [parent, day] = [textIn(record, 'parentId'), /^\d{4}-\d\d-\d\d/.exec(textIn(record, 'created'))?.[0]];
  const author = publicName(textIn(fieldsIn(record, 'user'), 'displayName'));
  const votes = numberIn(record, 'likes');
  return [
    {
      id,
      ...(parent && { parent }),
      ...(day && { published: day }),
      ...(author && { author }),
      ...(votes !== undefined && Number.isInteger(votes) && { votes }),
      ...said(textIn(record, 'contents')),
    },
  ];
}

function said(contents: string): { text: string } | { html: string } {
  return /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(contents) ? saidInHtml(contents) : { text: contents };
}
