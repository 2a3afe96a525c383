import { otherKind } from '../command/by-article.ts';
import type { Reason } from '../command/reasons.ts';
import type { Tally } from '../command/tally.ts';
import { escaped, inEnglish } from './markup.ts';
import type { ReportWords } from './report-words.ts';

/** What a run came to: counts that choose which rows are shown, and lists of reasons, losses and guesses. */
export function summaryMarkup(tally: Tally, notes: readonly string[], words: ReportWords): string {
  const { reasons, kept, losses, guesses } = tally;
  const names: Record<string, string> = { ...words.lossKinds, [otherKind]: words.otherKinds };
  const missing = losses.all.map(([kind, count]) => `${count} × ${escaped(names[kind] ?? kind)}`);
  const guessed = guesses.all.map(([field, count]) => `${count} × <code>${escaped(field)}</code>`);
  return [
    `<p>${words.results(tally.inputs, tally.results)}</p>`,
    choices(tally, words),
    list(words.refusals, reasons.refused.all.map(told)),
    list(words.incomplete, reasons.incomplete.all.map(told)),
    list(words.passed, reasons.passed.all.map(told)),
    list(words.kept, kept.all.map(told)),
    list(words.losses, missing),
    list(words.guesses, guessed),
    list(words.notes, notes.map(inEnglish)),
  ].join('');
}

function choices({ counts, results }: Tally, { status, all }: ReportWords): string {
  const choice = (id: string, said: string, checked = '') =>
    `<li><label><input type="radio" name="show" id="show-${id}"${checked}> ${said}</label></li>`;
  const known = Object.entries(counts).filter(([, count]) => count > 0) as [keyof typeof counts, number][];
  const each = known.map(([name, count]) => choice(name, `${count} ${status[name]}`));
  return `<ul class="counts">${choice('all', `${results} ${all}`, ' checked')}${each.join('')}</ul>`;
}

function list(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${head}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function told({ sentence, count, input }: Reason): string {
  const more = count === 1 ? '' : ` (+ ${count - 1})`;
  return `${count} × ${inEnglish(sentence)}<br><small>${escaped(input)}${more}</small>`;
}
