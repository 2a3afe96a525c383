import { linkList } from '../link-list.ts';

/** What Pocket gave of a reading list: `ril_export.html`, and tables `part_000000.csv` in its last years. Texts are in neither. */
export const pocket = linkList({
  name: 'pocket',
  called: "Pocket's list",
  isTable: (columns) => ['title', 'url', 'time_added', 'tags', 'status'].every((column) => columns.has(column)),
  page: /<title>\s*Pocket Export\s*<\/title>/i,
});
