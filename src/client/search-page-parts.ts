/** The element of the page that plays a part: `data-part="name"`. @throws Error if there is none */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page lacks its part "${name}".`);
  return found;
}

/** A copy of the first element of the template that makes a part. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const { content } = part(root, name) as HTMLTemplateElement;
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Shows a text, or takes the element away where there is none. */
export function tell(root: ParentNode, name: string, text: string | undefined): void {
  const element = part(root, name);
  element.hidden = !text;
  // What says the same stays untouched, so that nobody hears it twice.
  if (element.textContent !== (text ?? '')) element.textContent = text ?? '';
}
