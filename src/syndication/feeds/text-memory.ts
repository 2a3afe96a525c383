/**
 * Remembers texts, so that an article that stands in twenty feeds is rendered once. What was not asked for the
 * longest is forgotten first.
 * @param limit characters held, over all texts
 */
export function textMemory<Text extends string>(limit: number) {
  const held = new Map<string, { text: Promise<Text>; length: number }>();
  let total = 0;
  return async (key: string, make: () => Promise<Text>): Promise<Text> => {
    const entry = held.get(key) ?? { text: make(), length: 0 };
    held.delete(key);
    held.set(key, entry);
    const text = await entry.text;
    if (entry.length === 0 && held.get(key) === entry) {
      entry.length = text.length;
      total += text.length;
    }
    for (const [oldest, { length }] of held) {
      if (total <= limit) break;
      held.delete(oldest);
      total -= length;
    }
    return text;
  };
}
