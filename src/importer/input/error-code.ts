/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Why a file or folder cannot be read, as a sentence. */
export function cannotRead(code: string | undefined): string {
  if (code === 'ENOENT') return 'There is no such file or folder. Look for a slip in its name.';
  if (code === 'EISDIR') return 'It is a folder, not a file. Name a file in it.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'It may not be read: permission is denied. Make it readable and import again.';
  if (code === 'ELOOP') return 'It is a link that leads in a circle. Name what it should lead to.';
  return `It cannot be read (${code ?? 'unknown error'}). Look after the disk, and import it again.`;
}

/**
 * What the system refused to do with which path, as fact and remedy; nothing if an error is none of the system's.
 * For what goes wrong where nobody expects it.
 */
export function refusedBySystem(error: unknown): { fact: string; remedy: string } | undefined {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error) || !('syscall' in error)) return undefined;
  // What fails while it is written has no name any more.
  const path = 'path' in error ? String(error.path) : 'A file';
  const fact = `${path} cannot be used: ${facts[code] ?? code}.`;
  return { fact, remedy: 'Mend that and import again: what is imported already is not imported twice.' };
}

const facts: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'a file may not be as large there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'its disk can only be read',
  ENOENT: 'there is no folder, or none that takes new files',
  EEXIST: 'something else is there, or a link that leads nowhere',
  ENOTDIR: 'what should be a folder is a file',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it is a link that leads in a circle',
  EIO: 'the disk fails',
};

/** How another place is named for what is too large for memory. */
export const otherTemporaryFolder = 'set TMPDIR to another folder';

/**
 * Why a file or folder cannot be written, as a sentence with its remedy.
 * @param elsewhere how another place is named
 */
export function cannotWrite(path: string, code: string, elsewhere?: string): string {
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
  const remedy = isFull
    ? `Make room${elsewhere === undefined ? '' : `, or ${elsewhere}`}, and import again.`
    : `Make it writable, or ${elsewhere ?? 'name another content folder with --into'}.`;
  return `${path} cannot be written: ${facts[code] ?? code}. ${remedy}`;
}
