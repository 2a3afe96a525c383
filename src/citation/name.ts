/** A name as CSL-JSON has it: split where that is safe, else whole. */
export type CitedName = { family: string; given: string } | { literal: string };

const word = String.raw`\p{Lu}[\p{Ll}’']+(?:[-’']\p{Lu}[\p{Ll}’']+|\p{Lu}\p{Ll}+)*`;
/** `Jana Reimers`, `J. Reimers`, `John F. Kennedy`, `Eva von der Aue`. */
const person = new RegExp(
  String.raw`^(?<given>(?:${word}|\p{Lu}\.)(?:[ -]?\p{Lu}\.)*) (?<family>(?:(?:von|van|de|der|den|dem|zu|zur|zum|vom|ter) )*${word})$`,
  'u',
);
/** Words of names that no person bears. */
const body =
  /\b(?:die|der|das|the|redaktion|agentur|verlag|online|zeitung|kurier|bote|anzeiger|nachrichten|presse|press|news|times|post|team|staff|desk|institut|stiftung|verein|verband|dienst|reuters|associated|gmbh|ag|e\.?v)\b/iu;

/** Splits a name into family and given name where nothing else can be meant; pseudonyms, bodies and double names stay whole. */
export function citedName(name: string): CitedName {
  const { given, family } = person.exec(name)?.groups ?? {};
  // "von der" holds an article that is part of a person's name.
  return given && family && !body.test(given) && !body.test(family.replace(/^(?:\p{Ll}+ )+/u, ''))
    ? { family, given }
    : { literal: name };
}

/** The names of whoever made a work; readers of a paper sign as they like, so theirs stay whole. */
export function citedNames({ authors, comment }: { authors: readonly string[]; comment?: object }): CitedName[] {
  return authors.map((name) => (comment ? { literal: name } : citedName(name)));
}
