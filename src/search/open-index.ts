import type { SearchIndex } from './answer.ts';

/** For tests, and for whoever keeps the index elsewhere. */
export interface Surroundings {
  /** Address of the folder that holds the index, with a slash at its end. */
  base?: string;
  fetch?: typeof fetch;
}

/**
 * Opens the site's index. Fetches one small file; a later `ask` fetches what it needs and keeps it.
 * @throws IndexError if there is no index, or one that another version of this program wrote
 */
export declare function openIndex(surroundings?: Surroundings): Promise<SearchIndex>;
