/** As long as a page may work before it answers a touch, in milliseconds. */
const longest = 12;

/** For a long work in steps: what it returns rests, whenever the work has gone on for long, until the page has answered. */
export function pauseIfLong(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < longest) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now();
        resolve();
      }),
    );
  };
}
