/** Says where an open popover stands: below a box of the page, and inside the window. Narrow screens place it in CSS. */
export function placeBelow(popover: HTMLElement, { left, bottom }: { left: number; bottom: number }): void {
  const room = document.documentElement.clientWidth - popover.offsetWidth - 8;
  popover.style.setProperty('--at-x', `${Math.max(8, Math.min(left, room)) + scrollX}px`);
  popover.style.setProperty('--at-y', `${bottom + scrollY + 6}px`);
}
