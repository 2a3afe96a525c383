import type { Overrides } from '../../reader.ts';
import type { Address } from '../page/address.ts';
import type { Head } from '../page/head.ts';
import { languageOf } from './language.ts';
import { pageDates } from './page-dates.ts';
import { rightsOf } from './rights.ts';
import { sectionOf } from './section.ts';
import { topicsOf } from './topics.ts';

/** Front matter that is read from anywhere on the page, furniture included. */
export interface Facts {
  matter: Overrides;
  inferred: string[];
  impossible: string[];
}

export function readFacts(document: Document, head: Head, { url, archive, captured }: Address, zone: string): Facts {
  const language = languageOf(document, head);
  const dates = pageDates(document, head, url, { language: language?.tag, captured, zone });
  const section = sectionOf(document, head, url);
  const topics = topicsOf(document, head);
  const rights = rightsOf(document, head.site);
  const matter: Overrides = {
    ...(dates.published && { published: dates.published }),
    ...(dates.updated && { updated: dates.updated }),
    ...(section && { section: section.name }),
    ...(topics.length > 0 && { topics }),
    ...(language && { language: language.tag }),
    source: {
      ...(head.site && { name: head.site }),
      ...(url && { url }),
      ...(captured && { captured }),
      ...(archive && { archive }),
    },
    ...(rights && { rights }),
  };
  const guessed = {
    'source.name': head.isSiteGuessed,
    published: dates.inferred,
    section: section?.inferred,
    language: language?.inferred,
  };
  const inferred = Object.entries(guessed).flatMap(([field, isGuess]) => (isGuess ? [field] : []));
  return { matter, inferred, impossible: dates.impossible };
}
