import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Uploads } from '../../../../src/importer/exports/wordpress/uploads.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  for (const path of [
    'secret.jpg',
    'blog/wp-content/uploads/2015/09/kai.jpg',
    'blog/wp-content/uploads/2015/09/kai-300x200.jpg',
    'blog/uploads/2016/01/boje-640x480.png',
    'blog/2017/02/mole.gif',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  symlinkSync('../secret.jpg', join(folder, 'blog/link.jpg'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const blog = 'https://elbmark.example/wp-content/uploads/';

test.each([
  ['a picture comes as it was uploaded', `${blog}2015/09/kai-300x200.jpg`, 'blog/wp-content/uploads/2015/09/kai.jpg'],
  ['a copy alone will do', `${blog}2016/01/boje-640x480.png?x=1`, 'blog/uploads/2016/01/boje-640x480.png'],
  ['the years may lie beside the export', `${blog}2017/02/mole.gif`, 'blog/2017/02/mole.gif'],
  ['what was not uploaded is not looked for', 'https://elbmark.example/2017/02/mole.gif', undefined],
  ['no way leads out of the folder', `${blog}../../../secret.jpg`, undefined],
  ['nor does one in other letters', `${blog}%2e%2e/%2e%2e/secret.jpg`, undefined],
  ['nor does a link', `${blog}link.jpg`, undefined],
])('%s', async (_, address, path) => {
  const uploads = Uploads.beside({ name: 'blog.xml', path: join(folder, 'blog/blog.xml') });
  const bytes = await uploads!.read(address);
  expect(bytes && Buffer.from(bytes).toString()).toBe(path);
});

test('an export from standard input has no files beside it', () => {
  expect(Uploads.beside({ name: '-', bytes: new Uint8Array() })).toBeUndefined();
});
