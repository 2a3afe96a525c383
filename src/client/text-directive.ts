/** What tells a passage: its words or its first and last words, and words around it where they stand twice. */
export interface TextFragment {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}

/** A fragment as addresses write it, https://wicg.github.io/scroll-to-text-fragment/: `text=prefix-,start,end,-suffix`. */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** The same fragment in the letters of its passage: the generator knows neither capitals nor accents. */
export function asWritten(fragment: TextFragment, passage: string): TextFragment {
  const { textStart, textEnd } = fragment;
  const written = passage.replace(/\s+/g, ' ').trim();
  const start = textStart.trim();
  const end = textEnd?.trim();
  return {
    ...fragment,
    textStart: same(written.slice(0, start.length), start),
    ...(end && { textEnd: same(written.slice(-end.length), end) }),
  };
}

function same(written: string, folded: string): string {
  return fold(written) === folded ? written : folded;
}

/** As the generator folds text. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** A hyphen of the text would be read as one of the directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
