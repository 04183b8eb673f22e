import type { AreaProgress, TargetReport } from '../../programme/programme-report';
import { type Column, columnMaker, type Writer, wordColumns } from './report-columns';

/** A target, and an area that has to reach it. */
export interface TargetArea {
  readonly target: TargetReport;
  readonly area: AreaProgress;
}

/** The columns of the targets. */
export function targetColumns(writer: Writer): readonly Column<TargetArea>[] {
  const { headers, words, nameOf } = writer;
  const column = columnMaker<TargetArea>(headers);
  const worded = wordColumns<TargetArea>(writer);
  const measured = ({ area: { progress } }: TargetArea) =>
    progress.outcome === 'not-applicable' ? undefined : progress;
  // What sets a limit asks for no number: it is read in the sentence, not in these columns.
  const fromBelow = (item: TargetArea) => {
    const progress = measured(item);
    return progress?.direction === 'at-least' ? progress : undefined;
  };
  return [
    column('target', ({ target: { target } }) => `${target.id}@${target.revision}`),
    ...worded(
      'areaId',
      ({ area: { areaId } }) => (areaId === null ? words.level.country : nameOf(areaId)),
      ({ area }) => area.areaId,
    ),
    ...worded(
      'counting',
      ({ target: { counting } }) =>
        `${words.count[counting.count]} (${words.among[counting.among]})`,
      ({ target: { counting } }) => `${counting.count} (${counting.among})`,
    ),
    column('dueOn', ({ area }) => area.progress.dueOn),
    ...worded(
      'outcome',
      ({ area }) => words.target[area.progress.outcome],
      ({ area }) => area.progress.outcome,
    ),
    column('populationCount', (item) => measured(item)?.populationCount),
    column('dueCount', (item) => fromBelow(item)?.dueCount),
    column('reachedLeast', (item) => measured(item)?.reached.least),
    column('reachedMost', (item) => measured(item)?.reached.most),
    column('missingLeast', (item) => fromBelow(item)?.missing.least),
    column('missingMost', (item) => fromBelow(item)?.missing.most),
  ];
}
