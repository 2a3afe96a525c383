/** All files of an index, beside it, for whoever keeps it whole where there is no connection. */
export interface FileList {
  /** SHA-256 of the directory, hexadecimal: what else is named belongs to that one alone. */
  directory: string;
  /** Of all files together. */
  bytes: number;
  /** Paths below the index's folder, without the directory's. */
  files: string[];
}

export const fileListName = 'files.json';
