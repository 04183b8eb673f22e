import type { Locale } from '../foundation/text/locale';
import type { CountBounds } from '../roll-up/count-bounds';
import { wordsOf } from './words-of';

/** Bounds a count that two ends of something open lead to; which of them leads to more is not settled. */
export function boundsBetween(one: number, other: number): CountBounds {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

/** Says once what holds either way, and else what holds when. */
export function eitherText(ifWell: string, ifBadly: string, locale: Locale): string {
  const { well, badly } = wordsOf(locale).planning.ifOpenTurnsOut;
  return ifWell === ifBadly ? `${ifWell}.` : `${ifWell} (${well}). ${ifBadly} (${badly}).`;
}
