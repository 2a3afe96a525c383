import { textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textIn } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';

/** The commonest small words of a language, by which a text gives itself away. */
const smallWords: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:der|die|das|und|nicht|ist|ein|eine|den|mit|sich|auf|für|von|dem|auch|wird|dass|im|zu)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|is|that|for|was|with|on|are|this|have|from|not|it|by|which|has|were)(?!\p{L})/giu,
};

export interface Language {
  tag: string;
  inferred?: true;
}

/**
 * The language a page declares, unless its text is plainly another: systems set to English publish
 * German papers. Without a declaration, German and English are told by their small words.
 */
export function languageOf(document: Document, head: Head): Language | undefined {
  const declared = [
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
    textIn(head.article['inLanguage']),
    metaValue(head.meta, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'),
  ]
    .map((tag) => normalised(tag ?? ''))
    .find((tag) => tag !== undefined);
  const spoken = spokenLanguage(textOf(document.body));
  if (spoken && spoken !== declared?.slice(0, 2) && (!declared || declared.slice(0, 2) in smallWords)) {
    return { tag: spoken, inferred: true };
  }
  return declared ? { tag: declared } : undefined;
}

/** `de_DE` and `DE` as `de`, `en_gb` as `en-GB`. */
function normalised(written: string): string | undefined {
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(written) ?? [];
  if (!language) return undefined;
  const tag = language.toLowerCase();
  return region && region.toLowerCase() !== tag ? `${tag}-${region.toUpperCase()}` : tag;
}

function spokenLanguage(text: string): string | undefined {
  const counts = Object.entries(smallWords).map(([tag, words]) => ({ tag, count: text.match(words)?.length ?? 0 }));
  const [most, next] = counts.sort((a, b) => b.count - a.count);
  return most && most.count >= 10 && most.count > 4 * (next?.count ?? 0) ? most.tag : undefined;
}
