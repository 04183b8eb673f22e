import {
  orThrow,
  type Programme,
  type ProgrammeReport,
  parseProgramme,
  plainDate,
  reportProgramme,
} from 'model-ward-rules';
import made from './programme.json' with { type: 'json' };

/** A made-up programme, read from the file beside this one, and the report on it. */
export interface ExampleReport {
  readonly programme: Programme;
  readonly report: ProgrammeReport;
}

/** The decisions on 2024 are there, and the districts are not yet gone. */
const asOf = plainDate('2025-06-30');

export function exampleReport(): ExampleReport {
  const programme = orThrow(parseProgramme(made));
  return { programme, report: reportProgramme(programme, { asOf, assessmentYear: 2024 }) };
}
