import type { CriteriaSet, Criterion } from '../../criteria-set/criteria-set';
import type { Requirement, RequirementPart } from '../../criteria-set/requirement';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { LocalisedText } from '../../foundation/value/localised-text';
import { textKey } from '../text/text-key';

/** A criterion or a part of one: what a cell answers. */
export type Asked = Criterion | RequirementPart;

/** What of an answer stands in a cell: the whole of it, why nothing applies, or one of its numbers. */
export type Slot = 'whole' | 'reason' | Field;

type Field = 'before' | 'after' | 'occurrenceCount' | 'reported' | 'due';

/** Where a cell belongs: `criterion`, `criterion/part` or deeper, and which slot of the answer. */
export interface CellAddress {
  readonly asked: string;
  readonly slot: Slot;
}

/** The numbers that an answer takes beside or instead of one in a single cell. */
export function fieldsOf({ kind }: Requirement): readonly Field[] {
  switch (kind) {
    case 'change':
      return ['before', 'after'];
    case 'none-occurred':
      return ['occurrenceCount', 'reported', 'due'];
    case 'attested':
    case 'quantity':
    case 'share':
    case 'title-held':
    case 'all-of':
    case 'any-of':
    case 'at-least':
      return [];
    default:
      return notParsed(kind satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

/** Writes an address as it stands in a header. */
export const addressText = ({ asked, slot }: CellAddress): string =>
  slot === 'whole' ? asked : `${asked}.${slot}`;

/** The criterion that an address belongs to; ids hold neither slashes nor dots. */
export const criterionIdOf = ({ asked }: CellAddress): string => asked.replace(/\/.*/, '');

/** A text that names a cell of a criteria set. */
export interface CellName {
  readonly text: string;
  readonly address: CellAddress;
}

/** Every way to name a cell of a set in a header: by address, by number and by title. */
export function cellNames({ criteria }: CriteriaSet): readonly CellName[] {
  return [
    ...criteria.flatMap((criterion) => addresses(criterion, criterion.id)),
    ...criteria.flatMap(namesOfCriterion),
  ];
}

/** The same, and by bare number, which is plain where the cell can hold nothing but a criterion. */
export function cellNamesWithNumbers(criteriaSet: CriteriaSet): readonly CellName[] {
  const numbers = criteriaSet.criteria.flatMap(({ id, number }) =>
    number === undefined ? [] : [wholeOf(id, String(number))],
  );
  return [...cellNames(criteriaSet), ...numbers];
}

/** Gathers under each text key the addresses it may mean. */
export function byTextKey(names: readonly CellName[]): ReadonlyMap<string, readonly CellAddress[]> {
  const found = new Map<string, CellAddress[]>();
  for (const { text, address } of names) {
    const key = textKey(text);
    const meant = found.get(key) ?? [];
    const isKnown = meant.some((other) => addressText(other) === addressText(address));
    if (!isKnown) found.set(key, [...meant, address]);
  }
  return found;
}

/** A cell that holds a whole answer, by a text that names it. */
export const wholeOf = (id: string, text: string): CellName => ({
  text,
  address: { asked: id, slot: 'whole' },
});

function namesOfCriterion({ id, number, title }: Criterion): readonly CellName[] {
  const numbered =
    number === undefined
      ? []
      : ['Tiêu chí ', 'TC ', 'TC', 'Criterion '].map((word) => word + number);
  return [...numbered, ...textsOf(title)].map((text) => wholeOf(id, text));
}

/** A title in every language that it is given in. */
export const textsOf = (title: LocalisedText | undefined): readonly string[] =>
  title === undefined ? [] : Object.values(title);

/** The addresses of all cells of something that is asked, its parts with it. */
export function addresses(
  { requirement, notApplicable }: Asked,
  asked: string,
): readonly CellName[] {
  const slots: readonly Slot[] = [
    'whole',
    ...(notApplicable === 'never' ? [] : (['reason'] as const)),
    ...fieldsOf(requirement),
  ];
  const own = slots.map((slot) => ({
    text: addressText({ asked, slot }),
    address: { asked, slot },
  }));
  const parts = 'parts' in requirement ? requirement.parts : [];
  return [...own, ...parts.flatMap((part) => addresses(part, `${asked}/${part.id}`))];
}
