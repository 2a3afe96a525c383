import type { Keeping } from '../../client/keep-index.ts';
import type { Site } from '../../model/site.ts';
import { frontUrl, searchUrl, siteFileUrl } from '../../model/url.ts';
import { fileListName } from '../../search/file-list.ts';
import { directoryFile } from '../../search/format.ts';

/** Where everything is that a search without a connection needs; undefined where nothing is kept, or another host asked. */
export function keepingOf({ offline, searchEndpoint }: Site): Keeping | undefined {
  if (!offline || searchEndpoint) return undefined;
  const index = siteFileUrl('/search/index/');
  return {
    home: frontUrl(),
    shelf: `lesesaal search ${frontUrl()}`,
    index,
    directory: index + directoryFile,
    list: index + fileListName,
    page: searchUrl(),
  };
}
