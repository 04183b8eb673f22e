import type { Issue } from 'model-ward-rules';
import type * as z from 'zod/mini';
import type { Fault } from '../../src/foundation/issue/fault';
import { kindOf } from '../../src/foundation/text/kind-of';
import { nearestOf } from '../../src/foundation/text/nearest';
import { groupByKey } from '../../src/foundation/value/group-by-key';

/** What an issue says, without its sentence. */
export interface Said {
  readonly code: string;
  readonly path: Issue['path'];
  readonly params: unknown;
}

type ZodIssue = z.core.$ZodIssue & { readonly path: (string | number)[] };

/** What zod finds wrong with plain data, in the words of this library; empty where zod accepts them. */
export function zodIssues(schema: z.ZodMiniType, plain: unknown): readonly Said[] {
  const outcome = schema.safeParse(plain, { error: describe, reportInput: true, jitless: true });
  const issues = outcome.success ? [] : (outcome.error.issues as readonly ZodIssue[]);
  return allSaid(issues);
}

function allSaid(issues: readonly ZodIssue[]): readonly Said[] {
  const byPlace = groupByKey(issues, ({ path }) => [JSON.stringify(path)]);
  return issues
    .filter((issue) => !isOfUnits(issue) && !isSaidElsewhere(issue, byPlace))
    .flatMap(translate);
}

/** The lowest zod measures a text in UTF-16 units, the newest in code points, as JSON Schema and the readers do. */
const isOfUnits = (issue: ZodIssue): boolean =>
  issue.code === 'too_big' &&
  typeof issue.input === 'string' &&
  [...issue.input].length <= Number(issue.maximum);

/**
 * zod measures whatever has a length, and goes on after it: of a value of a wrong type, of a number over two bounds and of a list
 * that is too long the readers say the one thing that helps.
 */
function isSaidElsewhere(
  issue: ZodIssue,
  byPlace: ReadonlyMap<string, readonly ZodIssue[]>,
): boolean {
  const at = (path: readonly PropertyKey[]) => byPlace.get(JSON.stringify(path)) ?? [];
  const ofList = issue.path.some((_, depth) => at(issue.path.slice(0, depth)).some(isLongList));
  if (ofList || !isRange(issue)) return ofList;
  const here = at(issue.path);
  return here.some(
    (other, place) => isTypeFault(other) || isTighter(other, issue, place < here.indexOf(issue)),
  );
}

/** Of two bounds that are the same, that of the type itself and that of a check, the first is said. */
function isTighter(other: ZodIssue, issue: ZodIssue, isFirst: boolean): boolean {
  const by =
    other.code === 'too_big' && issue.code === 'too_big'
      ? Number(issue.maximum) - Number(other.maximum)
      : other.code === 'too_small' && issue.code === 'too_small'
        ? Number(other.minimum) - Number(issue.minimum)
        : -1;
  return by > 0 || (by === 0 && isFirst);
}

const isLongList = (issue: ZodIssue): boolean =>
  issue.code === 'too_big' && issue.origin === 'array';
const isRange = ({ code }: ZodIssue): boolean => code === 'too_big' || code === 'too_small';
const isTypeFault = ({ code }: ZodIssue): boolean => code === 'invalid_type';

/** What an issue of zod does not say later, zod says only here: the keys that are known, and the type asked for. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    const { shape } = (issue.inst as unknown as z.core.$ZodObject)._zod.def;
    return Object.keys(shape).join(' ');
  }
  if (issue.code === 'invalid_union') {
    const { def } = (issue.inst as unknown as z.core.$ZodUnion)._zod;
    const { options } = def;
    // The newest zod names the variants in the issue, the lowest does not.
    if (issue['note'] !== undefined) return variantsOf(def as z.core.$ZodDiscriminatedUnionDef);
    return options.map((option) => typeNameOf(option._zod.def)).join(' or ');
  }
  if (issue.code !== 'invalid_type') return undefined;
  const { def } = (issue.inst as unknown as z.ZodMiniType)._zod;
  return typeNameOf({ ...def, type: issue.expected });
}

/** The values of the key that tells variants apart, parted by blanks, of which they have none. */
const variantsOf = ({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): string =>
  options
    .flatMap((option) => [...((option._zod as Variant).propValues[discriminator] ?? [])])
    .join(' ');

type Variant = { readonly propValues: Readonly<Record<string, ReadonlySet<unknown>>> };

function typeNameOf({ type, format }: { readonly type: string; readonly format?: string }): string {
  return format === 'safeint' ? 'whole number' : (typeNames[type] ?? type);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  record: 'object',
};

function translate(issue: ZodIssue): readonly Said[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, issue.message.split(' ')));
    case 'invalid_type':
      return [wrongType(path, issue.message, issue.input)];
    case 'invalid_value':
      return [notOneOf(path, issue.values.map(String), issue.input)];
    case 'invalid_union': {
      const options = issue.errors as readonly (readonly ZodIssue[])[];
      const within = options.find((ofOption) => !ofOption.some(isOfWhole));
      if (within !== undefined && !isOfVariants(issue)) {
        return allSaid(within.map((error) => ({ ...error, path: [...path, ...error.path] })));
      }
      return [
        !isOfVariants(issue)
          ? wrongType(path, isFraction(issue) ? 'whole number' : issue.message, issue.input)
          : wrongVariant(issue),
      ];
    }
    case 'too_small':
      return [outOfRange(issue, 'at-least', Number(issue.minimum))];
    case 'too_big':
      return [outOfRange(issue, 'at-most', Number(issue.maximum))];
    case 'custom': {
      const { fault } = issue.params as { readonly fault: Fault };
      const { code, params } = fault(path);
      return [{ code, path, params }];
    }
    default: {
      const params = { expected: issue.message, received: String(issue.input) };
      return [{ code: 'input/wrong-format', path, params }];
    }
  }
}

const isOfVariants = (issue: z.core.$ZodIssueInvalidUnion): boolean => 'note' in issue;

/** Says that a value is of another type than the option reads. */
const isOfWhole = ({ code, path }: ZodIssue): boolean =>
  code === 'invalid_type' && path.length === 0;

/** Of a type that may be there, and only no whole number. */
function isFraction({ errors }: z.core.$ZodIssueInvalidUnion): boolean {
  return errors.some((ofOption) =>
    ofOption.some((error) => error.code === 'invalid_type' && error.expected === 'int'),
  );
}

function unknownKey(path: Issue['path'], key: string, known: readonly string[]): Said {
  const nearest = nearestOf(key, known);
  const params = { key, known, ...(nearest === undefined ? {} : { nearest }) };
  return { code: 'input/unknown-key', path: [...path, key], params };
}

function wrongType(path: Issue['path'], expected: string, input: unknown): Said {
  if (input === undefined) {
    return { code: 'input/missing-key', path, params: { key: String(path.at(-1)), expected } };
  }
  const isFraction = expected === 'whole number' && typeof input === 'number';
  const received = isFraction ? 'fraction' : kindOf(input);
  return { code: 'input/wrong-type', path, params: { expected, received } };
}

function notOneOf(path: Issue['path'], expected: readonly string[], input: unknown): Said {
  return input === undefined || typeof input === 'object'
    ? wrongType(path, `one of ${expected.join(', ')}`, input)
    : { code: 'input/not-one-of', path, params: { expected, received: String(input) } };
}

/** The variants are told apart by one key: the fault is in that key, or no object is there; zod takes a list for one. */
function wrongVariant(issue: ZodIssue & z.core.$ZodIssueInvalidUnion): Said {
  const path: Issue['path'] = issue.path;
  if (Array.isArray(issue.input)) return wrongType(path.slice(0, -1), 'object', issue.input);
  const source = issue.input as Readonly<Record<string, unknown>>;
  return notOneOf(path, issue.message.split(' '), source[String(path.at(-1))]);
}

function outOfRange(
  { path, origin }: ZodIssue & { readonly origin: string },
  bound: 'at-least' | 'at-most',
  limit: number,
): Said {
  const measured = measuredBy[origin] ?? 'number';
  return { code: 'input/out-of-range', path, params: { measured, bound, limit } };
}

const measuredBy: Readonly<Record<string, string>> = { string: 'text-length', array: 'item-count' };
