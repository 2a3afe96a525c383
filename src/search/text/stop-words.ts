/** Words too frequent to tell texts apart, folded. They are in the index and count when alone or in quotation marks. */
const german =
  'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da dabei damit dann das dass dein dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer fuer gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner koennen koennte man mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner selbst sich sie sind so solche soll sollte sondern sonst ueber um und uns unser unter viel vom von vor war waren warum was weil welche wenn wer werde werden wie wieder will wir wird wo wollen wurde wurden zu zum zur zwar zwischen';
const english =
  'a about after all an and any are as at be because been but by can could did do does for from had has have he her him his how i if in into is it its just like me more my no not of on one only or other our out she so some than that the their them then there these they this to up us was we were what when which who will with would you your';

export const stopWords: readonly string[] = `${german} ${english}`.split(' ');
const words = new Set(stopWords);

/** @param folded a word as `fold` gives it */
export function isStopWord(folded: string): boolean {
  return words.has(folded);
}
