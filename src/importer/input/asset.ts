import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { extname } from 'node:path';

/** First bytes of pictures, fonts, sound, film and programs, as Latin-1. */
const magic =
  /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF|BM....\0\0\0\0|\0\0[\x01\x02]\0|wOF[F2]|\0\x01\0\0|OTTO|ID3|\xff[\xfb\xf3]|OggS|....ftyp|\x1aE\xdf\xa3|FWS|CWS|\x7fELF|\x1f\x8b|MZ)/s;

/** Kinds of text that only serve a page. */
const serving = new Set([
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.jsonl',
  '.map',
  '.svg',
  '.xml',
  '.rss',
  '.vtt',
  '.swf',
  '.download',
]);

const markup = /<(!doctype html|html|head|body)[\s>]/i;

/** Whether a file found in a folder is a part of some page, such as a picture or a script, and no input itself. */
export async function isAsset(path: string): Promise<boolean> {
  const head = await readHead(path);
  if (magic.test(head)) return true;
  if (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(head)) return true;
  return serving.has(extname(path).toLowerCase()) && !markup.test(head);
}

async function readHead(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(
    () => undefined,
  );
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2048), 0, 2048, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
