import { romanOf, valueOfRoman } from '../../foundation/text/numbers-in';
import type { Unit, UnitLevel } from '../../unit/unit';
import { textKey } from '../text/text-key';
import { type PrefixedName, splitPrefix } from './level-prefix';

/** One way to take a name: as a whole, or without the word for its level. */
export interface NameReading {
  /** The key of the name. */
  readonly key: string;
  /** The levels that a unit of the name must have one of; any where absent. */
  readonly levels?: readonly UnitLevel[];
}

const DIGITS = /^\d+$/;

/** The key of a name, in which "K' Dang" is "K'Dang". */
const nameKey = (text: string): string => withoutZeros(textKey(text).replace(/' (?=\p{L})/gu, "'"));

/** "01" is "1". */
const withoutZeros = (key: string): string =>
  DIGITS.test(key) ? key.replace(/^0+(?=\d)/, '') : key;

/**
 * The ways to take a name that somebody wrote. The whole is one of them, since the first word may be part of the name:
 * "Phường Đúc" is a ward of Huế. A mere number is a ward; of other units the level has to be said.
 */
export function readingsOf(text: string): readonly NameReading[] {
  const whole = nameKey(text);
  const prefixed = splitPrefix(whole);
  return [
    DIGITS.test(whole) ? { key: whole, levels: ['ward'] } : { key: ofFarm(whole) },
    ...(prefixed === undefined ? [] : [readingOf(prefixed)]),
  ];
}

const readingOf = ({ rest, ...levels }: PrefixedName): NameReading => ({
  key: ofFarm(withoutZeros(rest)),
  ...levels,
});

/** The keys of the name of a unit, with the word for its level where the host keeps it so, and without. */
export function nameKeysOf({ name, level }: Unit): readonly string[] {
  const whole = nameKey(name);
  const { levels, rest } = splitPrefix(whole) ?? { rest: whole };
  return levels?.includes(level) ? [whole, ofFarm(withoutZeros(rest))] : [ofFarm(whole)];
}

/** Townships of state farms are called "Nông trường", or "NT" for short. */
const ofFarm = (key: string): string => key.replace(/^nt /, FARM);

const FARM = /* @__PURE__ */ farmKey();

function farmKey(): string {
  return `${textKey('nông trường')} `;
}

/**
 * Ways to take a name that no unit has as it is written: without the asterisk or the dot behind it, which leads to a note, and
 * with its number in the other numerals ("Hải Sơn 1", "Hải Sơn I") and without a zero in front.
 */
export function looseReadingsOf({ key, ...levels }: NameReading): readonly NameReading[] {
  const unmarked = key.replace(/(?<=.)[ *.]+$/, '');
  return [unmarked, ...withEitherNumeral(unmarked)].map((one) => ({ ...levels, key: one }));
}

function withEitherNumeral(key: string): readonly string[] {
  const found = /^(.+ )([ivx]+|0?[1-9]|1\d|20)$/.exec(key);
  if (found === null) return [];
  const [, name, numeral] = found as unknown as readonly [string, string, string];
  const value = valueOfRoman(numeral) ?? Number(numeral);
  const roman = romanOf(value);
  return roman === undefined ? [] : [name + value, name + roman];
}

/** Says whether a reading names a unit that has these keys. */
export function names(
  { key, levels }: NameReading,
  { level }: Unit,
  keys: readonly string[],
): boolean {
  return keys.includes(key) && (levels === undefined || levels.includes(level));
}

/**
 * Gives the key of the name of a ward: that of the text without the words for ward and police, and numbers without zeros
 * in front.
 *
 * "Phường 01", "P.1", "CAP 1" and "1" have one key. The words are taken off however many there are, so that "Phường Đúc",
 * a ward whose name begins with the word, has the key of "Đúc"; to find a ward, use `matchUnitName`, which keeps the two
 * apart.
 *
 * @param name - the name of a ward, as somebody wrote it
 * @returns the key; the key of a key is itself
 * @issues none: every text has a key
 * @category Intake
 * @example
 * ```ts
 * import { unitNameKey } from 'model-ward-rules/intake';
 *
 * console.log(unitNameKey('CA phường Hòa Bình') === unitNameKey('P. Hoà Bình')); // true
 * console.log(unitNameKey('Phường 01')); // 1
 * ```
 */
export function unitNameKey(name: string): string {
  let key = nameKey(name);
  for (;;) {
    const prefixed = splitPrefix(key);
    const isOfUnit = prefixed?.levels === undefined || prefixed.levels.includes('ward');
    if (prefixed === undefined || !isOfUnit) return withoutZeros(key);
    key = prefixed.rest;
  }
}
