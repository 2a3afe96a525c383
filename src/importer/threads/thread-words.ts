/** The sentences that thread readers write into `losses`. */
export interface ThreadWords {
  threadUnread: string;
  commentCut(number: number): string;
}

export const germanThreadWords: ThreadWords = {
  threadUnread: 'Die Seite zeigte Kommentare in einer Form, die nicht gelesen werden konnte.',
  commentCut: (number) => `Von Beitrag ${number} ist nur der Anfang erfasst.`,
};

export const englishThreadWords: ThreadWords = {
  threadUnread: 'The page showed comments in a form that could not be read.',
  commentCut: (number) => `Of comment ${number} only the beginning was captured.`,
};
