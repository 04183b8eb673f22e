import { kindOf } from '../text/kind-of';
import type { OneOfTypesPlan, Plan, PlanKind } from './plan';
import { type Reader, type ReaderOf, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of values that their type in JSON tells apart. */
export function makeOneOfTypesReader({ types }: OneOfTypesPlan, readerOf: ReaderOf): Reader {
  const readers = new Map(types.map((plan) => [typeOfKind[plan.kind], readerOf(plan)]));
  const expected = [...readers.values()].map((reader) => reader.expected).join(' or ');
  return {
    expected,
    read: (value, room) => readers.get(kindOf(value))?.read(value, room),
    explain(value, report) {
      const reader = readers.get(kindOf(value));
      if (reader === undefined) return refuse(report, wrongType(expected, value));
      reader.explain(value, report);
    },
  };
}

/** The plan that a value which was read is of. */
export const planOfType = ({ types }: OneOfTypesPlan, read: unknown): Plan =>
  types.find(({ kind }) => typeOfKind[kind] === kindOf(read)) as Plan;

/** The type, in the words of `kindOf`, of what a plan reads; one that may read several stands in no such choice. */
const typeOfKind: Readonly<Partial<Record<PlanKind['kind'], string>>> = {
  text: 'text',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
  list: 'list',
  object: 'object',
  variants: 'object',
  record: 'object',
};
