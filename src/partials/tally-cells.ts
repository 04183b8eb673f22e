import type { VerdictGroup } from '../batch/count-verdicts';
import { compareTexts } from '../foundation/text/text-order';
import type { OutcomeCounts } from '../roll-up/area-summary';
import type { CountBounds } from '../roll-up/count-bounds';
import type { BoundedGroup, OutcomeBounds } from './partial-totals';
import type { Cell } from './row-keys';

/** Bounds of how many units stand in each cell of each group, while they are being added up. */
export interface CellTally {
  add(groupKey: string, cell: Cell, least: number, most: number): void;
  /** The groups, by key; `unseen` rows may take one away from any cell, or add one. */
  bounds(unseen: { readonly fewer: number; readonly more: number }): readonly BoundedGroup[];
  /** The groups, by key, where nothing is open. */
  counts(): readonly VerdictGroup[];
}

type Growing = Record<keyof OutcomeCounts, { least: number; most: number }>;

const counterOf: Readonly<Record<Cell['outcome'], keyof OutcomeCounts>> = {
  eligible: 'eligibleCount',
  'not-eligible': 'notEligibleCount',
  undetermined: 'undeterminedCount',
  'not-assessed': 'notAssessedCount',
};

const counters = /* @__PURE__ */ Object.values(counterOf);

/** Begins with no unit. */
export function tallyCells(): CellTally {
  const groups = new Map<string, Readonly<Record<Cell['basis'], Growing>>>();

  function inKeyOrder<Group>(
    make: (counts: Growing) => Group,
  ): readonly { readonly key: string; readonly confirmed: Group; readonly projected: Group }[] {
    return [...groups]
      .map(([key, { confirmed, projected }]) => ({
        key,
        confirmed: make(confirmed),
        projected: make(projected),
      }))
      .sort((a, b) => compareTexts(a.key, b.key));
  }

  return {
    add(groupKey, { basis, outcome }, least, most) {
      const group = groups.get(groupKey) ?? { confirmed: noUnits(), projected: noUnits() };
      groups.set(groupKey, group);
      const bounds = group[basis][counterOf[outcome]];
      bounds.least += least;
      bounds.most += most;
    },
    bounds: ({ fewer, more }) =>
      inKeyOrder((counts) =>
        mapped<OutcomeBounds>((counter) => widened(counts[counter], fewer, more)),
      ),
    counts: () => inKeyOrder((counts) => mapped<OutcomeCounts>((counter) => counts[counter].least)),
  };
}

const noUnits = (): Growing => mapped<Growing>(() => ({ least: 0, most: 0 }));

function mapped<Group>(countOf: (counter: keyof OutcomeCounts) => unknown): Group {
  return Object.fromEntries(counters.map((counter) => [counter, countOf(counter)])) as Group;
}

const widened = ({ least, most }: CountBounds, fewer: number, more: number): CountBounds => ({
  least: Math.max(0, least - fewer),
  most: most + more,
});

/** How many units of a group stand in a cell. */
export const countIn = (group: VerdictGroup, { basis, outcome }: Cell): number =>
  group[basis][counterOf[outcome]];
