import { mergeRepeats } from '../assessments/merge-repeats';
import { isError, type RowOutcome } from '../table/row-account';
import { readWideEntries } from './read-entries';
import { faultsOf, readScoreRow, type ScoreReader } from './read-score-row';
import type { ScoredUnit } from './scored-unit';
import { readRank, settleCard } from './settle-card';

/** Each row is a card. */
export function wideOutcomes(reader: ScoreReader): readonly RowOutcome<ScoredUnit>[] {
  const { table, options } = reader;
  const outcomes = table.rows.map((row): RowOutcome<ScoredUnit> => {
    const one = readScoreRow(reader, row, (cells) => readWideEntries(table, row, cells, options));
    const { card, issues } = settleCard(table, options.scheme, one.entries, row);
    const rank =
      card === undefined
        ? undefined
        : one.cells.takeFrom('rank', readRank(one.cells.cellOf('rank'), options.scheme, card));
    const all = [...faultsOf(reader, one), ...issues];
    if (all.some(isError)) return { row, issues: all };
    // A row without errors names its ward and its year, and its points are a card.
    const value = { unitId: one.unitId, assessmentYear: one.year, card } as ScoredUnit;
    return {
      rows: [row],
      value: rank === undefined ? value : { ...value, printedRank: rank },
      warnings: all,
    };
  });
  return mergeRepeats(outcomes, {
    subjectOf: ({ unitId, assessmentYear }) => `${assessmentYear} ${unitId}`,
    contentOf: ({ card, printedRank }) => ({ card, printedRank }),
  });
}
