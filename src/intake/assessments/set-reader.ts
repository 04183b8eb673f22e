import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { type AskedColumns, planAnswers } from './answer-plan';
import { byTextKey, type CellAddress, cellNamesWithNumbers, criterionIdOf } from './cell-address';

/** A column that answers something, and the text key of what names it. */
export interface AnswerColumn {
  readonly column: number;
  readonly key: string;
  /** Whether it holds the reason of an answer that stands in another column. */
  readonly isReason: boolean;
}

/** A column, what names it, and the criteria that this may mean. */
export interface AmbiguousColumn {
  readonly column: number;
  readonly key: string;
  readonly ids: readonly string[];
}

/** A criteria set with the columns in which its answers stand: made once for many rows. */
export interface SetReader {
  readonly criteriaSet: CriteriaSet;
  readonly plan: readonly AskedColumns[];
  /** Columns that this set has no place for, and what they would answer in others. */
  readonly foreign: readonly { readonly column: number; readonly criterionId: string }[];
  /** Columns that stand for several criteria of this set. */
  readonly ambiguous: readonly AmbiguousColumn[];
  /** The addresses that a text in a cell may mean. */
  addressesOf(key: string): readonly CellAddress[];
}

/** Makes the readers of criteria sets, each when it is first asked for. */
export function setReaders(
  criteriaSets: readonly CriteriaSet[],
  columns: readonly AnswerColumn[],
): (criteriaSet: CriteriaSet) => SetReader {
  const everywhere = byTextKey(criteriaSets.flatMap(cellNamesWithNumbers));
  const readers = new Map<CriteriaSet, SetReader>();
  return (criteriaSet) => {
    const known = readers.get(criteriaSet) ?? makeReader(criteriaSet, columns, everywhere);
    readers.set(criteriaSet, known);
    return known;
  };
}

function makeReader(
  criteriaSet: CriteriaSet,
  columns: readonly AnswerColumn[],
  everywhere: ReadonlyMap<string, readonly CellAddress[]>,
): SetReader {
  const names = byTextKey(cellNamesWithNumbers(criteriaSet));
  const addressed = columns.map((column) => ({
    ...column,
    addresses: names.get(column.key) ?? [],
  }));
  return {
    criteriaSet,
    addressesOf: (key) => names.get(key) ?? [],
    plan: planAnswers(
      criteriaSet,
      addressed.flatMap(({ column, isReason, addresses: [address, another] }) =>
        address === undefined || another !== undefined
          ? []
          : [{ column, address: isReason ? { ...address, slot: 'reason' } : address }],
      ),
    ),
    foreign: addressed
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ column, key }) => ({
        column,
        criterionId: criterionIdOf((everywhere.get(key) as readonly [CellAddress])[0]),
      })),
    ambiguous: addressed
      .filter(({ addresses }) => addresses.length > 1)
      .map(({ column, key, addresses }) => ({ column, key, ids: addresses.map(criterionIdOf) })),
  };
}
