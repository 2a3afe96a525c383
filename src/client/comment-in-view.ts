/** The first comment of which something can be read below a line, in pixels from the top of the window. */
export function commentInView(line = 32): HTMLElement | undefined {
  // Asked by places and not by walking the list, which may be thousands long.
  for (let y = line; y < innerHeight; y += 24) {
    const comment = document.elementFromPoint(innerWidth / 2, y)?.closest<HTMLElement>('.comment');
    if (comment) return comment;
  }
  return undefined;
}
