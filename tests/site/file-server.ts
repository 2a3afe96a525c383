import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const compressed = /^(text|application)\/|svg/;

/** What a server of either version of HTTP hands over. */
interface Asked {
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

interface Answering {
  writeHead(status: number, headers: OutgoingHttpHeaders): { end(body: string | Buffer): unknown };
}

export function fileServer(folder: string, base = '/'): Server {
  return createServer(answersFrom(folder, base));
}

/**
 * What any host of plain files does: folders show their index.html, and are asked for with a slash at the end; text is
 * compressed, the rest is 404.html.
 */
export function answersFrom(folder: string, base = '/') {
  return ({ url = '/', headers }: Asked, response: Answering): void => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const file = fileFor(pathname, folder, base);
    if (!file && fileFor(`${pathname}/`, folder, base)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end('');
      return;
    }
    const answer = file ?? fileFor(`${base}404.html`, folder, base);
    const type = types[extname(answer ?? '')] ?? 'text/plain';
    const zips = compressed.test(type) && String(headers['accept-encoding']).includes('gzip');
    const body = answer ? readFileSync(answer) : '';
    response
      .writeHead(file ? 200 : 404, { 'content-type': type, ...(zips && { 'content-encoding': 'gzip' }) })
      .end(zips ? gzipSync(body) : body);
  };
}

function fileFor(pathname: string, folder: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
