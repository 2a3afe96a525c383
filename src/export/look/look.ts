/** The style sheets of editions. */
export interface Look {
  /** For books, whose readers bring faces and colours of their own. */
  book: string;
  /** For the one HTML file. */
  page: string;
}

/** What a look is made of: texts of style sheets, and faces as `data:` addresses. */
export interface LookParts {
  book: string;
  page: string;
  paper: string;
  sheet: string;
  tokens: string;
  regular: string;
  italic: string;
  semibold: string;
}

export function makeLook({ book, page, paper, sheet, tokens, regular, italic, semibold }: LookParts): Look {
  const faces = [
    face(regular, 'font-weight: 400'),
    face(italic, 'font-weight: 400; font-style: italic'),
    face(semibold, 'font-weight: 600'),
  ];
  return { book, page: [...faces, tokens, book, page, sheet, paper].join('\n') };
}

function face(address: string, style: string): string {
  return `@font-face { font-family: 'Source Serif 4'; src: url('${address}') format('woff2'); ${style}; }`;
}
