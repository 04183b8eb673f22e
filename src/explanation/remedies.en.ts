import { type IssueParams, textFormats } from '../foundation/issue-catalogue';

const list = (items: readonly (string | number)[]): string => items.join(', ');

/** Says in English what to do about every issue; what is wrong is the issue's own message. */
export const remediesEn: {
  readonly [Code in keyof IssueParams]: (params: IssueParams[Code]) => string;
} = {
  'input/hostile': () => 'Send plain JSON data, such as the result of JSON.parse.',
  'input/not-plain': () =>
    'Turn it into a text, a number, true or false, a list or a plain object.',
  'input/not-finite': () =>
    'Leave the key out where there is no figure; do not put a number in its place.',
  'input/reserved-key': () => 'Rename the key or leave it out.',
  'input/too-deep': () => 'Check the structure; if it must be so deep, raise the limit maxDepth.',
  'input/too-large': ({ limit }) => `Send less at a time, or raise the limit ${limit}.`,
  'input/too-many-issues': () => 'Mend the issues that are listed and check again.',
  'input/wrong-type': ({ expected }) => `Put ${expected} here.`,
  'input/missing-key': ({ key, expected }) => `Add "${key}" (${expected}).`,
  'input/unknown-key': ({ nearest, known }) =>
    nearest === undefined
      ? `Leave it out, or use one of: ${list(known)}.`
      : `Rename it to "${nearest}" if that is meant, or leave it out.`,
  'input/not-one-of': ({ expected }) => `Use one of: ${list(expected)}.`,
  'input/out-of-range': () => 'Check the figure at its source and correct it.',
  'input/wrong-format': ({ expected }) => `Write ${textFormats[expected]}.`,
  'number/too-precise': ({ decimals }) => `Round it at its source to at most ${decimals} decimals.`,
  'date/format': () => 'Write the day as yyyy-MM-dd.',
  'date/no-such-day': () => 'Check day, month and leap year.',
  'unit/existence-order': () => 'Check the two days; a unit stands for at least one day.',
  'unit/overlap': () => 'Let one record end on the day on which the next begins.',
  'unit/interrupted': () => 'Give the later unit an id of its own, or close the gap.',
  'unit/shared-code': () => 'Check the codes and the days on which they hold.',
  'unit/untold-end': () =>
    'Add the succession: a merger, a split, another change, or an abolition.',
  'unit/unknown-parent': () => 'Add the parent to the register, or correct the id.',
  'unit/absent-parent': () => 'Check the days of both, or add a record under another parent.',
  'unit/parent-level': () => 'Correct the parent or one of the two levels.',
  'succession/unit-count': () =>
    'Correct the kind or the units; what goes several ways is told as several successions of a day.',
  'succession/repeated-unit': () => 'Name each unit once on a side.',
  'succession/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'succession/not-there-before': () => 'Check the day of the succession and the days of the unit.',
  'succession/not-there-after': () => 'Check the day of the succession and the days of the unit.',
  'succession/stood-already': () =>
    'Name the unit on both sides where it goes on, or let it begin on that day.',
  'succession/goes-on': () =>
    'Name the unit on both sides where it goes on, or let it end on that day.',
  'succession/no-change': () => 'Correct the two records, or leave the succession out.',
  'criteria-set/unknown': ({ known }) =>
    known.length === 0
      ? 'Give the criteria set that is meant; none was given.'
      : `Name one of the sets that were given: ${list(known)}.`,
  'criteria-set/ambiguous': () => 'Name the revision, and give each edition once.',
  'criteria-set/repeated-id': () => 'Use each id once: rename one entry or drop it.',
  'criteria-set/repeated-number': () => 'Compare with the document and correct the number.',
  'criteria-set/unknown-group': () => 'Add the group to the list of groups, or correct the id.',
  'criteria-set/over-part-count': () => 'Correct the number of parts that must be met.',
  'criteria-set/unknown-rank': ({ known }) => `Name one of the ranks: ${list(known)}.`,
  'criteria-set/in-force-order': () => 'Check the two days.',
  'criteria-set/repeated-edition': () => 'Give each edition once.',
  'criteria-set/replacement-cycle': () =>
    'Check "replaces": the new set replaces the old one, not the other way round.',
  'criteria-set/replaced-too-late': () => 'Check the first days of the two sets, and "replaces".',
  'criteria-set/start-not-known': () =>
    'Add the day when a document states it; do not write a guess.',
  'criteria-set/unknown-replaced': () => 'Give that set as well, or correct "replaces".',
  'criteria-set/replaced-twice': () => 'Find in the documents which of the sets replaces it.',
  'criteria-set/gap': () => 'Check the last day of the old set and the first day of the new one.',
  'criteria-set/overlap': () =>
    'Check the last day of the old set and the first day of the new one.',
  'crosswalk/same-set': () => 'Name the old set in "from" and the new one in "to".',
  'crosswalk/repeated-pair': () => 'It counts once; drop the second entry.',
  'crosswalk/contradictory-pair': () => 'Find out which relation is right and drop the other.',
  'crosswalk/not-joined': () =>
    'Give two crosswalks of which the second starts where the first leads.',
  'crosswalk/other-set': () => 'Use a crosswalk that is written for these two sets.',
  'crosswalk/ambiguous': () => 'Give one crosswalk for each change of the set.',
  'crosswalk/clash': () =>
    'Check the two old results, and the relations of the two pairs in the crosswalk.',
  'completion/other-frame': () => 'Give the frame that is named, or correct "completes".',
  'completion/same-identity': () => 'Give the completed set an id of your own.',
  'criterion/unknown': ({ foundIn }) =>
    foundIn.length === 0
      ? 'Correct the criterion id.'
      : 'Check against which criteria set the assessment was made.',
  'criterion/repeated': () => 'It counts once; drop the second entry.',
  'criterion/contradictory': () => 'Find out which answer is right and drop the other.',
  'criterion/unanswered': () =>
    'Add the answers when they are known; until then the criteria are unknown.',
  'criteria/count-mismatch': () => 'Check against which criteria set the assessment was made.',
  'part/unknown': ({ known }) => `Use one of the parts: ${list(known)}.`,
  'part/repeated': () => 'It counts once; drop the second entry.',
  'part/contradictory': () => 'Find out which answer is right and drop the other.',
  'part/unanswered': () => 'Add the answers when they are known; until then the parts are unknown.',
  'answer/kind-mismatch': ({ expected }) => `Answer with ${expected}, or with unknown.`,
  'answer/unit-mismatch': ({ expected }) => `Convert it at its source and give it in ${expected}.`,
  'answer/never-not-applicable': () => 'Give the result, or answer with unknown.',
  'answer/unknown-rank': ({ known }) =>
    `Give one of: ${list(known)}; where no title is held, give null.`,
  'evidence/order': () => 'Check the two days of the evidence.',
  'revision/of-tally': () => 'Use an assessment criterion by criterion.',
  'override/no-change': () => 'Correct the status before or after, or leave the override out.',
  'share/part-over-whole': () => 'Check the two counts; they may be the wrong way round.',
  'share/whole-is-zero': () =>
    'Where there is nothing to count, answer with not-applicable or unknown.',
  'tally/denominator-mismatch': () => 'Check against which criteria set the assessment was made.',
  'tally/over-count': () => 'Check the two counts; they may be the wrong way round.',
  'tally/too-many-unmet': () => 'Compare the count with the list of unmet criteria.',
  'policy/unknown-criterion': () =>
    'Correct the criterion id, or use a policy written for this set.',
  'policy/too-many-lists': () => 'Join lists of the same kind into one.',
  'policy/over-count': () => 'Correct the number of criteria that must be met.',
  'scoring/repeated-id': () => 'Use each id once: correct one entry or drop it.',
  'scoring/nothing-scores': () => 'Give at least one criterion more than 0.',
  'scoring/cut-off-kind': ({ expected }) => `Give the cut-off as { kind: '${expected}', … }.`,
  'scoring/cut-off-order': () =>
    'List the ranks from the lowest to the highest and check their cut-offs.',
  'scoring/unreachable-rank': () => 'Correct the cut-off, or the points of the criteria.',
  'scoring/unknown-criterion': () =>
    'Correct the criterion id, or use a scheme written for this set.',
  'scoring/unlisted-criteria': () =>
    'Where one of them should score, add it to the scheme; otherwise leave it so.',
  'history/repeated-id': () => 'Give every event an id of its own.',
  'history/repeated-event': () => 'Where it was recorded twice, leave one out.',
  'history/before-recognition': () => 'Add the recognition, or correct the day of the event.',
  'history/after-revocation': () => 'Add the re-recognition, or correct the day of the event.',
  'history/contradictory-decisions': () =>
    'Keep the one that is right; for one taken back or recorded in error add an event "withdrawn".',
  'history/before-its-year': () => 'Correct the assessment year or the day of the event.',
  'history/until-order': () => 'Correct one of the two days.',
  'history/withdraws-unknown': () => 'Correct the id of the event that is withdrawn.',
  'history/withdraws-withdrawal': () => 'Record the decision again as an event of its own.',
  'maintenance/repeated-consequence': () => 'Make one step of both, with a rule of kind any-of.',
  'records/repeated-history': () => 'Put the events into one history.',
  'records/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'records/outside-existence': () =>
    'Correct the day; a decision on a successor stands in the history of the successor.',
  'records/not-a-ward': () => 'Correct the unit, the day, or the level in the register.',
  'roadmap/repeated-step': () => 'List each target once: drop the second step or correct its id.',
  'roadmap/other-level': () =>
    'Correct the level of the step or of the roadmap, or make a roadmap for that level.',
  'roadmap/step-order': () => 'List the steps by due day, each later than the one before.',
  'roadmap/asks-less': () => 'Check what the two steps ask for; if it is meant, leave it so.',
  'programme/repeated-assessment': () =>
    'Keep the right one; where the verdicts differ the ward is counted as open.',
  'programme/area-level': () => 'Correct the area, or the level of the target.',
  'summary/over-population': () => 'Check the number of wards, and that none is counted twice.',
  'summary/part-over-whole': () => 'Check the two counts.',
  'attribution/repeated-ward': () => 'Give one result for each ward on each side.',
  'attribution/mixed-basis': () => 'Compare confirmed results and projected ones apart.',
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
  'plan/bounds-order': () => 'Check the two counts; they may be the wrong way round.',
  'plan/over-population': () => 'Check both counts, and that they speak of the same day.',
  'allocation/repeated-area': () => 'Give each area once.',
  'allocation/no-weight': () => 'Give each area its weight, such as its number of wards.',
  'allocation/minimum-over-cap': () => 'Lower the minimum or raise the cap.',
  'allocation/credit-over-cap': () =>
    'Check the count; the cap includes the wards that are recognised already.',
  'allocation/under-minimum': ({ leastCount }) =>
    `Split at least ${leastCount} wards, or lower the minimums; recognised wards are part of the number.`,
  'allocation/over-cap': ({ mostCount }) =>
    `Split at most ${mostCount} wards, or raise the caps; an area without weight gets its minimum alone.`,
  'text/confusable-letter': ({ expected }) => `Type ${expected} instead.`,
};
