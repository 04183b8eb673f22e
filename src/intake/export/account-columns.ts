import type { Issue } from '../../foundation/issue/issue';
import type { ProgrammeInput } from '../../programme/programme';
import type {
  NotCountedAssessment,
  NotCountedReason,
  ReportIntake,
} from '../../programme/programme-report';
import type { Cell } from '../cell/cell';
import { type Column, columnMaker, type Writer, wordColumns } from './report-columns';
import type { Treatment } from './report-words';

/** Something that was received and does not simply count. */
export interface AccountEntry {
  readonly list: keyof ProgrammeInput;
  /** From 0; absent where it is about the whole list or never came so far. */
  readonly position?: number;
  readonly rowNumber?: number;
  /** Where in the entry or the row. */
  readonly place?: string;
  readonly notCounted?: NotCountedAssessment;
  readonly treatment: Treatment;
  readonly because: Issue | NotCountedReason;
}

/** Everything that was refused, does not count or is to be looked at, in this order. */
export function accountEntries({
  refusals,
  notCounted,
  warnings,
}: ReportIntake): readonly AccountEntry[] {
  return [
    ...refusals.flatMap(({ issues }) => issues.map((issue) => ofIssue(issue, 'refused'))),
    ...notCounted.map((one): AccountEntry => {
      const { position, reason: because } = one;
      const what = { list: 'assessments', position, notCounted: one } as const;
      return { ...what, treatment: 'not-counted', because };
    }),
    ...warnings.map((issue) => ofIssue(issue, 'warning')),
  ];
}

/** An issue by its path: the list, the entry or the row of the sheet, and where in it. */
function ofIssue(because: Issue, treatment: Treatment): AccountEntry {
  const [list, second, ...inside] = because.path;
  const what = { list: list as keyof ProgrammeInput, treatment, because };
  if (second === undefined) return what;
  const place = inside.length === 0 ? {} : { place: inside.join('.') };
  if (typeof second === 'number') return { ...what, position: second, ...place };
  const row = /^row (\d+)$/.exec(second)?.[1];
  return row === undefined
    ? { ...what, place: [second, ...inside].join('.') }
    : { ...what, rowNumber: Number(row), ...place };
}

/** The columns of the account; `explain` says issues. */
export function accountColumns(
  writer: Writer,
  explain: (issue: Issue) => string,
): readonly Column<AccountEntry>[] {
  const { headers, words, nameOf } = writer;
  const column = columnMaker<AccountEntry>(headers);
  const worded = wordColumns<AccountEntry>(writer);
  const unitOf = ({ notCounted }: AccountEntry, say: (one: NotCountedAssessment) => Cell): Cell =>
    notCounted === undefined ? null : say(notCounted);
  return [
    ...worded(
      'list',
      ({ list }) => words.list[list],
      ({ list }) => list,
    ),
    column('position', ({ position }) => (position === undefined ? null : position + 1)),
    column('rowNumber', ({ rowNumber }) => rowNumber ?? null),
    column('place', ({ place }) => place ?? null),
    column('unitId', (entry) => unitOf(entry, ({ unitId }) => unitId)),
    column('name', (entry) => unitOf(entry, ({ unitId }) => nameOf(unitId))),
    column('assessmentYear', (entry) => unitOf(entry, ({ assessmentYear }) => assessmentYear)),
    ...worded(
      'treatment',
      ({ treatment }) => words.treatment[treatment],
      ({ treatment }) => treatment,
    ),
    ...worded(
      'because',
      ({ because }) => (typeof because === 'string' ? words.notCounted[because] : explain(because)),
      ({ because }) => (typeof because === 'string' ? because : because.code),
    ),
  ];
}
