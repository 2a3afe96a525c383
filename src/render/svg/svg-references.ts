import { svgCaps } from './svg-policy.ts';

interface Part {
  elements: number;
  targets: string[];
}

/** Counts what a drawing draws by reference, for ten lines can call for a thousand million circles. */
export class References {
  private readonly parts = new Map<string, Part>();
  private readonly open: { depth: number; part: Part }[] = [{ depth: -1, part: { elements: 0, targets: [] } }];

  /** An element at a depth, with its id if it has one and the ids it refers to. */
  add(depth: number, id: string | undefined, targets: readonly string[]): void {
    while (this.open.at(-1)!.depth >= depth) this.open.pop();
    if (id !== undefined) {
      const part = this.parts.get(id) ?? { elements: 0, targets: [] };
      this.parts.set(id, part);
      this.open.push({ depth, part });
    }
    for (const { part } of this.open) {
      part.elements += 1;
      part.targets.push(...targets);
    }
  }

  /** @throws Error if more would be drawn than browsers can take */
  check(): void {
    const weights = new Map<Part, number>();
    const weigh = (part: Part, depth: number): number => {
      const known = weights.get(part);
      if (known !== undefined) return known;
      if (depth > svgCaps.depth) throw tooMuch;
      // A circle draws nothing.
      weights.set(part, 0);
      const parts = part.targets.map((id) => this.parts.get(id)).filter((target) => target !== undefined);
      const weight = parts.reduce((sum, target) => sum + weigh(target, depth + 1), part.elements);
      weights.set(part, weight);
      return weight;
    };
    if (weigh(this.open[0]!.part, 0) > svgCaps.drawn) throw tooMuch;
  }
}

const tooMuch = new Error('The drawing draws too many parts, or the same ones too often. Save it as PNG.');
