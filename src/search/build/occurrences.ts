/** A growing table of three columns of integers: key, text and place of each word found. */
export class Occurrences {
  length = 0;
  private cells = new Int32Array(3 * 4096);

  add(key: number, text: number, place: number): void {
    if (this.length * 3 === this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    const at = this.length * 3;
    this.cells[at] = key;
    this.cells[at + 1] = text;
    this.cells[at + 2] = place;
    this.length += 1;
  }

  text(row: number): number {
    return this.cells[row * 3 + 1]!;
  }

  place(row: number): number {
    return this.cells[row * 3 + 2]!;
  }

  /** The rows of each key, in the order in which they were added. */
  byKey(keys: number): Int32Array[] {
    const ends = new Int32Array(keys + 1);
    for (let row = 0; row < this.length; row++) ends[this.cells[row * 3]! + 1]! += 1;
    for (let key = 0; key < keys; key++) ends[key + 1]! += ends[key]!;
    const rows = new Int32Array(this.length);
    const next = ends.slice(0, keys);
    for (let row = 0; row < this.length; row++) rows[next[this.cells[row * 3]!]!++] = row;
    return Array.from({ length: keys }, (_, key) => rows.subarray(ends[key], ends[key + 1]));
  }
}
