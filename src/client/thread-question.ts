/** What is looked for in a thread, as the fragment of the address carries it: hosts never get to see it. */
export interface ThreadQuestion {
  /** Words as typed, in the language of the site's search; may be empty. */
  find: string;
  /** A name as comments are signed with it; empty for everybody. */
  by: string;
  /** The comment one has come to, by its number; 0 for none. */
  at: number;
}

/** `#find=fähre&by=puby&at=57`; undefined for a fragment that asks nothing, such as `#c57`. */
export function threadQuestionOf(fragment: string): ThreadQuestion | undefined {
  const asked = new URLSearchParams(fragment.slice(1));
  if (!asked.has('find') && !asked.has('by')) return undefined;
  return { find: asked.get('find') ?? '', by: asked.get('by') ?? '', at: Number(asked.get('at')) || 0 };
}

/** The inverse of `threadQuestionOf`. */
export function fragmentOf({ find, by, at }: ThreadQuestion): string {
  const asked = new URLSearchParams();
  if (find || !by) asked.set('find', find);
  if (by) asked.set('by', by);
  if (at) asked.set('at', `${at}`);
  return `#${asked.toString()}`;
}
