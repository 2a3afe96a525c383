import type { Command } from '../command/arguments.ts';
import type { Report } from '../command/report.ts';
import type { Desk } from '../finish/finish.ts';
import { importReadings } from '../import.ts';
import { inputsIn } from '../input/inputs.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Interruption } from './interruption.ts';
import { readInOrder } from './read-in-order.ts';
import { Readers } from './readers.ts';

/** What a run works with. */
export interface Room {
  shelf: Shelf;
  desk: Desk;
  pseudonymKey?: string | undefined;
  report: Report;
  interruption: Interruption;
}

/** Imports all that a command names, and tells what becomes of it as it goes on. */
export async function run(command: Command, { shelf, desk, pseudonymKey, report, interruption }: Room): Promise<void> {
  const { overrides, force, again, jobs, limits, into } = command;
  const reads = {
    overrides,
    site: desk.site,
    again: again || force || Object.keys(overrides).length > 0,
    pseudonymKey,
    shows: command.report !== undefined,
  };
  const readers = new Readers(jobs, reads, limits, (made) => shelf.isKnown(made));
  const inputs = inputsIn(command.inputs, { archive: into, tell: report.note });
  try {
    for await (const { input, readings } of readInOrder(inputs, readers)) {
      report.begin(input.name);
      for await (const { outcome, reading } of importReadings(input.name, readings, command, shelf, desk)) {
        report.tell(outcome, reading);
        if (interruption.isAsked) return;
      }
    }
  } finally {
    await readers.close();
  }
}
