import type { Issue } from '../issue/issue';
import { type IssueList, listIssues } from '../issue/issue-list';
import { inputIssue } from '../issue/kinds/input';
import { type Result, resultOf } from '../issue/result';
import { frozen } from '../text/frozen';
import { lengthOf } from './list-length';

/**
 * Bounds what a `parse…` function reads, so that no input can exhaust the host.
 *
 * @category Results and issues
 */
export interface InputLimits {
  /** How many levels of lists and objects may stand inside each other. */
  readonly maxDepth: number;
  /** How many values (texts, numbers, lists, objects …) the input may hold in all; one that stands in two places counts twice. */
  readonly maxItems: number;
  /** How long one text may be. @unit UTF-16 code units */
  readonly maxTextLength: number;
}

/**
 * Gives the limits used where the host names none: a batch of 50,000 units with 22 answers each fits.
 *
 * @category Results and issues
 */
export const defaultInputLimits: InputLimits = /* @__PURE__ */ frozen({
  maxDepth: 16,
  maxItems: 10_000_000,
  maxTextLength: 10_000,
});

/** The limits in force: the default ones where a host names none, also by a key that holds `undefined`. */
export function limitsOf(
  given: Partial<InputLimits> = {},
  usual: InputLimits = defaultInputLimits,
): InputLimits {
  return {
    maxDepth: given.maxDepth ?? usual.maxDepth,
    maxItems: given.maxItems ?? usual.maxItems,
    maxTextLength: given.maxTextLength ?? usual.maxTextLength,
  };
}

/** A private copy of an input: nothing in it can run code, change later or inherit. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** Keys that mean something to the language itself. */
export const RESERVED_KEYS: ReadonlySet<PropertyKey> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Copies an input as plain data, or says what in it is not plain data. */
export function snapshot(input: unknown, limits: InputLimits): Result<PlainValue> {
  const { value, faults } = copyPlain(input, limits);
  return resultOf(value, faults);
}

/** Copies an input as plain data; what is not plain data is told, and `null` stands in its place. */
export function copyPlain(
  input: unknown,
  limits: InputLimits,
): { readonly value: PlainValue; readonly faults: readonly Issue[] } {
  const copier = { limits, faults: listIssues(), itemCount: 0, trail: [], around: [] };
  const value = copy(copier, input);
  return { value, faults: copier.faults.list() };
}

interface Copier {
  readonly limits: InputLimits;
  readonly faults: IssueList;
  itemCount: number;
  /** Where the copier is: one list for all, since a path for each value would cost more than the value. */
  readonly trail: (string | number)[];
  /** The containers around it: one that stands in itself is deeper than any limit, and is not gone through again and again. */
  readonly around: object[];
}

const pathOf = ({ trail }: Copier): Issue['path'] => [...trail];

/** Nothing shows through it, and engines keep an object that has it as its prototype quicker than one that has none. */
const NOTHING: object = /* @__PURE__ */ makeEmptyPrototype();

function makeEmptyPrototype(): object {
  return Object.freeze(Object.create(null));
}

function copy(copier: Copier, input: unknown): PlainValue {
  copier.itemCount += 1;
  switch (typeof input) {
    case 'string':
      return copyText(copier, input);
    case 'number':
      return copyNumber(copier, input);
    case 'boolean':
      return input;
    case 'object':
      return input === null ? null : copyContainer(copier, input);
  }
  return refuse(copier, () =>
    inputIssue('input/not-plain', pathOf(copier), { received: typeof input }),
  );
}

function refuse(copier: Copier, make: () => Issue): null {
  copier.faults.add(make);
  return null;
}

function copyText(copier: Copier, text: string): PlainValue {
  return text.length <= copier.limits.maxTextLength ? text : refuseLength(copier);
}

/** Of a text, or of a key of the object where the copier is: a path with such a key in it would be as long. */
function refuseLength(copier: Copier): null {
  const { maxTextLength: maximum } = copier.limits;
  return refuse(copier, () =>
    inputIssue('input/too-large', pathOf(copier), { limit: 'maxTextLength', maximum }),
  );
}

function copyNumber(copier: Copier, number: number): PlainValue {
  if (!Number.isFinite(number)) {
    return refuse(copier, () =>
      inputIssue('input/not-finite', pathOf(copier), { received: String(number) }),
    );
  }
  // Minus zero becomes zero, so that equal inputs give equal bytes.
  return number + 0;
}

function copyContainer(copier: Copier, container: object): PlainValue {
  const { around, limits, trail } = copier;
  const { maxDepth } = limits;
  const depth = trail.length;
  if (!(depth < maxDepth) || around.includes(container)) {
    return refuse(copier, () => inputIssue('input/too-deep', pathOf(copier), { maxDepth }));
  }
  around.push(container);
  try {
    return Array.isArray(container) ? copyList(copier, container) : copyObject(copier, container);
  } catch {
    // Only a proxy can throw here; what it threw is the sender's text and is not passed on.
    trail.length = depth;
    return refuse(copier, () => hostileAt(copier));
  } finally {
    around.length = depth;
  }
}

const hostileAt = (copier: Copier): Issue => inputIssue('input/hostile', pathOf(copier), {});

function exceedsItems(copier: Copier, furtherCount: number): boolean {
  // Said so that no limit which is not a number lets anything through.
  return !(copier.itemCount + furtherCount <= copier.limits.maxItems);
}

function refuseSize(copier: Copier): null {
  const { maxItems } = copier.limits;
  return refuse(copier, () =>
    inputIssue('input/too-large', pathOf(copier), { limit: 'maxItems', maximum: maxItems }),
  );
}

function copyList(copier: Copier, items: readonly unknown[]): PlainValue {
  const length = lengthOf(items);
  if (length === undefined) return refuse(copier, () => hostileAt(copier));
  if (exceedsItems(copier, length)) return refuseSize(copier);
  const copies: PlainValue[] = [];
  for (let index = 0; index < length; index += 1) {
    const property = Object.getOwnPropertyDescriptor(items, index);
    copier.trail.push(index);
    copies.push(copyProperty(copier, property));
    copier.trail.pop();
  }
  return copies;
}

function copyObject(copier: Copier, source: object): PlainValue {
  if (!isPlain(source)) {
    return refuse(copier, () =>
      inputIssue('input/not-plain', pathOf(copier), { received: 'a class instance' }),
    );
  }
  if (Object.getOwnPropertySymbols(source).length > 0) {
    refuse(copier, () =>
      inputIssue('input/not-plain', pathOf(copier), { received: 'a symbol as key' }),
    );
  }
  const keys = Object.keys(source);
  if (exceedsItems(copier, keys.length)) return refuseSize(copier);
  // Nothing that somebody hung on Object.prototype can show through.
  const copies: Record<string, PlainValue> = Object.create(NOTHING);
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(source, key);
    if (RESERVED_KEYS.has(key)) {
      refuse(copier, () => inputIssue('input/reserved-key', [...copier.trail, key], { key }));
    } else if (key.length > copier.limits.maxTextLength) {
      refuseLength(copier);
    } else if (!isAbsent(property)) {
      copier.trail.push(key);
      copies[key] = copyProperty(copier, property);
      copier.trail.pop();
    }
  }
  return copies;
}

/** A key that holds `undefined` is absent, as in JSON, and so is one that does not enumerate. */
function isAbsent(property: PropertyDescriptor | undefined): boolean {
  return (
    property === undefined ||
    (property.get === undefined && property.set === undefined && property.value === undefined)
  );
}

function copyProperty(copier: Copier, property: PropertyDescriptor | undefined): PlainValue {
  if (property?.get !== undefined || property?.set !== undefined) {
    return refuse(copier, () => hostileAt(copier));
  }
  return copy(copier, property?.value);
}

/** Also true for the plain objects of another realm (a frame, a worker's or a test runner's context), and for the copies made here. */
export function isPlain(source: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(source);
  return (
    prototype === null ||
    prototype === NOTHING ||
    Object.prototype.hasOwnProperty.call(prototype as object, 'isPrototypeOf')
  );
}
