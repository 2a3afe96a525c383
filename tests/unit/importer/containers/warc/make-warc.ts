import { gzipSync } from 'node:zlib';

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A record as ISO 28500 writes it: version, fields, empty line, block, two line ends. */
export function record(fields: Record<string, string>, block: string | Buffer = '', version = 'WARC/1.1'): Buffer {
  const body = Buffer.from(block);
  const lines = Object.entries({ 'Content-Length': String(body.length), ...fields }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from([version, ...lines, '', ''].join('\r\n')), body, Buffer.from('\r\n\r\n')]);
}

/** What a server answered, as a block. */
export function answer(body: string | Buffer, fields: Record<string, string> = {}, status = '200 OK'): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n')), Buffer.from(body)]);
}

/** A response record. */
export function response(url: string, block: Buffer, fields: Record<string, string> = {}): Buffer {
  return record(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': '2015-02-18T06:30:00Z',
      'Content-Type': 'application/http; msgtype=response',
      ...fields,
    },
    block,
  );
}

export function picture(url: string, fields: Record<string, string> = {}): Buffer {
  return response(url, answer(png, { 'Content-Type': 'image/png' }), fields);
}

/** Each record in a gzip member of its own, as crawlers write them. */
export function packed(...records: Buffer[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

/** An article of a few paragraphs. */
export function page(title: string, extra = ''): string {
  const sentence = `${title}: Am Morgen lag der Nebel über dem Hafen, und niemand sah, wer die Laternen gelöscht hatte. `;
  return `<!doctype html><html lang="de"><head><title>${title}</title><meta property="article:published_time" content="2015-02-17T08:00:00+01:00"></head><body><article><h1>${title}</h1><p>${sentence.repeat(3)}</p>${extra}<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article></body></html>`;
}
