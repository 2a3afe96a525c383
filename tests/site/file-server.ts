import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
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

/**
 * What any host of plain files does: folders show their index.html, and are asked for with a slash at the end; text is
 * compressed, the rest is 404.html.
 */
export function fileServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(pathname, folder, base);
    if (!file && fileFor(`${pathname}/`, folder, base)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const answer = file ?? fileFor(`${base}404.html`, folder, base);
    const type = types[extname(answer ?? '')] ?? 'text/plain';
    const zips = compressed.test(type) && String(request.headers['accept-encoding']).includes('gzip');
    const body = answer ? readFileSync(answer) : '';
    response.writeHead(file ? 200 : 404, { 'content-type': type, ...(zips && { 'content-encoding': 'gzip' }) });
    response.end(zips ? gzipSync(body) : body);
  });
}

function fileFor(pathname: string, folder: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
