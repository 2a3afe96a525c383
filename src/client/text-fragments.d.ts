declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  interface Result {
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  }

  export const GenerateFragmentStatus: { SUCCESS: 0 };
  /** Widens the range to whole words. Gives up after half a second. */
  export function generateFragmentFromRange(range: Range): Result;
}
