import type * as z from 'zod/mini';
import type { Issue } from '../issue/issue';
import { listIssues } from '../issue/issue-list';
import type { TextFormat } from '../issue/kinds/input';
import { inputIssue } from '../issue/kinds/input';
import { accepted, type Result, resultOf } from '../issue/result';
import { kindOf } from '../text/kind-of';
import { readQuickly } from './quick-reader';
import { defaultInputLimits, type InputLimits, snapshot } from './snapshot';
import { unknownKey } from './unknown-key';

/**
 * Adjusts how a `parse…` function reads.
 *
 * @category Results and issues
 */
export interface ParseOptions {
  /** Limits that replace the default ones. */
  readonly limits?: Partial<InputLimits>;
}

/** Reads an unknown input with a schema: as plain data first, so that the schema meets no surprise. */
export function parseWith<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  options: ParseOptions = {},
): Result<Value> {
  const plain = snapshot(input, { ...defaultInputLimits, ...options.limits });
  if (!plain.ok) return plain;
  const read = readQuickly(schema, plain.value, Number.POSITIVE_INFINITY);
  if (read !== undefined) return accepted(read);
  // Without code generation, so that it reads alike under a strict content security policy.
  const outcome = schema.safeParse(plain.value, {
    error: describe,
    reportInput: true,
    jitless: true,
  });
  if (outcome.success) return accepted(outcome.data);
  const issues = listIssues();
  for (const fault of outcome.error.issues) {
    for (const issue of translate(fault as Fault)) issues.add(issue);
  }
  return resultOf(undefined as Value, issues.list());
}

/** Lets a schema give an issue of this library: `custom` faults carry it, and its path is found when it is read. */
export function customFault(input: unknown, issue: Issue): z.core.$ZodRawIssue {
  return { code: 'custom', input, params: { issue } };
}

/** What a fault does not tell by itself, zod tells only here: the keys that are known, and the type asked for. */
function describe(fault: z.core.$ZodRawIssue): string | undefined {
  if (fault.code === 'unrecognized_keys') {
    const { shape } = (fault.inst as unknown as z.core.$ZodObject)._zod.def;
    return Object.keys(shape).join(' ');
  }
  if (fault.code === 'invalid_union') {
    const { options } = (fault.inst as unknown as z.core.$ZodUnion)._zod.def;
    return options.map((option) => typeNameOf(option._zod.def)).join(' or ');
  }
  if (fault.code !== 'invalid_type') return undefined;
  return typeNameOf({ ...(fault.inst as unknown as z.ZodMiniType)._zod.def, type: fault.expected });
}

function typeNameOf({ type, format }: { readonly type: string; readonly format?: string }): string {
  return format === 'safeint' ? 'whole number' : (typeNames[type] ?? type);
}

type Fault = z.core.$ZodIssue & { readonly path: (string | number)[] };

function translate(fault: Fault): readonly Issue[] {
  const { path } = fault;
  switch (fault.code) {
    case 'unrecognized_keys':
      return unknownKeys(fault);
    case 'invalid_type':
      return [wrongType(path, fault.message, fault.input)];
    case 'invalid_value':
      return [notOneOf(path, fault.values.map(String), fault.input)];
    case 'invalid_union':
      return [
        fault.discriminator === undefined
          ? wrongType(path, fault.message, fault.input)
          : wrongVariant(fault),
      ];
    case 'too_small':
      return outOfRange(fault, 'at-least', Number(fault.minimum));
    case 'too_big':
      return outOfRange(fault, 'at-most', Number(fault.maximum));
    case 'custom':
      return [customIssue(fault)];
    default:
      return [
        inputIssue('input/wrong-format', path, {
          expected: fault.message as TextFormat,
          received: String(fault.input),
        }),
      ];
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  record: 'object',
};

function unknownKeys(fault: Fault & z.core.$ZodIssueUnrecognizedKeys): readonly Issue[] {
  const known = fault.message.split(' ');
  return fault.keys.map((key) => unknownKey(fault.path, key, known));
}

function wrongType(path: Issue['path'], expected: string, input: unknown): Issue {
  return input === undefined
    ? inputIssue('input/missing-key', path, { key: String(path.at(-1)), expected })
    : inputIssue('input/wrong-type', path, { expected, received: receivedKind(expected, input) });
}

/** A fraction where a whole number belongs is told as such: "number" would say nothing. */
function receivedKind(expected: string, input: unknown): string {
  return expected === 'whole number' && typeof input === 'number' ? 'fraction' : kindOf(input);
}

function notOneOf(path: Issue['path'], expected: readonly string[], input: unknown): Issue {
  return input === undefined || typeof input === 'object'
    ? wrongType(path, `one of ${expected.join(', ')}`, input)
    : inputIssue('input/not-one-of', path, { expected, received: String(input) });
}

/** The variants are told apart by one key: the fault is in that key, or no object is there. */
function wrongVariant(fault: Fault & z.core.$ZodIssueInvalidUnion): Issue {
  const { options = [] } = fault as { options?: readonly unknown[] };
  const source = fault.input as Readonly<Record<string, unknown>>;
  return notOneOf(fault.path, options.map(String), source[String(fault.path.at(-1))]);
}

function outOfRange(
  fault: Fault & { readonly origin: string },
  bound: 'at-least' | 'at-most',
  limit: number,
): readonly Issue[] {
  // zod measures whatever has a length; that an object is no text is told already.
  if (kindOf(fault.input) === 'object') return [];
  const measured = measuredBy[fault.origin] ?? 'number';
  return [inputIssue('input/out-of-range', fault.path, { measured, bound, limit })];
}

const measuredBy: Readonly<Record<string, 'text-length' | 'item-count'>> = {
  string: 'text-length',
  array: 'item-count',
};

function customIssue(fault: Fault & z.core.$ZodIssueCustom): Issue {
  const { issue } = fault.params as { readonly issue: Issue };
  return { ...issue, path: fault.path };
}
