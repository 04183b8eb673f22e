import type * as z from 'zod/mini';

/**
 * Gives what the schema gives, or `undefined` in any doubt; no value of plain data is `undefined`. It keeps what it is
 * given where it can, and may write to it, so the value must be the reader's own.
 */
type QuickReader = (value: unknown, room: number) => unknown;

/**
 * Reads own plain data as its schema does, only quicker, and leaves to the schema whatever is not plainly right.
 *
 * It is made from the schema and asks the schema's own checks, so there is no second truth to keep in step.
 *
 * @param room - how many levels of lists and objects may stand inside each other
 */
export function readQuickly<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  room: number,
): Value | undefined {
  return hasStrayKeys() ? undefined : (quickReaderOf(schema)(value, room) as Value | undefined);
}

/** What somebody hung on Object.prototype would show in every loop over keys. */
function hasStrayKeys(): boolean {
  for (const _ in {}) return true;
  return false;
}

const quickReaders = new WeakMap<z.core.$ZodType, QuickReader>();

/** Made once for each schema; only the time it takes tells the first call from the others. */
function quickReaderOf(schema: z.core.$ZodType): QuickReader {
  const known = quickReaders.get(schema);
  if (known !== undefined) return known;
  const { def } = schema._zod;
  const made = withChecks(schema, (makers[def.type] ?? deferToZod)(schema as never));
  quickReaders.set(schema, made);
  return made;
}

/** The kinds of schema that are read quickly; every other is left to the schema. */
const makers: {
  readonly [Type in z.core.$ZodTypeDef['type']]?: (schema: never) => QuickReader;
} = {
  string: makeTextReader,
  number: makeNumberReader,
  literal: makeValueReader,
  enum: makeValueReader,
  nullable: makeNullableReader,
  optional: makeOptionalReader,
  lazy: makeLazyReader,
  array: makeListReader,
  union: makeVariantReader,
  object: makeObjectReader,
};

function deferToZod(): QuickReader {
  return () => undefined;
}

/** A schema of a format, such as a whole number, is a check itself. */
function withChecks(schema: z.core.$ZodType, reader: QuickReader): QuickReader {
  const checks = [schema as unknown as z.core.$ZodCheck, ...(schema._zod.def.checks ?? [])].flatMap(
    ({ _zod }) => _zod.check ?? [],
  );
  if (checks.length === 0) return reader;
  // One for all values: a new one for each would cost as much as the checks.
  const payload: z.core.ParsePayload = { value: undefined, issues: [] };
  return (given, room) => {
    const value = reader(given, room);
    if (value === undefined) return undefined;
    payload.value = value;
    let isRight = true;
    for (let index = 0; isRight && index < checks.length; index += 1) {
      checks[index]?.(payload as never);
      isRight = payload.issues.length === 0 && payload.value === value;
    }
    payload.value = undefined;
    if (!isRight) payload.issues = [];
    return isRight ? value : undefined;
  };
}

function makeTextReader(): QuickReader {
  return (value) => (typeof value === 'string' ? value : undefined);
}

function makeNumberReader(): QuickReader {
  // Minus zero becomes zero, as in a snapshot.
  return (value) => (Number.isFinite(value) ? (value as number) + 0 : undefined);
}

function makeValueReader(schema: z.core.$ZodEnum | z.core.$ZodLiteral): QuickReader {
  const [first, ...others]: readonly unknown[] = [...schema._zod.values];
  return (value) => (value === first || others.includes(value) ? value : undefined);
}

function makeNullableReader(schema: z.core.$ZodNullable): QuickReader {
  const read = quickReaderOf(schema._zod.def.innerType);
  return (value, room) => (value === null ? null : read(value, room));
}

function makeOptionalReader(schema: z.core.$ZodOptional): QuickReader {
  return quickReaderOf(schema._zod.def.innerType);
}

/** Looked up only while reading: a schema that contains itself would have no end. */
function makeLazyReader(schema: z.core.$ZodLazy): QuickReader {
  return (value, room) => quickReaderOf(schema._zod.innerType)(value, room);
}

function makeListReader(schema: z.core.$ZodArray): QuickReader {
  const read = quickReaderOf(schema._zod.def.element);
  return (list, room) => {
    if (!Array.isArray(list) || !(room > 0)) return undefined;
    for (let index = 0; index < list.length; index += 1) {
      const given: unknown = list[index];
      const value = read(given, room - 1);
      if (value === undefined) return undefined;
      if (!Object.is(value, given)) list[index] = value;
    }
    return list;
  };
}

/** A union without a key that tells its variants apart has no reader under any kind, so each value is in doubt. */
function makeVariantReader(schema: z.core.$ZodDiscriminatedUnion): QuickReader {
  const { discriminator, options } = schema._zod.def;
  const readers = new Map<unknown, QuickReader>();
  for (const option of options) {
    for (const kind of option._zod.propValues?.[discriminator] ?? []) {
      readers.set(kind, quickReaderOf(option));
    }
  }
  return (source, room) =>
    isObject(source) ? readers.get(source[discriminator])?.(source, room) : undefined;
}

interface Field {
  readonly key: string;
  readonly isOptional: boolean;
  readonly read: QuickReader;
}

function makeObjectReader(schema: z.core.$ZodObject): QuickReader {
  const { shape, catchall } = schema._zod.def;
  if (catchall?._zod.def.type !== 'never') return deferToZod();
  const fields = Object.entries(shape).map(
    ([key, field]): Field => ({
      key,
      isOptional: field._zod.optin === 'optional',
      read: quickReaderOf(field),
    }),
  );
  return (source, room) => {
    if (!isObject(source) || !(room > 0)) return undefined;
    return Object.getPrototypeOf(source) === Object.prototype
      ? readInPlace(source, fields, room)
      : readInOrder(source, fields, room);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Making objects costs most, so one that has its keys in the order of the schema already is kept. */
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
    const value = field.read(given, room - 1);
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
  for (const { key, isOptional, read } of fields) {
    if (Object.hasOwn(source, key)) {
      const value = read(source[key], room - 1);
      if (value === undefined) return undefined;
      copy[key] = value;
      unreadCount -= 1;
    } else if (!isOptional) {
      return undefined;
    }
  }
  return unreadCount === 0 ? copy : undefined;
}

function countKeys(source: object): number {
  let count = 0;
  for (const _ in source) count += 1;
  return count;
}
