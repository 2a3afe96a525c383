import { page } from '../page.ts';

/** Bytes that are not what they are said to be. */
export function make(): Record<string, Buffer> {
  const declared = (charset: string) => `<meta charset="${charset}">`;
  const text = page('Nebel über Öresund');
  return {
    'abgeschnitten.html': Buffer.concat([Buffer.from(text.replace('</html>', '')), Buffer.from([0xe2, 0x82])]),
    'latin-1-als-utf-8.html': Buffer.from(page('Nebel über Ölmark', '', declared('utf-8')), 'latin1'),
    'unbekannt.html': Buffer.from(page('Nebel über Ösel', '', declared('x-klingonisch'))),
    'utf-16-ohne-marke.html': Buffer.from(page('Nebel über Östergarn'), 'utf16le'),
    'utf-7.html': Buffer.from(page('Nebel +ADw-script+AD4-', '', declared('utf-7'))),
  };
}
