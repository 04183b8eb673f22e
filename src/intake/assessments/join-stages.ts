import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { isError, type RowOutcome } from '../table/row-account';
import type { TableRow } from '../table/table';

type Outcome = RowOutcome<SubmittedAssessment>;

/**
 * Joins what was read of the same rows at two stages. A row that is refused at one of them is refused whole, and a stage at which
 * nothing was said yet makes no assessment.
 */
export function joinStages(
  stages: readonly (readonly Outcome[])[],
  isLong: boolean,
): readonly Outcome[] {
  const all = stages.flat();
  // Beside a column for each criterion the answers for gates are the same at both stages, and make none of them.
  const saysAnything = ({ results, gateAnswers }: SubmittedAssessment): boolean =>
    results.kind === 'tally' || results.answers.length > 0 || (isLong && gateAnswers !== undefined);
  const refused = new Map<number, RowIssue[]>();
  const rows = new Map<number, TableRow>();
  for (const outcome of all) {
    if (!('row' in outcome)) continue;
    const { rowNumber } = outcome.row;
    rows.set(rowNumber, outcome.row);
    const known = refused.get(rowNumber) ?? [];
    const isNew = (one: RowIssue): boolean =>
      !known.some((other) => JSON.stringify(other) === JSON.stringify(one));
    refused.set(rowNumber, [...known, ...outcome.issues.filter(isNew)]);
  }
  const used = all.filter((outcome) => 'value' in outcome);
  const touched = used.filter((one) => one.rows.some(({ rowNumber }) => refused.has(rowNumber)));
  for (const { rows: own, warnings } of touched) {
    const guilty = own.map(({ rowNumber }) => rowNumber).filter((one) => refused.has(one));
    for (const row of own) {
      const { rowNumber, position } = row;
      rows.set(rowNumber, row);
      const told = refused.get(rowNumber) ?? [];
      if (told.some(isError)) continue;
      const issue = tableIssue('table/refused-with', [position], { rowNumbers: guilty });
      const ofRow = warnings.filter((one) => one.rowNumber === rowNumber);
      refused.set(rowNumber, [...told, ...ofRow, { rowNumber, issue }]);
    }
  }
  const kept = used.filter((one) => !touched.includes(one));
  const saying = kept.filter(({ value }) => saysAnything(value));
  // Rows of which no stage says anything are still an assessment, of which everything is unknown.
  const silent = kept.filter(
    (one) =>
      !(
        saysAnything(one.value) ||
        saying.some((other) => other.rows[0]?.rowNumber === one.rows[0]?.rowNumber)
      ),
  );
  return [
    ...[...rows].flatMap(([rowNumber, row]) => {
      const issues = refused.get(rowNumber);
      return issues === undefined ? [] : [{ row, issues }];
    }),
    ...saying,
    ...silent.slice(0, silent.length / stages.length),
  ];
}
