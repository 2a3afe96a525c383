import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { sites, type TestSite } from '../site/sites.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// What any host of plain files does: folders show their index.html, the rest is 404.html.
for (const site of sites) {
  createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname, site);
    const answer = file ?? fileFor(`${site.base}404.html`, site);
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(answer ?? '')] ?? 'text/plain' });
    response.end(answer && readFileSync(answer));
  }).listen(site.port, 'localhost');
}

function fileFor(pathname: string, { base, folder }: TestSite): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
