import { linkList } from '../link-list.ts';

/** The bookmarks of a browser, in the form that Netscape gave them and most tools still write. */
export const bookmarks = linkList({
  name: 'bookmarks',
  called: 'a list of bookmarks',
  page: /^\uFEFF?\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>/i,
});
