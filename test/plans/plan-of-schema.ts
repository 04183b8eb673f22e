import type * as z from 'zod/mini';
import type { FaultOf } from '../../src/foundation/reading/fault-check.schema';

/** What a schema is in zod: a kind, and what belongs to it. */
type Definition = Readonly<Record<string, unknown>>;
export type Schema = z.core.$ZodType;

/** A piece of TypeScript: a text, or brackets with pieces between them. */
export type Code = string | { readonly open: string; readonly parts: readonly Code[] };

/** How a plan names what stands elsewhere. */
export interface Names {
  /** The name of the plan of a schema, if it has one; asked for each schema inside another. */
  readonly planName: (schema: Schema, isLater: boolean) => string | undefined;
  /** The name of a function of ours. */
  readonly functionName: (faultOf: FaultOf<never>) => string;
}

/** A schema has something that no plan can say. Whatever a plan does not say would not be checked, so nothing is skipped. */
export class UnknownSchemaError extends Error {}

/** Writes the plan of a schema, and refuses to where it meets anything it does not know. */
export function planOf({ _zod }: Schema, names: Names, isLater = false): Code {
  const definition = _zod.def as unknown as Definition;
  const make = makers[String(definition['type'])];
  if (make === undefined) throw unknown('a schema of type', definition['type']);
  const inner: Inner = (schema, later = isLater) =>
    names.planName(schema, later) ?? planOf(schema, names, later);
  return make(definition, inner, names);
}

/** The plan of a schema inside another, or its name. */
type Inner = (schema: Schema, isLater?: boolean) => Code;
type Maker = (definition: Definition, inner: Inner, names: Names) => Code;

const makers: Readonly<Record<string, Maker>> = {
  string: textPlan,
  number: numberPlan,
  boolean: (definition) => plainPlan(definition, 'boolean'),
  null: (definition) => plainPlan(definition, 'null'),
  literal: choicePlan,
  enum: choicePlan,
  nullable: nullablePlan,
  array: listPlan,
  object: objectPlan,
  union: unionPlan,
  record: recordPlan,
  lazy: laterPlan,
};

function textPlan(definition: Definition, _: Inner, names: Names): Code {
  requireKnown(definition, ['type', 'checks']);
  const found = checksOf(definition, {
    max_length: ({ maximum }) => ({ longest: maximum }),
    string_format: formatOf,
    custom: ({ faultOf }) => ({ faultOf }),
  });
  return kind('text', [
    ...numberPart('longest', least(found, 'longest')),
    ...only(found, 'format').map((format) => `format: ${String(format)}`),
    ...only(found, 'faultOf').map((one) => `faultOf: ${names.functionName(one as never)}`),
  ]);
}

function formatOf(check: Definition): Definition {
  requireKnown(check, ['check', 'format', 'error', 'pattern', 'faultOf']);
  const { format, error, pattern } = check;
  if (format !== 'regex' || typeof error !== 'function' || !(pattern instanceof RegExp)) {
    throw unknown('a form of texts', format);
  }
  if (/[gy]/.test(pattern.flags)) throw unknown('a pattern that remembers', pattern);
  return { format: `{ name: ${quote(String(error({})))}, pattern: ${pattern} }` };
}

function numberPlan(definition: Definition, _: Inner, names: Names): Code {
  const isWhole = definition['check'] !== undefined;
  requireKnown(definition, ['type', 'checks', 'check', 'abort', 'format']);
  if (isWhole && definition['format'] !== 'safeint')
    throw unknown('a form of numbers', definition['format']);
  const found = checksOf(definition, {
    greater_than: ({ value, inclusive }) => bound('least', value, inclusive),
    less_than: ({ value, inclusive }) => bound('most', value, inclusive),
    custom: ({ faultOf }) => ({ faultOf }),
  });
  const safe = isWhole ? [Number.MAX_SAFE_INTEGER] : [];
  return kind('number', [
    `isWhole: ${isWhole}`,
    ...numberPart(
      'least',
      most(
        found,
        'least',
        safe.map((number) => -number),
      ),
    ),
    ...numberPart('most', least(found, 'most', safe)),
    ...only(found, 'faultOf').map((one) => `faultOf: ${names.functionName(one as never)}`),
  ]);
}

function bound(name: 'least' | 'most', value: unknown, inclusive: unknown): Definition {
  if (inclusive !== true) throw unknown('a bound that does not belong to its range', value);
  return { [name]: value };
}

function plainPlan(definition: Definition, name: 'boolean' | 'null'): Code {
  requireKnown(definition, ['type']);
  return kind(name, []);
}

function choicePlan(definition: Definition): Code {
  requireKnown(definition, ['type', definition['type'] === 'enum' ? 'entries' : 'values']);
  return kind('choice', [prefixed('values', list(valuesOf(definition).map(quote)))]);
}

function valuesOf({ values, entries }: Definition): readonly (string | number)[] {
  const all = (values ?? Object.values(entries as object)) as readonly unknown[];
  return all.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw unknown('a value', value);
  });
}

function nullablePlan(definition: Definition, inner: Inner): Code {
  requireKnown(definition, ['type', 'innerType']);
  return kind('nullable', [prefixed('of', inner(definition['innerType'] as Schema))]);
}

function listPlan(definition: Definition, inner: Inner): Code {
  requireKnown(definition, ['type', 'element', 'checks']);
  const found = checksOf(definition, {
    min_length: ({ minimum }) => ({ fewest: minimum }),
    max_length: ({ maximum }) => ({ most: maximum }),
  });
  return kind('list', [
    prefixed('of', inner(definition['element'] as Schema)),
    ...numberPart('fewest', most(found, 'fewest')),
    ...numberPart('most', least(found, 'most')),
  ]);
}

function objectPlan(definition: Definition, inner: Inner): Code {
  requireKnown(definition, ['type', 'shape', 'catchall']);
  const others = (definition['catchall'] as Schema | undefined)?._zod.def.type;
  if (others !== 'never') throw unknown('an object that takes other keys', others);
  const fields = Object.entries(definition['shape'] as Readonly<Record<string, Schema>>);
  return kind('object', [
    prefixed(
      'fields',
      braces(fields.map(([key, field]) => prefixed(key, fieldPlan(field, inner)))),
    ),
  ]);
}

function fieldPlan(field: Schema, inner: Inner): Code {
  const definition = field._zod.def as unknown as Definition;
  if (definition['type'] !== 'optional') return inner(field);
  requireKnown(definition, ['type', 'innerType']);
  return kind('optional', [prefixed('of', inner(definition['innerType'] as Schema))]);
}

function unionPlan(definition: Definition, inner: Inner): Code {
  requireKnown(definition, ['type', 'options', 'discriminator', 'inclusive']);
  const options = definition['options'] as readonly Schema[];
  const { discriminator } = definition;
  if (discriminator === undefined) return oneOfTypesPlan(options, inner);
  return kind('variants', [
    `by: ${quote(String(discriminator))}`,
    prefixed('variants', list(options.map((option) => inner(option)))),
  ]);
}

const jsonTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
  array: 'list',
  object: 'object',
  record: 'object',
};

function oneOfTypesPlan(options: readonly Schema[], inner: Inner): Code {
  const types = options.map(({ _zod }) => jsonTypes[_zod.def.type]);
  if (types.includes(undefined) || new Set(types).size < types.length) {
    throw unknown('a union whose variants are not told apart', types);
  }
  return kind('one-of-types', [prefixed('types', list(options.map((option) => inner(option))))]);
}

function recordPlan(definition: Definition, inner: Inner): Code {
  requireKnown(definition, ['type', 'keyType', 'valueType']);
  const keys = (definition['keyType'] as Schema)._zod.def as unknown as Definition;
  requireKnown(keys, ['type']);
  if (keys['type'] !== 'string') throw unknown('keys of type', keys['type']);
  return kind('record', [prefixed('of', inner(definition['valueType'] as Schema))]);
}

function laterPlan(definition: Definition, inner: Inner): Code {
  // Where something has been read with the schema, zod keeps what the getter gave.
  requireKnown(definition, ['type', 'getter', '_cachedInner']);
  const getter = definition['getter'] as () => Schema;
  return kind('later', [prefixed('of', arrow(inner(getter(), true)))]);
}

/** What each check of a schema says; one that is not known is refused. */
function checksOf(
  { checks = [] }: Definition,
  known: Readonly<Record<string, (check: Definition) => Definition>>,
): readonly Definition[] {
  return (checks as readonly z.core.$ZodCheck[]).map(({ _zod }) => {
    const definition = _zod.def as unknown as Definition;
    const read = known[String(definition['check'])];
    if (read === undefined) throw unknown('a check', definition['check']);
    requireKnown(definition, [...(keysOfChecks[String(definition['check'])] ?? [])]);
    const { faultOf } = _zod.check as { readonly faultOf?: unknown };
    if (definition['check'] === 'custom' && faultOf === undefined) {
      throw unknown('a check that is not made with faultCheck', _zod.check);
    }
    return read({ ...definition, faultOf });
  });
}

const keysOfChecks: Readonly<Record<string, readonly string[]>> = {
  max_length: ['check', 'maximum', 'when'],
  min_length: ['check', 'minimum', 'when'],
  string_format: ['check', 'format', 'error', 'pattern'],
  greater_than: ['check', 'value', 'inclusive'],
  less_than: ['check', 'value', 'inclusive'],
  custom: ['check'],
};

/** Only the tightest bound counts. */
function least(found: readonly Definition[], key: string, more: readonly number[] = []): number {
  return Math.min(...(only(found, key) as number[]), ...more);
}

function most(found: readonly Definition[], key: string, more: readonly number[] = []): number {
  return Math.max(...(only(found, key) as number[]), ...more);
}

function only(found: readonly Definition[], key: string): readonly unknown[] {
  return found.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
}

function numberPart(key: string, number: number): readonly Code[] {
  return Number.isFinite(number) ? [`${key}: ${number}`] : [];
}

function requireKnown(definition: Definition, known: readonly string[]): void {
  // The lowest zod leaves an empty list of checks on an object that extends another one.
  const saysNothing = (value: unknown): boolean =>
    value === undefined || (Array.isArray(value) && value.length === 0);
  const strange = Object.keys(definition).filter(
    (key) => !known.includes(key) && !saysNothing(definition[key]),
  );
  if (strange.length > 0)
    throw unknown(`${String(definition['type'] ?? definition['check'])} with`, strange);
}

function unknown(what: string, value: unknown): UnknownSchemaError {
  return new UnknownSchemaError(`No plan can say: ${what} ${String(value)}`);
}

export const quote = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`;

const kind = (name: string, parts: readonly Code[]): Code =>
  braces([`kind: ${quote(name)}`, ...parts]);
const braces = (parts: readonly Code[]): Code => ({ open: '{', parts });
const list = (parts: readonly Code[]): Code => ({ open: '[', parts });
const prefixed = (key: string, code: Code): Code =>
  typeof code === 'string' ? `${key}: ${code}` : { ...code, open: `${key}: ${code.open}` };
const arrow = (code: Code): Code =>
  typeof code === 'string' ? `() => ${code}` : { open: `() => (${code.open}`, parts: code.parts };
