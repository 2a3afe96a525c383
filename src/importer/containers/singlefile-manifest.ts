import { decode } from '../decode.ts';
import { isFields, textIn } from '../exports/json/json.ts';
import { momentOf } from '../exports/moments.ts';
import type { Origin } from '../reader.ts';
import type { ZipTree } from './zip-tree.ts';

const page = /(?:^|\/)index\.html$/;

/** Where and when a page was saved, from the `manifest.json` that SingleFile lays beside it in a ZIP file. */
export async function savedOrigin(tree: ZipTree, path: string): Promise<Origin | undefined> {
  const beside = path.replace(page, (found) => found.replace('index.html', 'manifest.json'));
  const bytes = beside === path || !tree.has(beside) ? undefined : await tree.read(beside);
  const told = bytes && parsed(decode(bytes));
  if (!isFields(told) || textIn(told, 'indexFilename') === '') return undefined;
  const [url, captured] = [textIn(told, 'originalUrl'), momentOf(textIn(told, 'archiveTime'))];
  return { ...(/^https?:\/\//i.test(url) && URL.canParse(url) && { url }), ...(captured && { captured }) };
}

/** Other tools call files so, too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
