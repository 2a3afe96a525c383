const declarations = [
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i,
];

/** The encoding that a page names in its first bytes, by `meta` or by an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8_192)).toString('latin1');
  for (const declaration of declarations) {
    const name = declaration.exec(head)?.[1];
    if (name) return name;
  }
  return undefined;
}
