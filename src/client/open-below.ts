/**
 * Opens a popover below a box of the page, and inside the window. Narrow screens place it in CSS.
 * It gets its height first: a popover that takes the focus at the top of the page would scroll there.
 */
export function openBelow(popover: HTMLElement, { left, bottom }: { left: number; bottom: number }): void {
  popover.style.setProperty('--at-y', `${bottom + scrollY + 6}px`);
  popover.showPopover();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 8;
  popover.style.setProperty('--at-x', `${Math.max(8, Math.min(left, room)) + scrollX}px`);
}
