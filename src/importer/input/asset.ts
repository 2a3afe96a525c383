import { extname } from 'node:path';
import { containerFor } from '../containers/registry.ts';
import { isSavedBeside } from '../saved/beside-page.ts';

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

/**
 * Whether a file found among others is a part of some page, such as a picture or a script, and no input itself.
 * @param bytes the first of the file
 */
export function isAsset(name: string, bytes: Uint8Array): boolean {
  if (containerFor(bytes)) return false;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (magic.test(head)) return true;
  if (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(head)) return true;
  return serving.has(extname(name).toLowerCase()) && !markup.test(head);
}

/**
 * Whether a file that is no input holds data that no reader knows, which may be an export all the same. A manifest
 * says where a page's own files are.
 * @param path with slashes
 */
export function isUnknownData(path: string): boolean {
  return /\.(?:jsonl?|xml|rss)$/i.test(path) && !/(?:^|\/)manifest\.json$/i.test(path) && !isSavedBeside(path);
}
