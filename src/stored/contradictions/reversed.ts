import type { Issue } from '../../foundation/issue/issue';
import { storedIssue } from '../../foundation/issue/kinds/stored';
import { isObject } from '../../foundation/reading/plain-object';
import type { Share } from '../../foundation/value/share';

/** The keys of the two ends of a period or of bounds, wherever they stand beside each other. */
const ends = [
  ['least', 'most'],
  ['from', 'until'],
  ['from', 'to'],
] as const;

/** Finds periods and bounds the wrong way round, at any depth of a stored result. */
export function reversedIn(value: unknown, path: Issue['path'] = []): readonly Issue[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => reversedIn(item, [...path, index]));
  if (!isObject(value)) return [];
  return [
    ...ends.flatMap(([first, last]) => reversed(value[first], value[last], [...path, last])),
    ...Object.entries(value).flatMap(([key, item]) => reversedIn(item, [...path, key])),
  ];
}

function reversed(first: unknown, last: unknown, path: Issue['path']): readonly Issue[] {
  if (isShare(first) && isShare(last)) {
    const isReversed =
      BigInt(first.part) * BigInt(last.whole) > BigInt(last.part) * BigInt(first.whole);
    return isReversed ? [orderIssue(path, shareText(first), shareText(last))] : [];
  }
  if (!isEnd(first) || typeof first !== typeof last) return [];
  return first > (last as typeof first) ? [orderIssue(path, first, last as typeof first)] : [];
}

const orderIssue = (path: Issue['path'], first: number | string, last: number | string): Issue =>
  storedIssue('stored/order-reversed', path, { first, last });

/** Numbers, and days as the texts they are. */
const isEnd = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

function isShare(value: unknown): value is Share {
  if (!isObject(value)) return false;
  const { part, whole } = value;
  return typeof part === 'number' && typeof whole === 'number';
}

const shareText = ({ part, whole }: Share): string => `${part}/${whole}`;
