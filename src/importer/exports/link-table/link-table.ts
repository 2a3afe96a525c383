import { linkList } from '../link-list.ts';

/** A table of links of whatever tool, Pocket and Instapaper in other versions among them. Asked after those that are known. */
export const linkTable = linkList({
  name: 'link-table',
  called: 'a table of links, of a tool or version that is not known here',
  isTable: (columns) => has(columns, 'url', 'link', 'href', 'address') && has(columns, 'title', 'name', 'headline'),
});

function has(columns: ReadonlySet<string>, ...names: string[]): boolean {
  return names.some((name) => columns.has(name));
}
