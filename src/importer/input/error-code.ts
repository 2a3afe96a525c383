/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Why a file or folder cannot be read, as a sentence. */
export function cannotRead(code: string | undefined): string {
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read: permission is denied.';
  return code === 'ELOOP' ? 'It is a link that leads in a circle.' : `It cannot be read (${code ?? 'unknown error'}).`;
}

/** Why a folder cannot be written to, as a sentence with its remedy. */
export function cannotWrite(folder: string, code: string): string {
  if (code === 'ENOSPC') return `${folder} cannot be written: the disk is full. Make room and import again.`;
  const isDenied = ['EACCES', 'EPERM', 'EROFS'].includes(code);
  const fact = isDenied ? 'permission is denied' : code;
  return `${folder} cannot be written: ${fact}. Make it writable, or name another content folder with --into.`;
}
