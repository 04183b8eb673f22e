import type { AreaReport } from '../../programme/programme-report';
import type { VerdictOutcome } from '../../recognition/verdict';
import type { OutcomeCounts, UnitCounts } from '../../roll-up/area-summary';
import { type Column, columnMaker, listed, type Writer, wordColumns } from './report-columns';
import type { ReportField } from './report-field';

const countFields = [
  'unitCount',
  'registeredCount',
  'recognisedCount',
  'maintainedCount',
  'inheritedCount',
  'suspendedCount',
  'lapsedCount',
  'standingUndeterminedCount',
] as const satisfies readonly (keyof UnitCounts)[];

/** The columns of the areas. */
export function areaColumns(writer: Writer): readonly Column<AreaReport>[] {
  const { headers, words, nameOf } = writer;
  const column = columnMaker<AreaReport>(headers);
  const worded = wordColumns<AreaReport>(writer);
  return [
    column('unitId', ({ unit }) => unit.id),
    column('code', ({ unit }) => unit.code),
    column('name', ({ unit }) => unit.name),
    ...worded(
      'level',
      ({ unit }) => words.level[unit.level],
      ({ unit }) => unit.level,
    ),
    ...worded(
      'areaIds',
      ({ areaIds }) => listed(areaIds.map(nameOf)),
      ({ areaIds }) => listed(areaIds),
    ),
    ...countFields.map((field) => column(field, ({ summary }) => summary[field])),
    ...(['confirmed', 'projected'] as const).flatMap((basis) =>
      outcomeFields.map(
        ([outcome, field]): Column<AreaReport> => ({
          header: `${headers[basis]} (${words.outcome[outcome]})`,
          cellOf: ({ summary }) => summary[basis][field],
        }),
      ),
    ),
    ...(['kept', 'new'] as const).flatMap((among) => classColumns(writer, among)),
  ];
}

const outcomeFields = [
  ['eligible', 'eligibleCount'],
  ['not-eligible', 'notEligibleCount'],
  ['undetermined', 'undeterminedCount'],
  ['not-assessed', 'notAssessedCount'],
] as const satisfies readonly (readonly [VerdictOutcome, keyof OutcomeCounts])[];

/** What is counted of the units of an area that kept a title, and of its new ones. */
function classColumns(
  { headers, words }: Writer,
  among: 'kept' | 'new',
): readonly Column<AreaReport>[] {
  const under = (
    field: ReportField,
    countOf: (counts: UnitCounts) => number,
    counted: string = words.among[among],
  ): Column<AreaReport> => ({
    header: `${headers[field]} (${counted})`,
    cellOf: ({ summary }) => countOf(summary[among]),
  });
  const eligible = `${words.outcome.eligible}, ${words.among[among]}`;
  return [
    under('unitCount', ({ unitCount }) => unitCount),
    under('registeredCount', ({ registeredCount }) => registeredCount),
    under('recognisedCount', ({ recognisedCount }) => recognisedCount),
    under('confirmed', ({ confirmed }) => confirmed.eligibleCount, eligible),
    under('projected', ({ projected }) => projected.eligibleCount, eligible),
  ];
}
