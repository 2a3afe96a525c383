/** Wrong use of the command, as fact and remedy. Ends it before anything is written. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly remedy: string;

  constructor(fact: string, remedy: string) {
    super(fact);
    this.remedy = remedy;
  }
}
