import { germanStem } from './german-stem.ts';
import type { Tongue } from './tongues.ts';

/** The commonest first, for small numbers take little room in the index. */
const stopWords =
  'der die und in den von zu das mit sich des auf fuer ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem ueber einen so zum war haben nur oder aber vor zur durch man sein wurde hatte kann gegen vom koennen schon wenn habe seine ihre ich wir was ihr dann unter soll ins ihm ihn uns mich mir ihnen eines dieser diese wieder keine worden will zwischen viel da wer wo denn hier ja doch nun alle also sehr selbst weil jetzt etwas nichts kein dieses diesem diesen dies alles allem allen aller andere anderen ander dabei damit dazu dein dich dir dort du euch euer gewesen hab hatten hin hinter ihrem ihren ihrer jede jedem jeden jeder jedes keinem keinen keiner koennte mein meine muss ob ohne seinem seinen seiner sollte solche sondern sonst unser waren warum welche werde wollen wurden bin bis bist beim zwar';

export const german: Tongue = {
  /**
   * Snowball takes the dots from ä, ö and ü in the end; spelled out they lose their e instead, so that `Häuser`,
   * `haeuser` and `Haus` have one stem.
   */
  stem: (folded) => (/[a-z]/.test(folded) ? germanStem(folded).replace(/([aou])e/g, '$1') : folded),
  stopWords: stopWords.split(' '),
};
