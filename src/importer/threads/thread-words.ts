/** The sentences that thread readers write into `losses`. */
export interface ThreadWords {
  threadUnread: string;
  /** @param service whose frame for comments a page held, and did not fill */
  threadNotLoaded(service: string): string;
  commentCut(number: number): string;
  datesVague(count: number): string;
}

export const germanThreadWords: ThreadWords = {
  threadUnread: 'Die Seite zeigte Kommentare in einer Form, die nicht gelesen werden konnte.',
  threadNotLoaded: (service) =>
    `Für Kommentare hielt die Seite einen Rahmen von ${service} frei; was darin stand, ist nicht mitgespeichert.`,
  commentCut: (number) => `Von Beitrag ${number} ist nur der Anfang erfasst.`,
  datesVague: (count) =>
    `An welchem Tag ${count === 1 ? 'ein Beitrag' : `${count} Beiträge`} geschrieben ${count === 1 ? 'wurde' : 'wurden'}, ist nicht erfasst; auf der Seite stand nur, wie lange es her war.`,
};

export const englishThreadWords: ThreadWords = {
  threadUnread: 'The page showed comments in a form that could not be read.',
  threadNotLoaded: (service) =>
    `The page held a frame of ${service} for comments; what stood in it was not saved with the page.`,
  commentCut: (number) => `Of comment ${number} only the beginning was captured.`,
  datesVague: (count) =>
    `On which day ${count === 1 ? 'a comment was' : `${count} comments were`} written was not captured; the page said no more than how long ago that was.`,
};
