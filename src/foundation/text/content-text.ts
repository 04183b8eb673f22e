import { compareTexts } from './text-order';

/** Gives equal content one text, whatever the order of its keys, and different content different ones. */
export const contentText = (content: unknown): string => JSON.stringify(content, withKeysInOrder);

function withKeysInOrder(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareTexts(a, b)))
    : value;
}
