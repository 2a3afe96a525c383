import { page } from '../page.ts';

/** A saved page (MHTML) whose parts hold parts, and one that names no boundary. */
export function make(): Record<string, string> {
  const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n';
  let message = `Content-Type: text/html\r\n\r\n${page('Nebel')}`;
  for (let depth = 0; depth < 200; depth += 1) {
    message = `Content-Type: multipart/related; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${message}\r\n--b${depth}--\r\n`;
  }
  return {
    'ohne-grenze.mhtml': `${head}Content-Type: multipart/related\r\n\r\n${page('Nebel')}`,
    'tief.mhtml': head + message,
  };
}
