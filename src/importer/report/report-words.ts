import type { LossKind } from '../loss-kind.ts';
import type { Outcome } from '../outcome.ts';

type Kind = Outcome['status'] | 'joined';

/** The texts of the report that is looked at. */
export interface ReportWords {
  title: string;
  dryRun: string;
  interrupted: string;
  status: Record<Kind, string>;
  results: (inputs: number, results: number) => string;
  all: string;
  refusals: string;
  incomplete: string;
  passed: string;
  kept: string;
  losses: string;
  lossKinds: Record<LossKind, string>;
  guesses: string;
  otherKinds: string;
  notes: string;
  inputs: string;
  beside: string;
  besideNote: (shown: number, all: number) => string;
  source: string;
  result: string;
  columns: { status: string; input: string; told: string };
  reader: string;
  guessed: string;
  missing: string;
  comments: (count: number) => string;
  nothing: string;
  leftOut: string;
}
