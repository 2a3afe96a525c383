import { gzipSync } from 'node:zlib';

/** A crawl and an export that unpack to a thousand times their size. */
export function make(): Record<string, Buffer> {
  const zeros = Buffer.alloc(80 * 1024 * 1024);
  const record = 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 83886080\r\n\r\n';
  const xml = '<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">';
  return {
    'crawl.warc.gz': gzipSync(Buffer.concat([Buffer.from(record), zeros])),
    'export.xml.gz': gzipSync(Buffer.concat([Buffer.from(xml), zeros.fill(' ')])),
  };
}
