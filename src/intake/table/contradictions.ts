import { sheetIssue, type TextSays } from '../../foundation/issue/kinds/intake/sheet';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { type Doubt, type Saying, sayingOf } from './saying';
import { type Heading, placeIssue, type Table, type TableRow } from './table';

/** What is read of a row, as far as the texts around it may contradict it. */
export interface RowClaim {
  /** Whether it is said to be established. */
  readonly isConfirmed: boolean;
  /** The years it is about; whatever is said of years is right where this is empty. */
  readonly years: readonly number[];
  /** How many criteria its set has. */
  readonly criteriaCount?: number;
  /** Doubts that the row itself is about, as a decision that revokes a title is. */
  readonly expected?: readonly Doubt[];
  /** The same of headings, where the row says itself what the heading says of others. */
  readonly expectedOfHeadings?: readonly Doubt[];
}

/** Finds what in the texts beside a row contradicts what is read of it. */
export type ContradictionFinder = (row: TableRow, claim: RowClaim) => readonly RowIssue[];

/** What a table is searched for. */
export interface SearchedTexts {
  /** Whether a field holds free text. */
  isFree(field: string): boolean;
  /** Whether a register tells what areas are called; without one they are texts like others. */
  readonly knowsAreas: boolean;
  /** How many criteria the other sets have: "22 tiêu chí" means one of them. */
  readonly criteriaCounts: readonly number[];
}

/** Looks in the columns that nothing else reads, for what they say of results and years. */
export const unreadColumns = (knowsAreas: boolean): SearchedTexts => ({
  isFree: () => false,
  knowsAreas,
  criteriaCounts: [],
});

const areaFields: readonly string[] = ['area', 'within'];

/** Makes the finder for the rows of a table: a column that is ignored is still looked at. */
export function contradictionFinder(table: Table, searched: SearchedTexts): ContradictionFinder {
  const { columns } = table;
  const isRead = (field: string): boolean =>
    !searched.isFree(field) && (searched.knowsAreas || !areaFields.includes(field));
  const unread = columns.flatMap(({ field }, column) =>
    field === undefined || !isRead(field) ? [column] : [],
  );
  const ofColumns = columns.flatMap(({ heading }) => heading ?? []);
  const known = new Map<string, Saying>();
  const remembered = (text: string): Saying => {
    const saying = known.get(text) ?? sayingOf(text);
    known.set(text, saying);
    return saying;
  };
  return (row, claim) => [
    ...[...row.surroundings.headings, ...ofColumns].flatMap((heading) =>
      ofHeading(table, row, claim, heading, searched),
    ),
    ...unread.flatMap((column) => {
      const cell = row.cells[column];
      if (typeof cell !== 'string' || cell === '') return [];
      return doubtsIn(remembered(cell), claim, claim.expected).map((says) => {
        const params = { received: cell.trim(), says };
        const issue = claim.isConfirmed
          ? sheetIssue('sheet/contradicting-text', [], params)
          : sheetIssue('sheet/noteworthy-text', [], params);
        return placeIssue(columns, row, { column, issue });
      });
    }),
  ];
}

function ofHeading(
  { columns }: Table,
  row: TableRow,
  claim: RowClaim,
  { text, rowNumber, saying }: Heading,
  searched: SearchedTexts,
): readonly RowIssue[] {
  const contradicts: readonly TextSays[] = [
    ...(claim.isConfirmed ? doubtsIn(saying, claim, claim.expectedOfHeadings) : []),
    ...(isOfAnotherYear(saying, claim) ? (['another-year'] as const) : []),
    ...(isOfAnotherSet(saying, claim, searched) ? (['another-set'] as const) : []),
  ];
  return contradicts.map((says) => {
    const params = { received: text, says, textRow: rowNumber };
    return placeIssue(columns, row, { issue: sheetIssue('sheet/contradicting-text', [], params) });
  });
}

/** What is projected does not contradict a projected result. */
function doubtsIn(
  { doubts }: Saying,
  { isConfirmed }: RowClaim,
  expected: readonly Doubt[] = [],
): readonly Doubt[] {
  return doubts.filter(
    (doubt) => !expected.includes(doubt) && (isConfirmed || doubt !== 'projected'),
  );
}

function isOfAnotherYear({ years: named }: Saying, { years }: RowClaim): boolean {
  const isNamed = (year: number): boolean =>
    named.some(({ from, to }) => from <= year && year <= to);
  return named.length > 0 && years.length > 0 && !years.some(isNamed);
}

/** Only a number that another set has says anything: "19 tiêu chí" may be a result. */
function isOfAnotherSet(
  { criteriaCounts }: Saying,
  { criteriaCount }: RowClaim,
  { criteriaCounts: ofSets }: SearchedTexts,
): boolean {
  const named = criteriaCounts.filter((count) => ofSets.includes(count));
  return criteriaCount !== undefined && named.length > 0 && !named.includes(criteriaCount);
}
