import { linkList } from '../link-list.ts';

/** What Instapaper gives of a reading list, as a table or a page. Texts are in neither. */
export const instapaper = linkList({
  name: 'instapaper',
  called: "Instapaper's list",
  isTable: (columns) => ['url', 'title', 'selection', 'folder'].every((column) => columns.has(column)),
  page: /<title>\s*Instapaper: Export\s*<\/title>/i,
});
