/** A harmless page of a made-up paper, for what is hostile to stand in or beside. */
export function page(title: string, within = '', head = ''): string {
  const sentence = `${title}: Am Morgen lag der Nebel über dem Hafen, und niemand sah, wer die Laternen gelöscht hatte. `;
  return `<!doctype html><html lang="de"><head><title>${title}</title>${head}<meta property="article:published_time" content="2015-02-17T08:00:00+01:00"></head><body><article><h1>${title}</h1><p>${sentence.repeat(3)}</p>${within}<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article></body></html>`;
}
