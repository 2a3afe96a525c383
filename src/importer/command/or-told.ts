import { cannotWrite, codeOf } from '../input/error-code.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes; what the system has against it is told as people tell it.
 * @param fact what then is not done, as a sentence
 * @param path what is written
 * @param elsewhere how another place is named
 * @throws UsageError if the system refuses
 */
export function orTold<Result>(fact: string, path: string, work: () => Result, elsewhere?: string): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : new UsageError(fact, cannotWrite(path, code, elsewhere));
  }
}
