import type { Container } from '../containers/container.ts';
import { bookmarks } from './bookmarks/bookmarks.ts';
import { feed } from './feed/feed.ts';
import { instapaper } from './instapaper/instapaper.ts';
import { karakeep } from './karakeep/karakeep.ts';
import { linkTable } from './link-table/link-table.ts';
import { pocket } from './pocket/pocket.ts';
import { wallabag } from './wallabag/wallabag.ts';

/** Reading lists and feeds, which hold articles or links and no comments, in the order they are asked. */
export const exportsWithoutComments: readonly Container[] = [
  pocket,
  instapaper,
  bookmarks,
  wallabag,
  karakeep,
  feed,
  linkTable,
];
