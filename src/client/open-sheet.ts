/** Opens the device's own share sheet; that somebody closes it again is no error. */
export function openSheet(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => undefined);
}
