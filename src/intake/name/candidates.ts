import type { UnitMention } from '../../foundation/issue/unit-mention';
import { compareTexts } from '../../foundation/text/text-order';
import type { PlainDate } from '../../foundation/value/plain-date';
import { beginningOf, endOf, existsOn } from '../../unit/existence';
import type { RegisterIndex } from '../../unit/register-index';
import type { Unit } from '../../unit/unit';
import { ancestorsOf, type Holding } from './ancestors';
import type { IndexContents } from './unit-name-index';

/** A record that may be meant, with the areas that hold it. */
export interface Candidate {
  readonly unit: Unit;
  readonly holdings: readonly Holding[];
}

/**
 * When records are taken: those that stand on a day, with their areas of that day (`on-day`) or with all that ever held them
 * (`moved`); those that ended by then, and those that begin later.
 */
export type Moment = 'on-day' | 'moved' | 'ended' | 'not-begun';

interface MomentRule {
  isTaken(unit: Unit, asOf: PlainDate): boolean;
  areasOf(unit: Unit, register: RegisterIndex, asOf: PlainDate): readonly Holding[];
}

const rules: Readonly<Record<Moment, MomentRule>> = {
  'on-day': {
    isTaken: existsOn,
    areasOf: (unit, register, asOf) =>
      ancestorsOf(register, unit).filter(({ from, until }) => from <= asOf && asOf < until),
  },
  moved: {
    isTaken: existsOn,
    areasOf: ({ id }, register, asOf) =>
      register
        .recordsOf(id)
        .flatMap((record) => ancestorsOf(register, record))
        .filter(({ from }) => from <= asOf),
  },
  ended: {
    isTaken: (unit, asOf) => endOf(unit) <= asOf,
    areasOf: (unit, register) =>
      ancestorsOf(register, unit).filter(({ until }) => until === endOf(unit)),
  },
  'not-begun': {
    isTaken: (unit, asOf) => beginningOf(unit) > asOf,
    areasOf: (unit, register) =>
      ancestorsOf(register, unit).filter(({ from }) => from === beginningOf(unit)),
  },
};

/** The records of a moment, in the order of their beginnings, with their areas of that moment. */
export function candidatesOf(
  { register, asOf }: IndexContents,
  records: readonly Unit[],
  moment: Moment,
): readonly Candidate[] {
  const { isTaken, areasOf } = rules[moment];
  return records
    .filter((unit) => isTaken(unit, asOf))
    .sort((a, b) => compareTexts(beginningOf(a), beginningOf(b)))
    .map((unit) => ({ unit, holdings: areasOf(unit, register, asOf) }));
}

/** Names units in an issue, so that people know which are meant, in the order of their ids. */
export const mentionsOf = (candidates: readonly Candidate[]): readonly UnitMention[] =>
  candidates
    .map(({ unit: { id, name }, holdings }) => ({
      id,
      name,
      areaNames: holdings.map(({ area }) => area.name),
    }))
    .sort((a, b) => compareTexts(a.id, b.id));
