/** Agencies whose names stand in bylines and credit lines. To know another, add it here in small letters. */
export const agencies: ReadonlySet<string> = new Set(
  'dpa dpa-afx dpa/lno afp ap apa reuters rtr sid kna epd ddp dapd dadp afx bloomberg ips ots ansa itar-tass tass xinhua sda keystone upi pa cna dts'.split(
    ' ',
  ),
);

/** What is spelled as people are and names a paper, a desk, an office or a day. */
export const noPerson =
  /^(?:ihre?|unsere?|meine?|der|die|das|eine?|mehr|alle|zum|zur|über|about|the|more)\s|redaktion|redacci|redaç|rédaction|redazione|redakteur|reporter|leitende|^leiter(?:in)?\s|www|online|zeitung|nachrichten|magazin|verlag|agentur|gmbh|kurier|tageblatt|anzeiger|editor|writer|correspondent|korrespondent|kommentare?|artikel|social media|(?:paid|sponsored) |associated press|press association|rotes kreuz|stiftung|institut|ministerium|universität|forschung|verband|departement|(?:dienst|anstalt|behörde|amt|team|archiv|bericht|presse|news|admin)(?!\p{L})|(?<!\p{L})(?:(?:blog|autor(?:in|en|innen)?|authors?)(?!\p{L})|freie[rn]? journalist|news(?!om)|presse(?!l)|(?:staff|fotos?|heute|gestern|uhr|stand)(?!\p{L}))/iu;

/** Cities of more than one word, from which papers report: they stand behind names, and are spelled like them. */
const cities =
  'new york|los angeles|san francisco|san diego|las vegas|new orleans|washington d\\.? ?c\\.?|tel aviv|den haag|the hague|neu[- ]delhi|new delhi|hong kong|' +
  'buenos aires|rio de janeiro|s[aã]o paulo|mexico city|mexiko stadt|santiago de chile|kuala lumpur|phnom penh|addis abeba|abu dhabi|cape town|' +
  'frankfurt am main|saudi arabien';
/** Broadcasters, alone or with the place where they sit: "ARD Berlin". */
const broadcasters = 'ard|zdf|wdr|mdr|ndr|swr|br|rbb|orf|srf|rtl|bbc|cnn|nbc|cbs|npr';
const elsewhere = new RegExp(
  `^(?:(?:${cities})$|(?:bad|sankt|st\\.) \\p{Lu}\\S+$|(?:${broadcasters})(?:[ -]|$))`,
  'iu',
);

/** Whether a text is a place or a broadcaster. */
export function isPlaceOrHouse(text: string): boolean {
  return elsewhere.test(text);
}
