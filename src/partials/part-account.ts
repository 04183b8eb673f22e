import { countUnmetColumns } from '../batch/count-unmet-columns';
import type { VerdictGroup } from '../batch/count-verdicts';
import type { PackedVerdicts } from '../batch/packed-verdicts';
import { verdictReasons } from '../batch/verdict-reasons';
import { notParsed } from '../foundation/issue/not-parsed';
import { outcomeOf } from '../recognition/outcome-of';
import { addOutcome } from '../roll-up/add-unit';
import { emptySummary } from '../roll-up/area-summary';
import type { GrowingOutcomes } from '../roll-up/growing-summary';
import { mergeUnmetCounts, type UnmetCounts } from '../roll-up/unmet-counts';
import type { UnitId } from '../unit/unit';
import type { RangeQuestion } from './identify-partial';
import type { RangePart } from './partial-result';
import { cells, MAX_GROUPS, SET_ASIDE, unitYearHash, writeKeys } from './row-keys';

/** What a part says of the rows that were accepted. */
export type CountedRows = Pick<RangePart, 'groups' | 'unmet' | 'keys'>;

/** Takes the rows of a range, a block at a time, and keeps counts and keys alone. */
export interface PartAccount {
  /** Counts the rows of a block, which begin so far into the range. */
  addVerdicts(verdicts: PackedVerdicts, offsets: readonly number[]): void;
  /** Keeps the key of a row that another set judges. */
  addSetAside(row: { unitId: UnitId; assessmentYear: number }, offset: number): void;
  close(): CountedRows;
}

/** Opens the account of a range. */
export function openPartAccount({
  groupOf,
  distinct,
}: Pick<RangeQuestion, 'groupOf' | 'distinct'>): PartAccount {
  const places = new Map<string, number>();
  const groups: GrowingGroup[] = [];
  const keys = writeKeys();
  let unmet: readonly UnmetCounts[] = [];

  function placeOf(unitId: UnitId, assessmentYear: number): number {
    const key = groupOf(unitId, assessmentYear);
    const place = places.get(key) ?? groups.push(newGroup(key)) - 1;
    if (place >= MAX_GROUPS)
      notParsed(groupOf, 'groupOf', 'the grouping, with no more than 1,048,576 groups');
    places.set(key, place);
    return place;
  }

  function addKey(
    { unitId, assessmentYear }: { unitId: UnitId; assessmentYear: number },
    offset: number,
    group: number,
    cell: number,
  ): void {
    if (distinct === 'vouched') return;
    keys.add({ ...unitYearHash(unitId, assessmentYear), offset, group, cell });
  }

  return {
    addVerdicts(verdicts, offsets) {
      const { unitIds, assessmentYears, projected } = verdicts.assessments;
      verdicts.reasons.forEach((code, row) => {
        const unitId = unitIds[row] as UnitId;
        const assessmentYear = assessmentYears[row] as number;
        const group = placeOf(unitId, assessmentYear);
        const cell = (projected[row] as number) * OUTCOME_COUNT + (cellOfCode[code] as number);
        const { basis, outcome } = cells[cell] as (typeof cells)[number];
        addOutcome((groups[group] as GrowingGroup)[basis], outcome);
        addKey({ unitId, assessmentYear }, offsets[row] as number, group, cell);
      });
      unmet = mergeUnmetCounts(unmet, countUnmetColumns(verdicts));
    },
    addSetAside(row, offset) {
      addKey(row, offset, placeOf(row.unitId, row.assessmentYear), SET_ASIDE);
    },
    close: () => ({ groups: groups as readonly VerdictGroup[], unmet, keys: keys.close() }),
  };
}

const OUTCOME_COUNT = 4;

/** The place of the outcome that belongs to each code, on the confirmed side. */
const cellOfCode: readonly number[] = /* @__PURE__ */ verdictReasons.map((reason) =>
  cells.findIndex(({ outcome }) => outcome === outcomeOf(reason)),
);

interface GrowingGroup {
  readonly key: string;
  readonly confirmed: GrowingOutcomes;
  readonly projected: GrowingOutcomes;
}

function newGroup(key: string): GrowingGroup {
  const { confirmed, projected } = emptySummary;
  return { key, confirmed: { ...confirmed }, projected: { ...projected } };
}
