import { isObject } from './plain-object';
import type { ObjectPlan } from './plan';
import { explainAt, type Reader, type ReaderOf, type Report, refuse } from './reader';
import { missingKey, wrongType } from './type-faults';
import { unknownKey } from './unknown-key';

/** A key of an object, and what reads what stands under it. */
interface Field {
  readonly key: string;
  /** Its place among the keys of the plan. */
  readonly position: number;
  readonly isOptional: boolean;
  readonly reader: Reader;
}

/** The keys of an object, in the order of the plan and by name. */
interface Fields {
  readonly inOrder: readonly Field[];
  readonly byKey: ReadonlyMap<string, Field>;
  readonly requiredCount: number;
}

/** Makes the reader of objects with known keys. */
export function makeObjectReader(plan: ObjectPlan, readerOf: ReaderOf): Reader {
  const inOrder = Object.entries(plan.fields).map(([key, field], position): Field => {
    const isOptional = field.kind === 'optional';
    return { key, position, isOptional, reader: readerOf(isOptional ? field.of : field) };
  });
  const fields = {
    inOrder,
    byKey: new Map(inOrder.map((field) => [field.key, field])),
    requiredCount: inOrder.filter(({ isOptional }) => !isOptional).length,
  };
  return {
    expected: 'object',
    read: (source, room) =>
      isObject(source) && room > 0 ? readFields(source, fields, room - 1) : undefined,
    explain(source, report) {
      if (!isObject(source)) return refuse(report, wrongType('object', source));
      for (const field of inOrder) explainField(source, field, report);
      explainUnknownKeys(source, inOrder, report);
    },
  };
}

/** Making objects costs most, so an ordinary one is kept, with its keys in the order in which they came. */
function readFields(source: Record<string, unknown>, fields: Fields, room: number): unknown {
  const isKept = Object.getPrototypeOf(source) === Object.prototype;
  const target = isKept ? source : {};
  let missingCount = fields.requiredCount;
  let position = 0;
  for (const key in source) {
    // Mostly the next one of the plan.
    let field = fields.inOrder[position];
    if (field?.key !== key) field = fields.byKey.get(key);
    if (field === undefined) return undefined;
    const given = source[key];
    const value = field.reader.read(given, room);
    if (value === undefined) return undefined;
    if (!isKept) put(target, key, value);
    else if (!Object.is(value, given)) source[key] = value;
    if (!field.isOptional) missingCount -= 1;
    position = field.position + 1;
  }
  return missingCount === 0 ? target : undefined;
}

/** An own key, whatever somebody hung on Object.prototype under it: an assignment could fail there, or run code. */
function put(copy: Record<string, unknown>, key: string, value: unknown): void {
  if (key in copy) {
    Object.defineProperty(copy, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else copy[key] = value;
}

function explainField(
  source: Readonly<Record<string, unknown>>,
  { key, isOptional, reader }: Field,
  report: Report,
): void {
  if (Object.prototype.hasOwnProperty.call(source, key)) {
    explainAt(reader, source[key], key, report);
  } else if (!isOptional) {
    refuse(report, missingKey(key, reader.expected), key);
  }
}

function explainUnknownKeys(
  source: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  report: Report,
): void {
  const known = fields.map(({ key }) => key);
  const isKnown = new Set(known);
  for (const key of Object.keys(source)) {
    if (!isKnown.has(key)) refuse(report, unknownKey(key, known), key);
  }
}
