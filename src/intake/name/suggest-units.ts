import type { UnitMention } from '../../foundation/issue/unit-mention';
import { editDistance, isWithinEdits } from '../../foundation/text/nearest';
import { haveSameNumbers } from '../../foundation/text/numbers-in';
import { compareTexts } from '../../foundation/text/text-order';
import type { Unit } from '../../unit/unit';
import { canBeNear, letterSetOf } from '../text/letter-set';
import { withoutMarks } from '../text/without-marks';
import { candidatesOf, mentionsOf } from './candidates';
import { splitBarePrefix } from './level-prefix';
import { readingsOf } from './name-readings';
import { holdAtOnce, type NamedArea } from './named-areas';
import type { IndexContents } from './unit-name-index';

const MAX_SUGGESTIONS = 3;

/**
 * Suggests units of the day for a name that none of them has: those whose names are the same but for the marks, or else
 * those spelt most like it; only those in the areas that were named, and none with another number: "Phường 7" is not "Phường 6". They
 * are for a person to choose from.
 */
export function suggestUnits(
  contents: IndexContents,
  name: string,
  areas: readonly NamedArea[],
): readonly UnitMention[] {
  const keys = readingsOf(name).map(({ key }) => key);
  const bareKeys = withoutBarePrefix(keys.map(withoutMarks));
  const units = new Set(
    unitsNear(contents, bareKeys).filter((unit) =>
      (contents.keysOf.get(unit) as readonly string[]).some((unitKey) =>
        keys.some((key) => haveSameNumbers(key, unitKey)),
      ),
    ),
  );
  const inside = candidatesOf(contents, [...units], 'on-day').filter(({ holdings }) =>
    holdAtOnce(areas, holdings),
  );
  const ranked = inside.map((candidate) => {
    const unitKeys = contents.keysOf.get(candidate.unit) as readonly string[];
    return {
      candidate,
      rank: [
        leastDistance(bareKeys, unitKeys.map(withoutMarks)),
        leastDistance([...keys, ...bareKeys], unitKeys),
      ],
    };
  });
  return ranked
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareIds(a.candidate.unit, b.candidate.unit))
    .slice(0, MAX_SUGGESTIONS)
    .flatMap(({ candidate }) => mentionsOf([candidate]));
}

function withoutBarePrefix(bareKeys: readonly string[]): readonly string[] {
  const rests = bareKeys.map((key) => splitBarePrefix(key)?.rest ?? key);
  return [...new Set([...bareKeys, ...rests])];
}

function unitsNear(
  { byBareName, bareNamesOfLength }: IndexContents,
  bareKeys: readonly string[],
): readonly Unit[] {
  const unitsNamed = (bareName: string): readonly Unit[] => byBareName.get(bareName) ?? [];
  const same = bareKeys.flatMap(unitsNamed);
  if (same.length > 0) return same;
  return bareKeys
    .flatMap((key) => {
      const edits = mostEdits(key);
      const lengths = Array.from({ length: 2 * edits + 1 }, (_, step) => key.length - edits + step);
      const letters = letterSetOf(key);
      return lengths
        .flatMap((length) => bareNamesOfLength.get(length) ?? [])
        .filter((one) => canBeNear(letters, one.letters, edits))
        .filter(({ bareName }) => isWithinEdits(key, bareName, edits));
    })
    .flatMap(({ bareName }) => unitsNamed(bareName));
}

/** In a short name every letter counts: more edits make another name of it. */
const mostEdits = ({ length }: string): number => Math.min(2, Math.floor(length / 3));

const leastDistance = (some: readonly string[], others: readonly string[]): number =>
  some
    .flatMap((one) => others.map((other) => editDistance(one, other)))
    .reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, place) => number - (b[place] as number)).find((difference) => difference !== 0) ??
  0;

const compareIds = (a: Unit, b: Unit): number => compareTexts(a.id, b.id);
