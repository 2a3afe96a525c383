/** How far somebody has come in a long thread. */
export interface KeptPlace {
  /** Path of the page that was read. */
  page: string;
  number: number;
}

/** By the path of the article, the latest last. */
type KeptPlaces = Record<string, KeptPlace>;

/** As many threads as anybody reads at a time. */
const most = 50;

export function keptPlace(article: string): KeptPlace | undefined {
  return read()[article];
}

/** Remembers a place on this device, or forgets it. @throws DOMException where nothing may be stored */
export function keepPlace(article: string, place: KeptPlace | undefined): void {
  const others = Object.entries(read()).filter(([other]) => other !== article);
  const kept = [...others, ...(place ? [[article, place] as const] : [])].slice(-most);
  if (kept.length > 0) localStorage.setItem('places', JSON.stringify(Object.fromEntries(kept)));
  else localStorage.removeItem('places');
}

function read(): KeptPlaces {
  return JSON.parse(localStorage.getItem('places') ?? '{}') as KeptPlaces;
}
