import { lengthOf } from './list-length';
import { type InputLimits, isPlain, type PlainValue, RESERVED_KEYS } from './snapshot';

/** What is left of the limits. */
interface Budget {
  readonly limits: InputLimits;
  itemCount: number;
}

/**
 * Copies ordinary plain data as ordinary objects, or gives `undefined` in any doubt: `snapshot` then says what it is. No value
 * of plain data is `undefined`.
 */
export function snapshotQuickly(input: unknown, limits: InputLimits): PlainValue | undefined {
  try {
    return copy(input, limits.maxDepth, { limits, itemCount: 0 });
  } catch {
    // Of a proxy, or of something hung on Object.prototype.
    return undefined;
  }
}

function copy(input: unknown, room: number, budget: Budget): PlainValue | undefined {
  budget.itemCount += 1;
  if (!(budget.itemCount <= budget.limits.maxItems)) return undefined;
  switch (typeof input) {
    case 'string':
      return input.length <= budget.limits.maxTextLength ? input : undefined;
    case 'number':
      return Number.isFinite(input) ? input + 0 : undefined;
    case 'boolean':
      return input;
    case 'object':
      if (input === null) return null;
      if (!(room > 0)) return undefined;
      return Array.isArray(input) ? copyList(input, room, budget) : copyObject(input, room, budget);
  }
  return undefined;
}

function copyList(items: readonly unknown[], room: number, budget: Budget): PlainValue | undefined {
  const length = lengthOf(items);
  if (length === undefined || !(budget.itemCount + length <= budget.limits.maxItems))
    return undefined;
  const copies: PlainValue[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = copyOwn(items, index, room, budget);
    if (value === undefined) return undefined;
    copies.push(value);
  }
  return copies;
}

function copyObject(source: object, room: number, budget: Budget): PlainValue | undefined {
  if (Object.getPrototypeOf(source) !== Object.prototype && !isPlain(source)) return undefined;
  if (Object.getOwnPropertySymbols(source).length > 0) return undefined;
  const copies: Record<string, PlainValue> = {};
  // Not by a list of the keys, which costs more than all the rest.
  for (const key in source) {
    if (RESERVED_KEYS.has(key) || key.length > budget.limits.maxTextLength) return undefined;
    const value = copyOwn(source, key, room, budget);
    if (value === undefined) return undefined;
    copies[key] = value;
  }
  return copies;
}

function copyOwn(
  container: object,
  key: PropertyKey,
  room: number,
  budget: Budget,
): PlainValue | undefined {
  const property = Object.getOwnPropertyDescriptor(container, key);
  // An accessor holds no value, and what does not enumerate counts as absent.
  return property?.enumerable === true ? copy(property.value, room - 1, budget) : undefined;
}
