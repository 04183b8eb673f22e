import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { isError, type RowOutcome } from '../table/row-account';
import type { TableRow } from '../table/table';

type Outcome = RowOutcome<SubmittedAssessment>;
type Used = Extract<Outcome, { readonly value: SubmittedAssessment }>;
type Refused = Extract<Outcome, { readonly row: TableRow }>;

/**
 * Joins what was read of the same rows at two stages. A row that is refused at one of them is refused whole, and a stage at which
 * nothing was said yet makes no assessment.
 */
export function joinStages(
  stages: readonly (readonly Outcome[])[],
  isLong: boolean,
): readonly Outcome[] {
  const all = stages.flat();
  const { refused, kept } = refuseWhole(
    all.filter((outcome) => 'row' in outcome),
    all.filter((outcome) => 'value' in outcome),
  );
  // Beside a column for each criterion the answers for gates are the same at both stages, and make none of them.
  const saysAnything = ({ results, gateAnswers }: SubmittedAssessment): boolean =>
    results.kind === 'tally' || results.answers.length > 0 || (isLong && gateAnswers !== undefined);
  const saying = kept.filter(({ value }) => saysAnything(value));
  const heard = new Set(saying.map(firstRowOf));
  // Rows of which no stage says anything are still an assessment, of which everything is unknown.
  const silent = kept.filter((one) => !(saysAnything(one.value) || heard.has(firstRowOf(one))));
  return [...refused, ...saying, ...silent.slice(0, silent.length / stages.length)];
}

const firstRowOf = ({ rows }: Used): number => (rows[0] as TableRow).rowNumber;

/** Refuses what has a row that is refused at another stage, and then what has a row of that, until nothing is left of such. */
function refuseWhole(
  given: readonly Refused[],
  used: readonly Used[],
): { readonly refused: readonly Refused[]; readonly kept: readonly Used[] } {
  const refused = new Map<number, Refused>();
  for (const { row, issues } of given) {
    const known = refused.get(row.rowNumber)?.issues ?? [];
    const isNew = (one: RowIssue): boolean =>
      !known.some((other) => JSON.stringify(other) === JSON.stringify(one));
    refused.set(row.rowNumber, { row, issues: [...known, ...issues.filter(isNew)] });
  }
  const isTouched = ({ rows }: Used): boolean =>
    rows.some(({ rowNumber }) => refused.has(rowNumber));
  let kept = used;
  for (;;) {
    const touched = kept.filter(isTouched);
    if (touched.length === 0) return { refused: [...refused.values()], kept };
    kept = kept.filter((one) => !isTouched(one));
    for (const { rows, warnings } of touched) {
      const rowNumbers = rows.map((row) => row.rowNumber).filter((one) => refused.has(one));
      for (const row of rows) {
        const { rowNumber, position } = row;
        const known = refused.get(rowNumber)?.issues ?? [];
        if (known.some(isError)) continue;
        const issue = tableIssue('table/refused-with', [position], { rowNumbers });
        const ofRow = warnings.filter((one) => one.rowNumber === rowNumber);
        refused.set(rowNumber, { row, issues: [...known, ...ofRow, { rowNumber, issue }] });
      }
    }
  }
}
