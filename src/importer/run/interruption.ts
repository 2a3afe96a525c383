/** Ends a run at the next place where nothing is half done, when the archivist asks for it with Ctrl-C. */
export class Interruption {
  isAsked = false;
  readonly #say: (sentence: string) => void;

  constructor(say: (sentence: string) => void) {
    this.#say = say;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, this.#ask);
  }

  stopListening(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, this.#ask);
  }

  readonly #ask = (): void => {
    // Who asks twice does not want to wait.
    if (this.isAsked) process.exit(130);
    this.isAsked = true;
    this.#say('Interrupted: it ends after this input, and at once if you ask again.');
  };
}
