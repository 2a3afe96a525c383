import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { type ReadySource } from '../../reader.ts';
import { saidInHtml } from '../comment-body.ts';
import { beginningOf } from '../head.ts';
import { fieldsIn, isFields, listIn, numberIn, parseJson, textIn, type Fields } from '../json/json.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import { linesOf, openText } from '../open-text.ts';
import { threadSource, type ExportedComment } from '../thread-of.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * A backup of Remark42: a line of JSON that names the version, then one for each comment; the page stands in
 * each. remark42.com/docs/backup, backend/app/store/comment.go.
 */
export const remark42: Container = { name: 'remark42', recognises, open };

const longestLine = 8 * 1024 * 1024;

interface RemarkThread {
  expected: number;
  read: number;
  title: string;
  comments: ExportedComment[];
}

function recognises(head: Uint8Array): boolean {
  const text = beginningOf(head);
  const first = text.split('\n', 1)[0]!;
  return (
    (/^\s*\{"version":\d+,/.test(first) && first.includes('"users":[') && !first.includes('"comments":[')) ||
    (/^\s*\{"id":"[^"]*","pid":"/.test(first) && first.includes('"locator":{'))
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const threads = new Map<string, RemarkThread>();
  const closed = new Set<string>();
  for await (const record of recordsIn(file)) {
    if (record['version'] !== undefined && record['id'] === undefined) readHead(record, closed);
    else count(record, threads);
  }
  for await (const record of recordsIn(file)) {
    const url = pageOf(record);
    const thread = threads.get(url);
    if (!thread) continue;
    thread.read += 1;
    thread.title ||= textIn(record, 'title');
    thread.comments.push(...commentOf(record));
    if (thread.read < thread.expected) continue;
    threads.delete(url);
    const source = sourceOf(url, thread, closed.has(url), file.name);
    if (source) yield source;
  }
}

/** @throws Refusal if a line is no JSON */
async function* recordsIn(file: ContainerFile): AsyncGenerator<Fields> {
  for await (const line of linesOf(openText(file), longestLine)) {
    const record = line.trim() === '' ? undefined : parseJson(line);
    if (isFields(record)) yield record;
  }
}

function readHead(head: Fields, closed: Set<string>): void {
  const version = numberIn(head, 'version') ?? 1;
  if (version > 1)
    throw unknownVersion(`It is a backup of Remark42 in version ${version}, which is not known here; 1 is.`);
  for (const page of listIn(head, 'posts')) if (page['read_only'] === true) closed.add(textIn(page, 'url'));
}

function count(record: Fields, threads: Map<string, RemarkThread>): void {
  const url = pageOf(record);
  const thread = threads.get(url);
  if (thread) thread.expected += 1;
  else if (url !== '') threads.set(url, { expected: 1, read: 0, title: '', comments: [] });
}

function pageOf(record: Fields): string {
  return textIn(fieldsIn(record, 'locator'), 'url');
}

function sourceOf(
  url: string,
  { title, comments }: RemarkThread,
  isClosed: boolean,
  file: string,
): ReadySource | undefined {
  const isAddress = /^https?:\/\//i.test(url);
  const clue = { urls: isAddress ? [url] : [], ...(!isAddress && { path: url }), ...(title && { title }) };
  return threadSource(`${file}/${url}`, clue, comments, isClosed ? { closed: true } : {});
}

/** `text` is what readers saw; `orig`, the Markdown as typed, is missing where the comment came from another tool. */
function commentOf(record: Fields): ExportedComment[] {
  const id = textIn(record, 'id');
  if (id === '') return [];
  const parent = textIn(record, 'pid');
  const published = momentOf(textIn(record, 'time'));
  const place = { id, ...(parent && { parent }), ...(published && { published }) };
  if (record['delete'] === true) return [{ ...place, status: 'removed' }];
  const author = publicName(textIn(fieldsIn(record, 'user'), 'name'));
  const votes = numberIn(record, 'score');
  const said = saidInHtml(textIn(record, 'text') || textIn(record, 'orig'));
  return [
    { ...place, ...(author && { author }), ...(votes !== undefined && Number.isInteger(votes) && { votes }), ...said },
  ];
}
