/** What ArchiveBox's tools leave in a snapshot's folder, of either layout. */
const outputs = new Set([
  'archive.org.txt',
  'dom',
  'dom.html',
  'headers',
  'headers.json',
  'htmltotext',
  'htmltotext.txt',
  'mercury',
  'output.html',
  'output.pdf',
  'readability',
  'screenshot',
  'screenshot.png',
  'singlefile',
  'singlefile.html',
  'warc',
  'wget',
]);

/**
 * What to read of a folder that ArchiveBox wrote: the index of a snapshot, which leads to its files, or the
 * folder of all snapshots. Nothing for any other folder.
 */
export function namesOfArchiveBox(names: readonly string[]): string[] | undefined {
  if (names.includes('archive') && (names.includes('index.sqlite3') || names.includes('ArchiveBox.conf')))
    return ['archive'];
  const index = ['index.jsonl', 'index.json'].find((name) => names.includes(name));
  return index && names.filter((name) => outputs.has(name)).length >= 2 ? [index] : undefined;
}
