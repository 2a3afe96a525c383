/** Words that tell kicker and headline apart in German. All in lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Never the last word of a kicker: what they open is still to come. */
export const openers = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine unser unsere sein seine
  ihr ihre dieser diese dieses jeder jede alle und oder aber als wie dass weil wenn ob statt zwei drei vier
  fünf sechs zehn in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit
  trotz über um unter von vom vor während wegen zu zum zur zwischen tausende hunderte dutzende hunderttausende
  millionen milliarden viele mehrere einige weitere mehr herr frau familie doktor dr professor prof
`);

/** Capital within a line, these begin a sentence: the headline. */
export const starters = words(`
  der die das den dem des ein eine einen einem einer kein keine mein meine unser unsere sein seine ihr ihre
  dieser diese dieses jeder jede alle ich du er sie es wir man wer was wie wo wann warum wieso weshalb wohin
  woher welche welcher so jetzt nun nur noch nicht nie auch doch schon wieder fast mehr weniger viele mehrere
  zwei drei vier fünf tausende hunderte dutzende in im an am auf aus bei beim bis durch für gegen mit nach ohne
  seit trotz über um unter von vom vor wegen zu zum zur zwischen wenn weil dass ob als hier da dort heute
  gestern morgen bitte ja nein
`);

/** Those that, capital, begin a sentence even after a verb, unless a name such as "Die Linke" follows. */
export const articles = words(`
  der die das ein eine wie warum was wer wo wann so es wir ich
`);
export const names = words(`
  linke linken grünen zeit welt spiegel erste ersten partei ärzte toten tageszeitung
`);

/** Heads of an apposition: a name follows that belongs to them. */
export const roles =
  /(minister|präsident|kanzler|chef|sprecher|politiker|abgeordnete|kandidat|trainer|spieler|star|experte|forscher|autor|richter|anwalt|general|kommissar|botschafter|gouverneur|senator|bürgermeister|könig|prinz|papst|bischof|kardinal|premier|diktator|rebellenführer|vorsitzende|gründer|manager|vorstand|gewerkschaft|partei|konzern|verein|miliz|organisation|gruppe|bewegung|agentur|zeitung|magazin|sender|stadt|insel|provinz|region|planet|film|band|firma|hersteller|airline|autobauer)(in|innen|r|n|s|en)?$/i;

/** What kickers are about; a line's first words that end so are one. */
export const subjects =
  /(krise|krieg|konflikt|streit|affäre|skandal|debatte|wahl|wahlen|gipfel|politik|terror|urteil|prozess|studie|umfrage|bericht|interview|plan|pläne|reform|gesetz|liga|kampf|unglück|absturz|anschlag|anschläge|attentat|entscheidung|verhandlungen|gespräche|drama|katastrophe|flut|sturm|hilfe|deal|abkommen|vertrag|pakt|annäherung|kooperation|zusammenarbeit|verdacht|ermittlungen|vorwürfe|protest|proteste|streik|besuch|treffen|rücktritt|bilanz|rekord|boom|markt|börse|quartier|saison|turnier|cup|wm|em|check|test|tipps|porträt|kolumne|kommentar|analyse|essay|porträt|glosse|nachruf|rezension)$/i;

/** Adjectives, which a noun follows. */
export const adjectives =
  /^(\p{Lu}\p{Ll}*(isch|lich|ig|bar|sam|los|haft|deutsch)(e|er|es|en|em)|(neu|groß|alt|nah|fern|mittler|jung|rot|grün|schwarz|weiß|blau|braun|gelb|deutsch|britisch|erst|zweit|dritt|letzt|jüngst|viel|halb|ganz|gut|schlecht|hoh|frei|heilig|kalt|heiß|link|recht|schwer|stark|sozial|national|international|global|digital|toxisch|stillgelegt|getötet|verletzt|vermisst|verhaftet|gesucht)(e|er|es|en|em))$/iu;
