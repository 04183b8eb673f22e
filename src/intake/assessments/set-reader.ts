import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { type AskedGates, gatesByYear } from '../../programme/asked-gates';
import { type AskedColumns, planAnswers } from './answer-plan';
import { placesOfCriteria, placesOfGates } from './asked-places';
import type { AssessmentTableOptions } from './assessment-table-options';
import { byTextKey, type CellAddress, cellNamesWithNumbers, criterionIdOf } from './cell-address';
import { gateCellNames, gateIdOf } from './gate-cells';
import { cellsByKey } from './table-cells';
import { type YesMeanings, yesMeanings } from './yes-meanings';

/** A column that answers something, and the text key of what names it. */
export interface AnswerColumn {
  readonly column: number;
  readonly key: string;
  /** Whether it holds the reason of an answer that stands in another column. */
  readonly isReason: boolean;
}

/** A column, what names it, and the criteria and gates that this may mean. */
export interface AmbiguousColumn {
  readonly column: number;
  readonly key: string;
  readonly ids: readonly string[];
}

/** A column that neither a set nor its gates have a place for, and an id that none of them has. */
export interface ForeignColumn {
  readonly column: number;
  readonly id: string;
}

/** A criteria set and the gates asked beside it, with the columns in which answers stand: made once for many rows. */
export interface SetReader {
  readonly criteriaSet: CriteriaSet;
  readonly gates: AskedGates;
  readonly plan: readonly AskedColumns[];
  readonly gatePlan: readonly AskedColumns[];
  /** Columns for criteria of other sets. */
  readonly foreign: readonly ForeignColumn[];
  /** Columns for gates of other years. */
  readonly foreignToGates: readonly ForeignColumn[];
  /** Columns that stand for several criteria or gates. */
  readonly ambiguous: readonly AmbiguousColumn[];
  /** The addresses that a text in a cell may mean. */
  addressesOf(key: string): readonly CellAddress[];
}

/** Finds the reader of a set for a year; of assessments of which the year is not known no gate is read. */
export type SetReaders = (
  criteriaSet: CriteriaSet,
  assessmentYear: number | undefined,
) => SetReader;

const noGates: AskedGates = { ofRecognition: [], ofReviews: [], all: [] };

/** Makes the readers of criteria sets and gates, each when it is first asked for. */
export function setReaders(
  options: AssessmentTableOptions,
  columns: readonly AnswerColumn[],
): SetReaders {
  const everywhere = cellsByKey(options);
  const gatesOf = gatesByYear(options);
  const meanings = yesMeanings(options).byAddress;
  const known = new Map<CriteriaSet, Map<AskedGates, SetReader>>();
  return (criteriaSet, assessmentYear) => {
    const gates = assessmentYear === undefined ? noGates : gatesOf(assessmentYear);
    const ofSet = known.get(criteriaSet) ?? new Map<AskedGates, SetReader>();
    const reader =
      ofSet.get(gates) ?? makeReader({ criteriaSet, gates, columns, everywhere, meanings });
    known.set(criteriaSet, ofSet.set(gates, reader));
    return reader;
  };
}

interface ReaderParts extends Pick<SetReader, 'criteriaSet' | 'gates'> {
  readonly columns: readonly AnswerColumn[];
  readonly everywhere: ReadonlyMap<string, readonly CellAddress[]>;
  readonly meanings: YesMeanings;
}

function makeReader({ criteriaSet, gates, columns, everywhere, meanings }: ReaderParts): SetReader {
  const names = byTextKey([
    ...cellNamesWithNumbers(criteriaSet),
    ...gates.all.flatMap(gateCellNames),
  ]);
  const named = columns.map((column) => ({ ...column, addresses: names.get(column.key) ?? [] }));
  const addressed = named.flatMap(({ column, isReason, addresses: [address, another] }) =>
    address === undefined || another !== undefined
      ? []
      : [{ column, address: isReason ? { ...address, slot: 'reason' as const } : address }],
  );
  const foreign = named
    .filter(({ addresses }) => addresses.length === 0)
    .map((one) => ({ ...one, address: (everywhere.get(one.key) as readonly [CellAddress])[0] }));
  return {
    criteriaSet,
    gates,
    addressesOf: (key) => names.get(key) ?? [],
    plan: planAnswers(placesOfCriteria(criteriaSet), addressed, meanings),
    gatePlan: planAnswers(placesOfGates(gates.all), addressed, meanings),
    foreign: foreign.flatMap(({ column, key, address }) =>
      gateIdOf(address) === undefined
        ? [{ column, id: foreignId(criterionIdOf(address), key, criteriaSet.criteria) }]
        : [],
    ),
    foreignToGates: foreign.flatMap(({ column, key, address }) => {
      const gateId = gateIdOf(address);
      return gateId === undefined ? [] : [{ column, id: foreignId(gateId, key, gates.all) }];
    }),
    ambiguous: named
      .filter(({ addresses }) => addresses.length > 1)
      .map(({ column, key, addresses }) => ({ column, key, ids: addresses.map(criterionIdOf) })),
  };
}

/** The id that a column has elsewhere, or its name where something else has that id here: a cell must not answer that. */
const foreignId = (id: string, key: string, asked: readonly { readonly id: string }[]): string =>
  asked.some((one) => one.id === id) ? key : id;
