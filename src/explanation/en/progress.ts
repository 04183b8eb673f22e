import type { CountBounds } from '../../roll-up/count-bounds';
import type { CountedUnits, Counting } from '../../roll-up/counting';
import type { TargetBase } from '../../targets/target';
import type { AreaTier } from '../../unit/area-tier';
import type { AreaLevel } from '../../unit/unit';
import type { Measured, ProgressWords } from '../words/progress-words';
import { bounds, say } from './numbers';

const levels: Readonly<Record<AreaLevel | AreaTier, string>> = {
  country: 'country',
  province: 'province',
  'centrally-run-city': 'centrally-run city',
  'urban-district': 'urban district',
  'rural-district': 'rural district',
  town: 'town',
  'provincial-city': 'provincial city',
  'province-level': 'province or centrally-run city',
  'district-level': 'district or town',
};

const pluralLevels: Readonly<Record<AreaLevel | AreaTier, string>> = {
  country: 'countries',
  province: 'provinces',
  'centrally-run-city': 'centrally-run cities',
  'urban-district': 'urban districts',
  'rural-district': 'rural districts',
  town: 'towns',
  'provincial-city': 'provincial cities',
  'province-level': 'provinces and centrally-run cities',
  'district-level': 'districts and towns',
};

const wards = (count: number): string => (count === 1 ? 'ward' : 'wards');

const nounOf = (
  { counted: what, areaLevel }: Pick<Measured, 'counted' | 'areaLevel'>,
  count: number,
): string => {
  if (what === 'units') return wards(count);
  if (areaLevel === undefined) return count === 1 ? 'area' : 'areas';
  return count === 1 ? levels[areaLevel] : pluralLevels[areaLevel];
};

const bases: Readonly<Record<TargetBase, string>> = {
  all: '',
  'recognised-before': ' that already held the title',
  registered: ' that registered',
  assessed: ' that were assessed',
};

const notOver = (count: CountBounds): string =>
  count.least === 0 && count.most > 0 ? `at most ${say(count.most)}` : bounds(count);

const counted: Readonly<Record<CountedUnits, string>> = {
  registered: 'Registered',
  recognised: 'Recognised',
  maintained: 'Maintained',
  eligible: 'Eligible',
  'projected-eligible': 'Projected to be eligible',
};

const amongUnits: Readonly<Record<Counting['among'], string>> = {
  all: '',
  kept: ' among the wards that kept the title',
  new: ' among the new wards',
};

const reachedBy: Readonly<Record<CountedUnits, string>> = {
  registered: 'Enough registered',
  recognised: 'Reached',
  maintained: 'Reached',
  eligible: 'Enough eligible',
  'projected-eligible': 'Projected to be reached',
};

export const progressEn: ProgressWords = {
  counting: ({ count, among }) =>
    count === 'registered' && among === 'new'
      ? 'Registered to be newly built'
      : `${counted[count]}${amongUnits[among]}`,
  period: (fromYear, dueYear, what) => `${what}, from ${fromYear} to ${dueYear}`,
  reached: ({ count, among }) =>
    count === 'registered' && among === 'new' ? 'Enough newly built' : reachedBy[count],
  missed: 'Missed',
  limit: { kept: 'Within the limit', passed: 'Over the limit' },
  open: {
    before: 'In progress',
    pending: 'Undetermined, decisions are pending',
    after: 'Undetermined',
  },
  soFar: {
    reached: (dueOn) => `Enough so far, to be kept until ${dueOn}`,
    'within-limit': (dueOn) => `Within the limit so far, which applies until ${dueOn}`,
  },
  noUnits: {
    all: 'Not applicable: there is no ward to count',
    'recognised-before': 'Not applicable: there is no ward that already held the title',
    registered: 'Not applicable: there is no ward that registered',
    assessed: 'Not applicable: there is no ward that was assessed',
  },
  noAreas: (level) => `Not applicable: there is no ${levels[level]}`,
  notCounted: (what) => `What counts: ${what}`,
  measured: (population) => `Measured over ${population}`,
  moment: (asOf, dueOn, population) => `As of ${asOf}, due on ${dueOn}, over ${population}`,
  roadmapMoment: (asOf, population) => `As of ${asOf}, over ${population}`,
  populations: {
    'on-day': (day) => `the wards on ${day}`,
    baseline: (day) => `the wards of the baseline, ${day}`,
    cohort: (from, until) => `the wards comparable from ${from} to ${until}`,
  },
  counted: (reached, whole, share, of) =>
    of.counted === 'areas'
      ? `${bounds(reached)} of ${say(whole)} ${nounOf(of, whole)} on target (${share})`
      : `${bounds(reached)} of ${say(whole)} ${wards(whole)}${bases[of.base]} (${share})`,
  units: (count, of) => `${notOver(count)} ${nounOf(of, count.most)}`,
  openPopulation: (count, of) =>
    `of which ${say(count)} ${nounOf(of, count)} may not belong to those counted`,
  allDue: (of) => `target: 100% of the ${nounOf(of, 2)}`,
  eachDue: (unitsPerArea, of) =>
    `target: at least ${say(unitsPerArea)} ${wards(unitsPerArea)}${bases[of.base]} in each ${nounOf(of, 1)}`,
  shareDue: (share, due, achieved, of) =>
    `target ${share}: ${say(due)} ${nounOf(of, due)} (${achieved} of it reached)`,
  shareBounds: {
    'at-least': (percent) => `${percent} or more`,
    'more-than': (percent) => `more than ${percent}`,
    'at-most': (percent) => `at most ${percent}`,
    'less-than': (percent) => `less than ${percent}`,
  },
  achieved: (share, due, of) => `${share} of the target of ${say(due)} ${nounOf(of, due)}`,
  limited: (share, limit, of) => `limit ${share}: ${say(limit)} ${nounOf(of, limit)}`,
  missing: (count, of) => `${notOver(count)} ${nounOf(of, count.most)} missing`,
  excess: (count, share, of) =>
    count.least === 0
      ? `possibly up to ${say(count.most)} ${nounOf(of, count.most)} over (${share} of the target)`
      : `${bounds(count)} ${nounOf(of, count.most)} over (${share} over the target)`,
  over: (count, of) =>
    count.least === 0
      ? `possibly up to ${say(count.most)} ${nounOf(of, count.most)} over`
      : `${bounds(count)} ${nounOf(of, count.most)} over`,
  closing: {
    until: (day) => `Decisions can still come until ${day}`,
    byDay: (day) => `Decisions were due by ${day}`,
    putOff: (day) => `Some decisions were put off beyond ${day}`,
    byHost: 'As confirmed, nothing more will come',
    unknown: 'It is not known by when decisions come',
    registrationsOver: 'Registration is over',
  },
  suspended: (count) => `Not counted: ${say(count)} ${wards(count)} with a suspended title`,
  withoutVerdict: (count) => `Not counted: ${say(count)} ${wards(count)} without results`,
  reachedLate: (count) =>
    `Not counted: ${notOver(count)} ${wards(count.most)} recognised for later years only`,
  lostSince: (count) =>
    `By now ${notOver(count)} of them no longer ${count.most === 1 ? 'holds' : 'hold'} the title`,
  latePapers: (papers) => `Counted again after papers that came late: ${papers}`,
  latePaper: (event, on, unit) => `“${event}” of ${on} (${unit})`,
  lateAssessment: {
    recorded: (year, on, unit) => `assessment for ${year} recorded on ${on} (${unit})`,
    withdrawn: (year, on, unit) => `assessment for ${year} withdrawn on ${on} (${unit})`,
    overridden: (year, on, unit) =>
      `decision of ${on} on an answer of the assessment for ${year} (${unit})`,
  },
  furtherPapers: (count) => `and ${say(count)} more`,
  noAreaMeasured: (id, revision, what) =>
    `Target with the code “${id}” (revision ${revision}), ${what}: there is no area that it is set for`,
  leftOut: (areas) => `Left out, since the target is not set for them: ${areas}`,
  unmatched: (names) => `Named by the target but not found, and so not measured: ${names}`,
  furtherAreas: (count) => (count === 1 ? 'and 1 other area' : `and ${say(count)} other areas`),
  step: (name, dueOn, isCurrent) => `${name} (due on ${dueOn}${isCurrent ? ', current step' : ''})`,
  nextStep: (name, dueOn) => `Next to reach: ${name}, due on ${dueOn}`,
  noNextStep: 'No step is left to reach',
  allPastDue: (missedCount) => `All steps are past their due days, ${say(missedCount)} not reached`,
  unnamedStep: (id) => `target with the code “${id}”`,
  trackOutcomes: {
    achieved: 'Achieved',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    'moving-away': 'Below the baseline',
  },
  trackUndetermined: (least, most) => `Undetermined (from “${least}” to “${most}”)`,
  trackSettledBy:
    'the missing results or decisions of the authority on the open units would settle it',
  track: ({ outcome, reached, asOf, path, expected }) =>
    `${outcome}: ${reached} on ${asOf}; ${path} would require ${expected} by then`,
  paths: {
    straight: ({ from, fromDay, dueCount, dueOn }) =>
      `steady progress from ${from} on ${fromDay} to ${dueCount} on ${dueOn}`,
    stepped: ({ from, fromDay, dueCount, dueOn }, last, next) =>
      `progress by rounds of decisions (${[
        last === undefined ? 'none yet' : `the last on ${last}`,
        ...(next === undefined ? [] : [`the next on ${next}`]),
      ].join(', ')}) from ${from} on ${fromDay} to ${dueCount} on ${dueOn}`,
  },
  trackDecidedBy: (day) => `decisions can still come until ${day}`,
  ladder: (onTrack, atRisk, offTrack) =>
    `of the expected gain: on track from ${onTrack}, at risk from ${atRisk}, off track from ${offTrack}`,
};
