import { isObject } from './plain-object';
import type { ObjectPlan } from './plan';
import { explainAt, type Reader, type ReaderOf, type Report, refuse } from './reader';
import { missingKey, wrongType } from './type-faults';
import { unknownKey } from './unknown-key';

/** A key of an object, and what reads what stands under it. */
interface Field {
  readonly key: string;
  readonly isOptional: boolean;
  readonly reader: Reader;
}

/** Makes the reader of objects with known keys. */
export function makeObjectReader(plan: ObjectPlan, readerOf: ReaderOf): Reader {
  const fields = Object.entries(plan.fields).map(
    ([key, field]): Field =>
      field.kind === 'optional'
        ? { key, isOptional: true, reader: readerOf(field.of) }
        : { key, isOptional: false, reader: readerOf(field) },
  );
  return {
    expected: 'object',
    read(source, room) {
      if (!isObject(source) || !(room > 0)) return undefined;
      return Object.getPrototypeOf(source) === Object.prototype
        ? readInPlace(source, fields, room)
        : readInOrder(source, fields, room);
    },
    explain(source, report) {
      if (!isObject(source)) return refuse(report, wrongType('object', source));
      for (const field of fields) explainField(source, field, report);
      explainUnknownKeys(source, fields, report);
    },
  };
}

/** Making objects costs most, so one that has its keys in the order of the plan already is kept. */
function readInPlace(
  source: Record<string, unknown>,
  fields: readonly Field[],
  room: number,
): unknown {
  let position = 0;
  for (const key in source) {
    let field = fields[position];
    while (field?.key !== key) {
      if (field?.isOptional !== true) return readInOrder(source, fields, room);
      position += 1;
      field = fields[position];
    }
    const given = source[key];
    const value = field.reader.read(given, room - 1);
    if (value === undefined) return undefined;
    if (!Object.is(value, given)) source[key] = value;
    position += 1;
  }
  for (; position < fields.length; position += 1) {
    if (fields[position]?.isOptional !== true) return undefined;
  }
  return source;
}

function readInOrder(
  source: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  room: number,
): unknown {
  const copy: Record<string, unknown> = {};
  let unreadCount = countKeys(source);
  for (const { key, isOptional, reader } of fields) {
    if (Object.prototype.hasOwnProperty.call(source, key)) {
      const value = reader.read(source[key], room - 1);
      if (value === undefined) return undefined;
      put(copy, key, value);
      unreadCount -= 1;
    } else if (!isOptional) {
      return undefined;
    }
  }
  return unreadCount === 0 ? copy : undefined;
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

function countKeys(source: object): number {
  let count = 0;
  for (const _ in source) count += 1;
  return count;
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
