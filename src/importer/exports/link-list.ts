import type { Container, ContainerFile, Item } from '../containers/container.ts';
import { Refusal } from '../reader.ts';
import { recordsOf, separatorIn } from './csv.ts';
import { beginningOf } from './head.ts';
import { openText } from './open-text.ts';

/** What a tool exports that knows where texts stand and does not hold them. */
export interface LinkList {
  /** Stands in reports: `pocket`. */
  name: string;
  /** What it is called in the refusal: `Pocket's list`. */
  called: string;
  /** Whether the names of a table's columns, in small letters, are this tool's. */
  isTable?(columns: ReadonlySet<string>): boolean;
  /** How the page begins that this tool writes. */
  page?: RegExp;
}

/** Recognises a list of links, says how many there are, and takes none: their text is not in it. */
export function linkList(list: LinkList): Container {
  return {
    name: list.name,
    recognises: (head) => isPage(list, beginningOf(head)) || isTable(list, beginningOf(head)),
    open: (file) => refuse(list, file),
  };
}

async function* refuse(list: LinkList, file: ContainerFile): AsyncGenerator<Item> {
  let beginning = '';
  for await (const piece of openText(file)) {
    beginning += piece;
    break;
  }
  const count = isPage(list, beginning) ? await countLinks(file) : await countRecords(file, firstLine(beginning));
  throw new Refusal(
    `It is ${list.called}, with addresses (${count}) and no texts. Save the pages themselves, and import those.`,
  );
}

function isPage({ page }: LinkList, beginning: string): boolean {
  return page?.test(beginning.slice(0, 4_096)) ?? false;
}

function isTable(list: LinkList, beginning: string): boolean {
  const line = firstLine(beginning);
  const columns = line.split(separatorIn(line)).map((column) => column.trim().replace(/^"|"$/g, '').toLowerCase());
  return list.isTable?.(new Set(columns)) ?? false;
}

function firstLine(text: string): string {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0]!;
}

async function countRecords(file: ContainerFile, columns: string): Promise<number> {
  let count = -1;
  for await (const record of recordsOf(openText(file), separatorIn(columns))) if (record.length > 1) count += 1;
  return Math.max(count, 0);
}

async function countLinks(file: ContainerFile): Promise<number> {
  let count = 0;
  let rest = '';
  for await (const piece of openText(file)) {
    const text = rest + piece;
    count += text.match(/<a\s[^<>]{0,40}href/gi)?.length ?? 0;
    // A link may lie across the border of two pieces; what was counted is not carried over.
    rest = /<a?(?:\s[^<>]{0,40})?$/i.exec(text)?.[0] ?? '';
    if (/href/i.test(rest)) rest = '';
  }
  return count;
}
