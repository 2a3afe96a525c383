import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a content folder for one test: contents by path. */
export async function contentFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lesesaal-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** An `article.md` with a title, a date, and what else is named. */
export function articleMd(fields = '', body = 'Text.'): string {
  return `---\ntitle: Titel\npublished: 2015-09-20\n${fields}\n---\n\n${body}\n`;
}
