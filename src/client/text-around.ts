/** The text that passages are quoted from in which a selection begins: an article's, or what somebody said. */
export function textAround(selection: Selection): HTMLElement | null | undefined {
  const { startContainer } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.closest<HTMLElement>('.prose, .said');
}
