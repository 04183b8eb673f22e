/** Fields that a sentence does not say, and why it need not. */
export interface UnsaidFields {
  /** The functions, without `explain`. */
  readonly of: string;
  /** Fields as `lossesOf` names them; a star stands for anything. */
  readonly fields: string;
  readonly because: string;
  /** Whether it takes more samples than those of every day to find them unsaid. */
  readonly isSeldom?: true;
}

const askedBy =
  'For which year and day, and by which edition of which set, policy or target: the caller asked by these, and puts the sentence beside them.';
const saidApart =
  'Criteria and gates have sentences of their own: explainGap, explainGate and explainDecisiveUnknowns.';
const followsFromOutcome = 'The reason follows from the outcome wherever it is not said.';
const gateFails = 'Under a gate that fails the criteria decide nothing.';
const stateFollows = 'The state follows from the outcome and its reason.';

/** The few fields that no sentence says; every other one changes a sentence when it changes. */
export const unsaidFields: readonly UnsaidFields[] = [
  {
    of: 'Verdict',
    fields: 'assessmentYear criteriaSet.revision policy.revision',
    because: askedBy,
  },
  {
    of: 'Maintenance',
    fields:
      'verdict.asOf verdict.assessmentYear verdict.criteriaSet.revision verdict.policy.revision',
    because: askedBy,
  },
  {
    of: 'Score',
    fields: 'asOf assessmentYear criteriaSet.revision scheme.revision',
    because: askedBy,
  },
  {
    of: 'Candidates',
    fields: 'candidates[].assessmentYear candidates[].criteriaSet.revision',
    because: askedBy,
  },
  { of: 'CarryOver', fields: 'evaluation.asOf evaluation.assessmentYear', because: askedBy },
  { of: 'UnmetCriteria', fields: 'criteriaSet.revision', because: askedBy },
  { of: 'CriteriaSetChanges', fields: 'before.revision after.revision', because: askedBy },
  { of: 'Progress', fields: 'target.id target.revision', because: askedBy },
  { of: 'Roadmap', fields: 'roadmap.revision steps[].target.revision', because: askedBy },
  { of: 'Standing', fields: 'policies[] policies[].revision', because: askedBy },
  {
    of: 'Verdict',
    fields: 'gaps[]* gates[]* decidedBy[] unknownCriterionIds[]',
    because: saidApart,
  },
  {
    of: 'Maintenance',
    fields: 'verdict.gaps[]* verdict.decidedBy[] verdict.unknownCriterionIds[]',
    because: saidApart,
  },
  { of: 'Verdict', fields: 'reason', because: followsFromOutcome },
  { of: 'Maintenance', fields: 'reason verdict.reason', because: followsFromOutcome },
  { of: 'Verdict', fields: 'counts.*', because: gateFails },
  { of: 'Maintenance', fields: 'verdict.counts.*', because: gateFails, isSeldom: true },
  {
    of: 'CarryOver',
    fields: 'evaluation.findings[]* evaluation.gateAnswers*',
    because: 'Findings and gates have sentences of their own: explainFinding and explainGate.',
  },
  {
    of: 'CarryOver',
    fields: 'coverage.*[]',
    because: 'Criteria are counted here; a list of all of two sets is a table.',
  },
  {
    of: 'TargetReport',
    fields: 'areas[].progress.* areas[].reachedUnitIds[] areas[].openUnitIds[] target.* counting.*',
    because:
      'Each area has the sentence of explainProgress, where the counting stands; the units one by one are a table.',
  },
  {
    of: 'Attribution',
    fields: 'units[]* otherResults.*',
    because: 'The sentence is the sum over the wards; the wards one by one are a table.',
  },
  {
    of: 'CriteriaSetChanges',
    fields: 'criteria[]*',
    because: 'The sentence names what changed; the texts before and after stand in the two sets.',
  },
  {
    of: 'Comparison',
    fields: 'changes[].before.criterionId changes[].after.criterionId',
    because: 'A change is that of one criterion, which is said.',
  },
  {
    of: 'Finding Gap Gate Change Comparison',
    fields: '*mayNotApply',
    because: 'That an unknown criterion may yet not apply is in the bounds of the verdict.',
  },
  {
    of: 'Finding Gap Gate Change Comparison',
    fields: '*reason',
    because: 'Where a measurement or parts are said, they are the reason.',
  },
  {
    of: 'Finding Gap Change Comparison',
    fields: '*measurement.distance *measurement.observed.unit',
    because: 'Of occurrences the distance is their number; the unit is that of the requirement.',
  },
  {
    of: 'Finding Gap Change Comparison',
    fields: '*measurement.required.ladder[]*',
    because: 'Of a ladder the rank held, the rank asked for and their distance are said.',
  },
  {
    of: 'Finding Gap Change Comparison',
    fields: '*movement.whenBothZero',
    because: 'It decides, and is said, where both periods are zero.',
  },
  {
    of: 'Finding Gap Change Comparison',
    fields: '*override.judgedStatus',
    because: 'Where a decision applies, the status judged is the one that it changes.',
  },
  {
    of: 'Change',
    fields: 'before.criterionId after.criterionId',
    because: 'Both are findings on the criterion named.',
  },
  { of: 'Event', fields: 'id', because: 'An event is known by its kind and its day.' },
  {
    of: 'Standing',
    fields: 'eventIds[] notes[].eventId',
    because: 'Papers have sentences of their own: explainEvent.',
  },
  { of: 'Standing', fields: 'state', because: stateFollows },
  { of: 'ReportComparison', fields: 'units[].standing.*.state', because: stateFollows },
  { of: 'ReportComparison', fields: 'units[].counted.*.reason', because: followsFromOutcome },
  {
    of: 'Allocation',
    fields: 'unitCount assignedCount',
    because: 'They are the sums over the areas, each of which is said.',
  },
  {
    of: 'Pace',
    fields: '*years[]* *unitsPerYear *endCount',
    because:
      'The course year by year is a table; of a pace that suffices the end is its table, and of one that does not the end is said.',
  },
  {
    of: 'Projection',
    fields: '*plannedCount fromMost.years[].year',
    because: 'Years and plan are the same from the least as from the most.',
  },
  {
    of: 'Progress Roadmap',
    fields: '*achievement.* *dueCount *reachedShare.* *relativeExcess.*',
    because:
      'Shares follow from counts that are said, and are rounded; all units due are all that there are.',
  },
  {
    of: 'Roadmap',
    fields: 'missedTargetIds[]',
    because: 'Each step says its own outcome.',
  },
  {
    of: 'Score',
    fields: 'earnedRanks.* rank.* share.*.part share.*.whole',
    because:
      'The rank follows from those earned and those withheld; without an upper bound there is no rank; shares are rounded.',
  },
  {
    of: 'Score',
    fields: 'basis',
    because: 'Where nothing scores there is no result that could be confirmed or projected.',
    isSeldom: true,
  },
  {
    of: 'TrackStatus',
    fields: 'least most',
    because: 'They are said where they differ.',
  },
  {
    of: 'UnmetCriteria',
    fields: 'criteria[] criteria[].criterionId criteria[].position',
    because: 'Of a criterion that nobody fails and everybody knows there is nothing to say.',
  },
  {
    of: 'Succession',
    fields: 'fromIds[]',
    because: 'A unit that goes to another area is named as it is called there.',
  },
  {
    of: 'Issue',
    fields: 'header/unknown.expectedEn[] input/unknown-key.known[] table/needs-columns.columns[]',
    because: 'The headers in the other language; lists that are cut with the number of the rest.',
  },
];
