import { notOneOf, oneOf } from './choice-reader';
import { isObject } from './plain-object';
import type { ChoicePlan, ObjectPlan, VariantsPlan } from './plan';
import { type Reader, type ReaderOf, refuse } from './reader';
import { missingKey, wrongType } from './type-faults';

/** Makes the reader of objects that one key tells apart. */
export function makeVariantsReader({ by, variants }: VariantsPlan, readerOf: ReaderOf): Reader {
  const readers = new Map<unknown, Reader>();
  for (const variant of variants) {
    for (const value of valuesUnder(by, variant)) readers.set(value, readerOf(variant));
  }
  const values = [...readers.keys()] as string[];
  return {
    expected: 'object',
    read: (source, room) =>
      isObject(source) ? readers.get(source[by])?.read(source, room) : undefined,
    explain(source, report) {
      if (!isObject(source)) return refuse(report, wrongType('object', source));
      const value = source[by];
      const reader = readers.get(value);
      if (reader !== undefined) return reader.explain(source, report);
      // Which other keys belong there is not known without this one.
      refuse(
        report,
        value === undefined ? missingKey(by, oneOf(values)) : notOneOf(values, value),
        by,
      );
    },
  };
}

/** The variant that an object which was read is of. */
export function variantOf(
  { by, variants }: VariantsPlan,
  read: Readonly<Record<string, unknown>>,
): ObjectPlan | VariantsPlan {
  const value = read[by] as string;
  return variants.find((variant) => valuesUnder(by, variant).includes(value)) as ObjectPlan;
}

/** The values of a key by which a variant is known; a variant may itself have variants, told apart by another key. */
function valuesUnder(key: string, plan: ObjectPlan | VariantsPlan): readonly (string | number)[] {
  if (plan.kind === 'variants') return plan.variants.flatMap((one) => valuesUnder(key, one));
  return (plan.fields[key] as ChoicePlan).values;
}
