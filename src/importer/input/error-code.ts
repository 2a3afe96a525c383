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
