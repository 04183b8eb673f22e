import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import type { UnitMention } from '../../foundation/issue/unit-mention';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { Unit } from '../../unit/unit';
import { type Candidate, candidatesOf, type Moment, mentionsOf } from './candidates';
import { ceasedUnitIssue } from './ceased-unit-issue';
import { holdAtOnce, type NamedArea } from './named-areas';
import type { IndexContents } from './unit-name-index';
import type { WantedUnit } from './wanted-unit';

/**
 * Gives the one unit of the day among records that are all called so; where there is none, what became of the one that
 * was, or from when one will be; `undefined` where that is not known either.
 */
export function resolveUnit(
  contents: IndexContents,
  records: readonly Unit[],
  wanted: WantedUnit,
): Result<Unit> | undefined {
  const { areas } = wanted;
  for (const moment of moments) {
    const candidates = candidatesOf(contents, records, moment);
    const inArea = candidates.filter(({ holdings }) => holdAtOnce(areas, holdings));
    const units = oneOfEach(inArea, moment);
    const [candidate, another] = units;
    if (another !== undefined) return refused(ambiguous(units, wanted));
    if (candidate !== undefined) return settle[moment](contents, candidate, wanted);
  }
  return undefined;
}

const moments = ['on-day', 'moved', 'ended', 'not-begun'] as const;

/** One candidate of each unit: of records that ended the last, of records that have not begun the first. */
function oneOfEach(candidates: readonly Candidate[], moment: Moment): readonly Candidate[] {
  const latestLast = moment === 'not-begun' ? [...candidates].reverse() : candidates;
  return [...new Map(latestLast.map((one) => [one.unit.id, one])).values()];
}

type Settle = (contents: IndexContents, candidate: Candidate, wanted: WantedUnit) => Result<Unit>;

const settle: Readonly<Record<Moment, Settle>> = {
  'on-day': (_, { unit }) => accepted(unit),
  moved: (contents, candidate, wanted) => ({
    ok: true,
    value: candidate.unit,
    warnings: [formerArea(contents, candidate, wanted)],
  }),
  ended: (contents, { unit }, wanted) => refused(ceasedUnitIssue(contents, unit, wanted)),
  'not-begun': (_, { unit }, { received, path }) => {
    const existsFrom = unit.existsFrom as PlainDate;
    return refused(
      intakeUnitIssue('unit/not-begun', path, { received, unitId: unit.id, existsFrom }),
    );
  },
};

/** The name is of the day and the area is not, but it held the unit once: old forms keep their columns for long. */
function formerArea(
  contents: IndexContents,
  { unit, holdings }: Candidate,
  wanted: WantedUnit,
): Issue {
  const onDay = candidatesOf(contents, [unit], 'on-day');
  const ofToday = onDay.flatMap((one) => one.holdings);
  // Were all of them areas of the day, the unit would have been found on the day.
  const { received, path, isCalled } = wanted.areas.find(
    (area) => !ofToday.some((holding) => area.isCalled(holding)),
  ) as NamedArea;
  const left = holdings.filter(isCalled).map(({ until }) => until);
  const [today] = mentionsOf(onDay) as [UnitMention];
  return intakeUnitIssue('unit/former-area', path, {
    received,
    unitId: unit.id,
    on: left.sort()[left.length - 1] as string,
    areaNames: today.areaNames,
  });
}

const MAX_CANDIDATES = 20;

/** Several are told, and none of them is preferred. */
function ambiguous(candidates: readonly Candidate[], { received, path }: WantedUnit): Issue {
  return intakeUnitIssue('unit/ambiguous', path, {
    received,
    candidates: mentionsOf(candidates).slice(0, MAX_CANDIDATES),
    candidateCount: candidates.length,
  });
}
