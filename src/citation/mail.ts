/** A letter to nobody yet, https://www.rfc-editor.org/rfc/rfc6068: its lines end as letters' lines do. */
export function mailAddress(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
