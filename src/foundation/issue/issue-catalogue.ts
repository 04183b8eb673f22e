import { quote } from '../text/quote';
import type { UnitOfMeasure } from '../value/unit-of-measure';
import { type ArgumentIssueParams, notParsedKind } from './argument-issues';
import type { IntakeIssueParams } from './intake-issue-params';

/**
 * Gives the parameters of every issue code: the one list of what can be wrong with an input.
 *
 * @category Results and issues
 */
export interface IssueParams extends ArgumentIssueParams, IntakeIssueParams {
  /** Something in the input can run code when it is read: an accessor, or a proxy that throws. */
  'input/hostile': Record<never, never>;
  /** A value is not plain JSON data. */
  'input/not-plain': {
    /** What stands there instead. */
    readonly received: string;
  };
  /** A number is not finite. */
  'input/not-finite': {
    /** The number, as text. */
    readonly received: string;
  };
  /** A text or a key holds half of a character: one of two surrogates without the other. */
  'input/lone-surrogate': Record<never, never>;
  /** A key has a meaning of its own in the language. */
  'input/reserved-key': {
    /** The key. */
    readonly key: string;
  };
  /** Lists and objects are nested too deep, or the input contains itself. */
  'input/too-deep': {
    /** How many levels may be read. */
    readonly maxDepth: number;
  };
  /** The input is larger than a limit allows. */
  'input/too-large': {
    /** Which limit of `InputLimits`. */
    readonly limit: 'maxItems' | 'maxTextLength';
    /** What the limit allows. */
    readonly maximum: number;
  };
  /** More faults were found than are listed. */
  'input/too-many-issues': {
    /** How many more there are. */
    readonly suppressedCount: number;
  };
  /** A value is of another type than the one expected. */
  'input/wrong-type': {
    /** What is asked for. */
    readonly expected: string;
    /** What was given. */
    readonly received: string;
  };
  /** A key that must be there is not. */
  'input/missing-key': {
    /** The key. */
    readonly key: string;
    /** What is asked for. */
    readonly expected: string;
  };
  /** A key is not known, perhaps because it is misspelt. */
  'input/unknown-key': {
    /** The key. */
    readonly key: string;
    /** The known key that is spelt most like it, where one is near. */
    readonly nearest?: string;
    /** The keys that are known there. */
    readonly known: readonly string[];
  };
  /** A value is not one of a closed list. */
  'input/not-one-of': {
    /** The values that are allowed. */
    readonly expected: readonly string[];
    /** What was given. */
    readonly received: string;
  };
  /** A number, or the length of a text or a list, is out of its range. */
  'input/out-of-range': {
    /** What was measured: a number, or the length of a text or a list. */
    readonly measured: 'number' | 'text-length' | 'item-count';
    /** On which side of the limit it must lie. */
    readonly bound: 'at-least' | 'at-most';
    /** The limit, which is allowed itself. */
    readonly limit: number;
  };
  /** A text is not written as it must be. */
  'input/wrong-format': {
    /** What is asked for. */
    readonly expected: TextFormat;
    /** What was given. */
    readonly received: string;
  };
  /** A text is not JSON. */
  'json/syntax': {
    /** The line in which it goes wrong. @range a whole number from 1 */
    readonly line: number;
    /** The place in that line, in UTF-16 code units. @range a whole number from 1 */
    readonly column: number;
    /** The sign that does not fit there; absent where the text ends too early. */
    readonly found?: string;
  };
  /** A measured amount has too many decimals. */
  'number/too-precise': {
    /** What was given. */
    readonly received: number;
    /** How many decimals are allowed. */
    readonly decimals: number;
  };
  /** A day is not written as yyyy-MM-dd. */
  'date/format': {
    /** What was given. */
    readonly received: string;
  };
  /** A day is written well but is not in the calendar. */
  'date/no-such-day': {
    /** What was given. */
    readonly received: string;
  };
  /** A record of a unit ends before it begins, or on the same day. */
  'unit/existence-order': {
    /** The first day. */
    readonly existsFrom: string;
    /** The first day after. */
    readonly endedOn: string;
  };
  /** Two records of one unit are about the same days. */
  'unit/overlap': {
    /** The unit. */
    readonly id: string;
    /** Where the record stands in the list of units, from 0. */
    readonly position: number;
    /** Where the other record stands in it. */
    readonly otherPosition: number;
  };
  /** A unit comes back after days on which it did not stand. */
  'unit/interrupted': {
    /** The unit. */
    readonly id: string;
    /** The day on which it ended. */
    readonly endedOn: string;
    /** The day on which it comes back. */
    readonly existsFrom: string;
  };
  /** Two units have the same official code on one day. */
  'unit/shared-code': {
    /** The code. */
    readonly code: string;
    /** Where the record stands in the list of units, from 0. */
    readonly position: number;
    /** Where the record of the other unit stands in it. */
    readonly otherPosition: number;
  };
  /** A unit ends, and no succession says what became of it. */
  'unit/unexplained-end': {
    /** The unit. */
    readonly id: string;
    /** The day on which it ended. */
    readonly endedOn: string;
  };
  /** A unit names a parent that the register does not have. */
  'unit/unknown-parent': {
    /** The parent. */
    readonly parentId: string;
  };
  /** A parent does not stand on every day of its child. */
  'unit/absent-parent': {
    /** The parent. */
    readonly parentId: string;
    /** Whether the parent begins too late (`from`) or ends too early (`until`). */
    readonly bound: 'from' | 'until';
    /** The day on which the parent begins or ended. */
    readonly day: string;
  };
  /** A parent is of a level that cannot hold its child. */
  'unit/parent-level': {
    /** The level of the child. */
    readonly level: string;
    /** The parent. */
    readonly parentId: string;
    /** The level of the parent. */
    readonly parentLevel: string;
  };
  /** A succession has another number of units on a side than its kind has. */
  'succession/unit-count': {
    /** The kind. */
    readonly kind: string;
    /** How many units it starts from. */
    readonly fromCount: number;
    /** How many units it leads to. */
    readonly intoCount: number;
  };
  /** A succession names a unit twice on one side. */
  'succession/repeated-unit': {
    /** The unit. */
    readonly id: string;
  };
  /** A succession names a unit that the register does not have. */
  'succession/unknown-unit': {
    /** The unit. */
    readonly id: string;
  };
  /** A succession starts from a unit that did not stand on its eve. */
  'succession/not-there-before': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession leads to a unit that does not stand on its day. */
  'succession/not-there-after': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession leads to a unit that stood before, and none of that day carries the unit on. */
  'succession/unit-already-existed': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A succession starts from a unit that goes on, and none of that day carries the unit on. */
  'succession/unit-continues': {
    /** The unit. */
    readonly id: string;
    /** The day of the succession. */
    readonly on: string;
  };
  /** A change of name, parent or level leaves it as it was. */
  'succession/no-change': {
    /** The kind of change. */
    readonly kind: string;
    /** The unit. */
    readonly id: string;
  };
  /** The named criteria set is not among the given ones. */
  'criteria-set/unknown': {
    /** The name. */
    readonly criteriaSetId: string;
    /** The revision, where one was named. */
    readonly revision?: number;
    /** The sets that were given, as `id@revision`. */
    readonly known: readonly string[];
  };
  /** Several of the given criteria sets have the name, and no revision tells them apart. */
  'criteria-set/ambiguous': {
    /** The name. */
    readonly criteriaSetId: string;
    /** The revisions of the sets that have the name. */
    readonly revisions: readonly number[];
  };
  /** An id stands more than once. */
  'criteria-set/repeated-id': {
    /** Whose id it is. */
    readonly concept: 'criterion' | 'group' | 'part' | 'rank';
    /** The id. */
    readonly id: string;
  };
  /** A criterion number stands more than once. */
  'criteria-set/repeated-number': {
    /** The number. */
    readonly number: number;
  };
  /** A criterion names a group that the set does not have. */
  'criteria-set/unknown-group': {
    /** The group. */
    readonly groupId: string;
  };
  /** A requirement asks for more parts than it has. */
  'criteria-set/over-part-count': {
    /** How many are asked for. */
    readonly required: number;
    /** How many there are. */
    readonly partCount: number;
  };
  /** A requirement asks for a rank that its ladder does not have. */
  'criteria-set/unknown-rank': {
    /** The id of the rank. */
    readonly rank: string;
    /** The ranks of the ladder, the lowest first. */
    readonly known: readonly string[];
  };
  /** The last day in force is before the first. */
  'criteria-set/in-force-order': {
    /** The first day. */
    readonly inForceFrom: string;
    /** The last day. */
    readonly inForceUntil: string;
  };
  /** An edition is given twice. */
  'criteria-set/repeated-edition': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** Editions replace each other in a circle, or one replaces itself. */
  'criteria-set/replacement-cycle': {
    /** The editions of the circle, as `id@revision`. */
    readonly editions: readonly string[];
  };
  /** A replaced edition starts on or after the first day of the one that replaces it. */
  'criteria-set/replaced-too-late': {
    /** The edition that is replaced, as `id@revision`. */
    readonly replaced: string;
    /** Its first day. */
    readonly replacedFrom: string;
    /** The edition that replaces it, as `id@revision`. */
    readonly replacing: string;
    /** The first day of that one. */
    readonly replacingFrom: string;
  };
  /** The first day of an edition is not known. */
  'criteria-set/start-not-known': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** An edition that is replaced is not among the given sets. */
  'criteria-set/unknown-replaced': {
    /** The edition, as `id@revision`. */
    readonly replaced: string;
  };
  /** Two sets that are not revisions of each other replace the same edition. */
  'criteria-set/replaced-twice': {
    /** The edition that is replaced, as `id@revision`. */
    readonly replaced: string;
    /** The editions that replace it, as `id@revision`. */
    readonly replacing: readonly string[];
  };
  /** Between a replaced edition and the one that replaces it there are days on which neither is in force. */
  'criteria-set/gap': DaysBetweenEditions;
  /** A replaced edition and the one that replaces it are both in force on some days. */
  'criteria-set/overlap': DaysBetweenEditions;
  /** A crosswalk leads from an edition to itself. */
  'crosswalk/same-set': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** A crosswalk gives two criteria twice with the same relation. */
  'crosswalk/repeated-pair': PairOfCriteria;
  /** A crosswalk gives two criteria two different relations. */
  'crosswalk/contradictory-pair': PairOfCriteria;
  /** The first of two crosswalks does not lead to the set from which the second one starts. */
  'crosswalk/not-joined': {
    /** Where the first one leads, as `id@revision`. */
    readonly firstTo: string;
    /** Where the second one starts, as `id@revision`. */
    readonly secondFrom: string;
  };
  /** A crosswalk is written for another criteria set than the one given. */
  'crosswalk/other-set': {
    /** Whether it is the old set or the new one. */
    readonly side: 'from' | 'to';
    /** The set that the crosswalk names, as `id@revision`. */
    readonly named: string;
    /** The set that was given, as `id@revision`. */
    readonly given: string;
  };
  /** Several of the given crosswalks lead from the one set to the other. */
  'crosswalk/ambiguous': {
    /** The old set, as `id@revision`. */
    readonly from: string;
    /** The new set, as `id@revision`. */
    readonly to: string;
  };
  /** Old results prove a new criterion met and not met at once. */
  'crosswalk/clash': {
    /** The unit. */
    readonly unitId: string;
    /** The new criterion. */
    readonly toCriterionId: string;
    /** The old criterion that proves it met. */
    readonly metCriterionId: string;
    /** The old criterion that proves it not met. */
    readonly notMetCriterionId: string;
  };
  /** A completion is written for another frame than the one given. */
  'completion/other-frame': {
    /** The frame that the completion names, as `id@revision`. */
    readonly named: string;
    /** The frame that was given, as `id@revision`. */
    readonly given: string;
  };
  /** A completed set would have the id and revision of its frame. */
  'completion/same-identity': {
    /** The id of the frame. */
    readonly criteriaSetId: string;
    /** The revision of the frame. */
    readonly revision: number;
  };
  /** The criteria set has no criterion of that id. */
  'criterion/unknown': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
    /** The given sets that do have it, as `id@revision`. */
    readonly foundIn: readonly string[];
  };
  /** A criterion is given twice with the same content. */
  'criterion/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A criterion is answered twice with different content. */
  'criterion/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Criteria of the set have no answer. */
  'criterion/unanswered': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
  /** More criteria are answered than the set has: most likely another set is meant. */
  'criteria/count-mismatch': {
    /** How many criteria are answered. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** The requirement has no part of that id. */
  'part/unknown': {
    /** The id. */
    readonly id: string;
    /** The parts that the requirement has. */
    readonly known: readonly string[];
  };
  /** A part is answered twice with the same content. */
  'part/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A part is answered twice with different content. */
  'part/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Parts of a requirement have no answer. */
  'part/unanswered': {
    /** Their ids, in the order of the requirement. */
    readonly ids: readonly string[];
  };
  /** An answer is of another kind than its requirement takes. */
  'answer/kind-mismatch': {
    /** The kind that the requirement takes. */
    readonly expected: string;
    /** The kind of the answer. */
    readonly received: string;
  };
  /** An answer is in another unit than its requirement; nothing is converted. */
  'answer/unit-mismatch': {
    /** The unit of the requirement. */
    readonly expected: UnitOfMeasure;
    /** The unit of the answer. */
    readonly received: UnitOfMeasure;
  };
  /** A criterion that always applies is answered as not applicable. */
  'answer/never-not-applicable': Record<never, never>;
  /** An answer names a rank that the ladder does not have. */
  'answer/unknown-rank': {
    /** The id of the rank. */
    readonly rank: string;
    /** The ranks of the ladder, the lowest first. */
    readonly known: readonly string[];
  };
  /** A piece of evidence ends before it was collected. */
  'evidence/order': {
    /** The day it was collected. */
    readonly collectedOn: string;
    /** The last day it is valid. */
    readonly validUntil: string;
  };
  /** An assessment that is a count alone has no answers that could be others. */
  'revision/of-tally': Record<never, never>;
  /** An override leaves the status as it was. */
  'override/no-change': {
    /** The status before and after. */
    readonly status: string;
  };
  /** The part of a share is larger than its whole. */
  'share/part-over-whole': {
    /** The part. */
    readonly part: number;
    /** The whole. */
    readonly whole: number;
  };
  /** The whole of a share is 0. */
  'share/whole-is-zero': Record<never, never>;
  /** A tally is out of another number than the set has criteria. */
  'tally/denominator-mismatch': {
    /** Out of how many the tally is. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A tally counts more criteria as met than there are. */
  'tally/over-count': {
    /** How many are counted as met. */
    readonly metCount: number;
    /** How many criteria there are. */
    readonly criteriaCount: number;
  };
  /** A tally names more criteria as not met than its count leaves. */
  'tally/too-many-unmet': {
    /** How many are named as not met. */
    readonly named: number;
    /** How many the count leaves. */
    readonly unmetCount: number;
  };
  /** A policy names a criterion that the set does not have. */
  'policy/unknown-criterion': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A policy names criteria in more rules than can be judged together. */
  'policy/too-many-lists': {
    /** In how many rules it names criteria. */
    readonly listCount: number;
    /** How many are allowed. */
    readonly maximum: number;
  };
  /** A policy asks for more criteria than the set has. */
  'policy/over-count': {
    /** How many criteria the policy asks for. */
    readonly required: number;
    /** How many criteria there are. */
    readonly criteriaCount: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** Two criteria or two ranks of a scoring scheme have the same id. */
  'scoring/repeated-id': {
    /** What has the id. */
    readonly concept: 'criterion' | 'rank';
    /** The id. */
    readonly id: string;
  };
  /** A scoring scheme gives every criterion 0. */
  'scoring/nothing-scores': Record<never, never>;
  /** A rank has its cut-off in another measure than the score is in. */
  'scoring/cut-off-kind': {
    /** The measure of the score. */
    readonly expected: ScoreMeasure;
    /** The measure of the cut-off. */
    readonly received: ScoreMeasure;
  };
  /** The cut-off of a rank is not above that of the rank before it. */
  'scoring/cut-off-order': {
    /** The rank. */
    readonly id: string;
  };
  /** The cut-off of a rank is above all points together. */
  'scoring/unreachable-rank': {
    /** The rank. */
    readonly id: string;
    /** Its cut-off. */
    readonly points: number;
    /** All points together. */
    readonly maximumPoints: number;
  };
  /** A scoring scheme names a criterion that the set does not have. */
  'scoring/unknown-criterion': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A scoring scheme gives nothing to criteria of the set. */
  'scoring/unlisted-criteria': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
  /** Two events of a history have the same id. */
  'history/repeated-id': {
    /** The id. */
    readonly id: string;
  };
  /** Two events of a history say the same. */
  'history/repeated-event': {
    /** The one. */
    readonly id: string;
    /** The other. */
    readonly otherId: string;
  };
  /** A title is maintained, suspended, revoked or given anew before it was given. */
  'history/before-recognition': {
    /** The event. */
    readonly id: string;
    /** What it says. */
    readonly kind: TitleEventKind;
    /** When. */
    readonly on: string;
    /** The recognition, where one comes later. */
    readonly recognisedId?: string;
    /** When that was. */
    readonly recognisedOn?: string;
  };
  /** A title is maintained, suspended or revoked although it was revoked before. */
  'history/after-revocation': {
    /** The event. */
    readonly id: string;
    /** What it says. */
    readonly kind: TitleEventKind;
    /** When. */
    readonly on: string;
    /** The revocation. */
    readonly revokedId: string;
    /** When that was. */
    readonly revokedOn: string;
  };
  /** Two decisions on one assessment year differ. */
  'history/contradictory-decisions': {
    /** The year. */
    readonly forYear: number;
    /** The decision that gives or keeps the title. */
    readonly keptId: string;
    /** The decision that does not. */
    readonly notKeptId: string;
  };
  /** An event is dated before the assessment year it speaks of. */
  'history/before-its-year': {
    /** The assessment year. */
    readonly forYear: number;
    /** The day of the event. */
    readonly on: string;
  };
  /** A suspension ends before it begins. */
  'history/until-order': {
    /** The day of the suspension. */
    readonly on: string;
    /** Its last day. */
    readonly until: string;
  };
  /** An event withdraws another that the history does not have. */
  'history/withdraws-unknown': {
    /** The id that is not there. */
    readonly eventId: string;
  };
  /** An event withdraws a withdrawal. */
  'history/withdraws-withdrawal': {
    /** The withdrawal that was to be withdrawn. */
    readonly eventId: string;
  };
  /** Two steps of a maintenance policy have the same consequence. */
  'maintenance/repeated-consequence': {
    /** The consequence. */
    readonly consequence: ConsequenceKind;
  };
  /** Two histories are of one unit. */
  'records/repeated-history': {
    /** The unit. */
    readonly unitId: string;
  };
  /** A history is of a unit that the register does not have. */
  'records/unknown-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** An event is dated on a day on which its unit does not exist. */
  'records/outside-existence': {
    /** The unit. */
    readonly unitId: string;
    /** The event. */
    readonly id: string;
    /** The day of the event. */
    readonly on: string;
  };
  /** A title is decided on although the unit is no unit on that day. */
  'records/level-holds-no-title': {
    /** The unit. */
    readonly unitId: string;
    /** The event. */
    readonly id: string;
    /** The day of the event. */
    readonly on: string;
  };
  /** Two steps of a roadmap have the same target. */
  'roadmap/repeated-step': {
    /** The target. */
    readonly id: string;
  };
  /** A step of a roadmap is set for another level. */
  'roadmap/other-level': {
    /** The target of the step. */
    readonly id: string;
    /** Its level. */
    readonly level: string;
    /** The level of the roadmap. */
    readonly expected: string;
  };
  /** A step of a roadmap is not due later than the step before it. */
  'roadmap/step-order': {
    /** The target of the step. */
    readonly id: string;
    /** Its due day. */
    readonly dueOn: string;
    /** The target of the step before. */
    readonly idBefore: string;
    /** The due day of that. */
    readonly dueBefore: string;
  };
  /** A step of a roadmap asks for less than an earlier one. */
  'roadmap/lower-than-earlier-step': {
    /** The target of the step. */
    readonly id: string;
    /** The target of the earlier step. */
    readonly idBefore: string;
  };
  /** A unit is assessed twice for one year on one basis by one criteria set. */
  'programme/repeated-assessment': {
    /** The unit. */
    readonly unitId: string;
    /** The year. */
    readonly assessmentYear: number;
    /** Where the first of them stands in the list. */
    readonly firstPosition: number;
  };
  /** A target is given to an area that was never of the level it is set for. */
  'programme/area-level': {
    /** The area. */
    readonly areaId: string;
    /** The level of the target. */
    readonly level: string;
  };
  /** A summary counts more units than the area has. */
  'summary/over-population': {
    /** Which count of the summary. */
    readonly counted: UnitCounter;
    /** How many units it counts. */
    readonly count: number;
    /** How many units the area has. */
    readonly unitCount: number;
  };
  /** A unit stands twice on one side of a comparison. */
  'attribution/repeated-unit': {
    /** The unit. */
    readonly unitId: string;
  };
  /** Confirmed and projected results stand on one side of a comparison. */
  'attribution/mixed-basis': {
    /** The first unit whose results are of the other kind than those before it. */
    readonly unitId: string;
  };
  /** A summary counts more units in a part than in what the part belongs to. */
  'summary/part-over-whole': {
    /** The part. */
    readonly counted: PartCounter;
    /** How many units it counts. */
    readonly count: number;
    /** What it is a part of. */
    readonly among: WholeCounter;
    /** How many units that counts. */
    readonly amongCount: number;
  };
  /** The due day of a target is not in its due year. */
  'target/due-year-mismatch': {
    /** The due year. */
    readonly dueYear: number;
    /** The due day. */
    readonly dueOn: string;
  };
  /** A target asks for a share below 1 %: perhaps percent were written for hundredths of a percent. */
  'target/tiny-share': {
    /** The share that is due. @unit hundredths of a percent */
    readonly basisPoints: number;
  };
  /** The least of a count is more than its most. */
  'plan/bounds-order': {
    /** The least. */
    readonly least: number;
    /** The most. */
    readonly most: number;
  };
  /** A plan starts from more recognised units than there are units. */
  'plan/over-population': {
    /** How many are recognised at the most. */
    readonly recognisedCount: number;
    /** How many units there are. */
    readonly unitCount: number;
  };
  /** An area stands more than once among those that a number is split among. */
  'allocation/repeated-area': {
    /** The area. */
    readonly areaId: string;
  };
  /** No area has a weight over 0, so that there is no proportion. */
  'allocation/no-weight': Record<never, never>;
  /** The minimum of an area is over its cap. */
  'allocation/minimum-over-cap': {
    /** The area. */
    readonly areaId: string;
    /** Its minimum. */
    readonly minimumCount: number;
    /** Its cap. */
    readonly capCount: number;
  };
  /** An area has more recognised units than its cap allows. */
  'allocation/credit-over-cap': {
    /** The area. */
    readonly areaId: string;
    /** How many units it has. */
    readonly creditCount: number;
    /** Its cap. */
    readonly capCount: number;
  };
  /** The number to split is below what the areas must get at the least. */
  'allocation/under-minimum': {
    /** The number to split. */
    readonly unitCount: number;
    /** What the minimums, and the units that are recognised already, come to. */
    readonly leastCount: number;
  };
  /** The number to split is over what the areas can take at the most. */
  'allocation/over-cap': {
    /** The number to split. */
    readonly unitCount: number;
    /** What the caps come to. */
    readonly mostCount: number;
  };
}

/**
 * Names two editions of which one replaces the other, and days about that change.
 *
 * @category Results and issues
 */
export interface DaysBetweenEditions {
  /** The edition that is replaced, as `id@revision`. */
  readonly replaced: string;
  /** The edition that replaces it, as `id@revision`. */
  readonly replacing: string;
  /** The first of the days. */
  readonly firstDay: string;
  /** The last of the days. */
  readonly lastDay: string;
}

/**
 * Names the two criteria of a pair of a crosswalk.
 *
 * @category Results and issues
 */
export interface PairOfCriteria {
  /** The old criterion. */
  readonly fromCriterionId: string;
  /** The new criterion. */
  readonly toCriterionId: string;
}

/**
 * Names what a summary counts units by.
 *
 * @category Results and issues
 */
export type UnitCounter = 'registeredCount' | 'recognisedCount' | 'confirmed' | 'projected';

/**
 * Names what a summary counts a part of.
 *
 * @category Results and issues
 */
export type WholeCounter = 'registeredCount' | 'recognisedCount';

/**
 * Names what a summary counts as a part of something else it counts.
 *
 * @category Results and issues
 */
export type PartCounter = 'newlyBuiltCount' | 'maintainedCount';

/**
 * Names what a decision does to a title.
 *
 * @category Results and issues
 */
export type TitleEventKind =
  | 'recognised'
  | 're-recognised'
  | 'maintained'
  | 'not-maintained'
  | 'suspended'
  | 'revoked';

/**
 * Names what becomes of a title.
 *
 * @category Results and issues
 */
export type ConsequenceKind =
  | 'keep-with-warning'
  | 'suspend'
  | 'lapse'
  | 'revoke'
  | 'no-published-rule';

/**
 * Names what a score is measured in.
 *
 * @category Results and issues
 */
export type ScoreMeasure = 'points' | 'share';

/**
 * Names how a text must be written: an id made of words, an id of the host's system, any text that can be
 * seen, or the code of an issue.
 *
 * @category Results and issues
 */
export type TextFormat = 'slug' | 'host-id' | 'visible-text' | 'issue-code';

/** Says how grave a fault is and, in English, what is wrong. */
export interface IssueKind<Params> {
  readonly severity: 'error' | 'warning';
  readonly message: (params: Params) => string;
}

const list = (items: readonly (string | number)[]): string => items.join(', ');

/** Says in English how a text must be written. */
export const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'lower-case letters, digits and single hyphens, such as premises-2',
  'host-id': 'a text without control characters or blanks at its ends',
  'visible-text': 'a text that is not blank',
  'issue-code': 'a concept and a fault in lower-case words, such as date/format',
};

const measuredAs = {
  number: 'number',
  'text-length': 'length of the text',
  'item-count': 'count of items',
};

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'points',
  share: 'hundredths of a percent',
};

/** Names two events; a history can be refused for giving two of them one id. */
const both = (id: string, otherId: string): string =>
  id === otherId ? `Two events ${quote(id)}` : `Events ${quote(id)} and ${quote(otherId)}`;

const byOther = (otherId: string, id: string): string =>
  otherId === id ? '' : ` by event ${quote(otherId)}`;

/** The codes that every entry carries; those of tables and texts come with the intake alone. */
export type CoreIssueCode = Exclude<keyof IssueParams, keyof IntakeIssueParams>;

/** Says of every code how grave it is, and in English what is wrong. */
export const issueCatalogue: {
  readonly [Code in CoreIssueCode]: IssueKind<IssueParams[Code]>;
} = {
  'argument/not-parsed': notParsedKind,
  'input/hostile': {
    severity: 'error',
    message: () => 'The input holds an accessor or an object that cannot be read as plain data.',
  },
  'input/not-plain': {
    severity: 'error',
    message: ({ received }) => `Plain JSON data is expected here, not ${received}.`,
  },
  'input/not-finite': {
    severity: 'error',
    message: ({ received }) => `A number must be finite; ${received} is not.`,
  },
  'input/lone-surrogate': {
    severity: 'error',
    message: () =>
      'The text holds half of a character (a lone surrogate), which UTF-8 cannot hold.',
  },
  'input/reserved-key': {
    severity: 'error',
    message: ({ key }) => `The key ${quote(key)} is reserved by the language and is refused.`,
  },
  'input/too-deep': {
    severity: 'error',
    message: ({ maxDepth }) =>
      `The input is nested deeper than ${maxDepth} levels, or contains itself.`,
  },
  'input/too-large': {
    severity: 'error',
    message: ({ limit, maximum }) => `The input is over the limit ${limit} of ${maximum}.`,
  },
  'input/too-many-issues': {
    severity: 'error',
    message: ({ suppressedCount }) => `${suppressedCount} further issues are not listed.`,
  },
  'input/wrong-type': {
    severity: 'error',
    message: ({ expected, received }) => `Expected ${expected}, received ${received}.`,
  },
  'input/missing-key': {
    severity: 'error',
    message: ({ key, expected }) => `The key ${quote(key)} is missing; expected: ${expected}.`,
  },
  'input/unknown-key': {
    severity: 'error',
    message: ({ key, nearest, known }) =>
      nearest === undefined
        ? `The key ${quote(key)} is not known here; known keys: ${list(known)}.`
        : `The key ${quote(key)} is not known here; is ${quote(nearest)} meant?`,
  },
  'input/not-one-of': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected one of: ${list(expected)}; received ${quote(received)}.`,
  },
  'input/out-of-range': {
    severity: 'error',
    message: ({ measured, bound, limit }) =>
      `The ${measuredAs[measured]} must be ${bound === 'at-least' ? 'at least' : 'at most'} ${limit}.`,
  },
  'input/wrong-format': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected ${textFormats[expected]}, ${received === '' ? 'but the text is empty' : `received ${quote(received)}`}.`,
  },
  'json/syntax': {
    severity: 'error',
    message: ({ line, column, found }) =>
      `The text is not JSON: it ${found === undefined ? 'ends too early' : `goes wrong at ${quote(found)}`}, line ${line}, column ${column}.`,
  },
  'number/too-precise': {
    severity: 'error',
    message: ({ received, decimals }) => `${received} has more than ${decimals} decimals.`,
  },
  'date/format': {
    severity: 'error',
    message: ({ received }) =>
      `A day is written yyyy-MM-dd, for example 2024-12-18; received ${quote(received)}.`,
  },
  'date/no-such-day': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is not a day of the calendar.`,
  },
  'unit/existence-order': {
    severity: 'error',
    message: ({ existsFrom, endedOn }) =>
      `The unit ends (${endedOn}) no later than it begins (${existsFrom}).`,
  },
  'unit/overlap': {
    severity: 'error',
    message: ({ id, position, otherPosition }) =>
      `Unit ${quote(id)} stands twice on the same days: at units.${otherPosition} and units.${position}.`,
  },
  'unit/interrupted': {
    severity: 'error',
    message: ({ id, endedOn, existsFrom }) =>
      `Unit ${quote(id)} ended on ${endedOn} and comes back on ${existsFrom}.`,
  },
  'unit/shared-code': {
    severity: 'warning',
    message: ({ code, position, otherPosition }) =>
      `Two units have the code ${quote(code)} on the same days: units.${otherPosition} and units.${position}.`,
  },
  'unit/unexplained-end': {
    severity: 'warning',
    message: ({ id, endedOn }) =>
      `Unit ${quote(id)} ends on ${endedOn}, and no succession says what became of it.`,
  },
  'unit/unknown-parent': {
    severity: 'error',
    message: ({ parentId }) => `The register has no unit ${quote(parentId)} to be the parent.`,
  },
  'unit/absent-parent': {
    severity: 'error',
    message: ({ parentId, bound, day }) =>
      bound === 'from'
        ? `The parent ${quote(parentId)} stands only from ${day}, later than the unit.`
        : `The parent ${quote(parentId)} ended on ${day}, earlier than the unit.`,
  },
  'unit/parent-level': {
    severity: 'error',
    message: ({ level, parentId, parentLevel }) =>
      `A unit of level ${level} cannot belong to ${quote(parentId)}, which is of level ${parentLevel}.`,
  },
  'succession/unit-count': {
    severity: 'error',
    message: ({ kind, fromCount, intoCount }) =>
      `A succession of kind ${kind} does not lead from ${fromCount} to ${intoCount} units.`,
  },
  'succession/repeated-unit': {
    severity: 'error',
    message: ({ id }) => `Unit ${quote(id)} stands twice on one side of the succession.`,
  },
  'succession/unknown-unit': {
    severity: 'error',
    message: ({ id }) => `The register has no unit ${quote(id)}.`,
  },
  'succession/not-there-before': {
    severity: 'error',
    message: ({ id, on }) => `Unit ${quote(id)} did not stand on the day before ${on}.`,
  },
  'succession/not-there-after': {
    severity: 'error',
    message: ({ id, on }) => `Unit ${quote(id)} does not stand on ${on}.`,
  },
  'succession/unit-already-existed': {
    severity: 'error',
    message: ({ id, on }) =>
      `Unit ${quote(id)} stood before ${on} already, and no succession of that day carries it on.`,
  },
  'succession/unit-continues': {
    severity: 'error',
    message: ({ id, on }) =>
      `Unit ${quote(id)} goes on after ${on}, but no succession of that day carries it on.`,
  },
  'succession/no-change': {
    severity: 'error',
    message: ({ kind, id }) =>
      `A succession of kind ${kind} changes nothing: unit ${quote(id)} is as it was.`,
  },
  'criteria-set/unknown': {
    severity: 'error',
    message: ({ criteriaSetId, revision, known }) =>
      `No criteria set ${quote(criteriaSetId)}${revision === undefined ? '' : ` in revision ${revision}`} was given; given: ${known.length === 0 ? 'none' : list(known)}.`,
  },
  'criteria-set/ambiguous': {
    severity: 'error',
    message: ({ criteriaSetId, revisions }) =>
      `Criteria set ${quote(criteriaSetId)} was given in several forms (revisions ${list(revisions)}); one must be named.`,
  },
  'criteria-set/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) => `The ${concept} id ${quote(id)} stands more than once.`,
  },
  'criteria-set/repeated-number': {
    severity: 'error',
    message: ({ number }) => `Criterion number ${number} stands more than once.`,
  },
  'criteria-set/unknown-group': {
    severity: 'error',
    message: ({ groupId }) => `The set has no group ${quote(groupId)}.`,
  },
  'criteria-set/over-part-count': {
    severity: 'error',
    message: ({ required, partCount }) =>
      `${required} parts are asked for, but the requirement has ${partCount}.`,
  },
  'criteria-set/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${list(known)}.`,
  },
  'criteria-set/in-force-order': {
    severity: 'error',
    message: ({ inForceFrom, inForceUntil }) =>
      `The set ends (${inForceUntil}) before it begins (${inForceFrom}).`,
  },
  'criteria-set/repeated-edition': {
    severity: 'error',
    message: ({ edition }) => `The edition ${quote(edition)} is given more than once.`,
  },
  'criteria-set/replacement-cycle': {
    severity: 'error',
    message: ({ editions }) => `Editions replace each other in a circle: ${list(editions)}.`,
  },
  'criteria-set/replaced-too-late': {
    severity: 'error',
    message: ({ replaced, replacedFrom, replacing, replacingFrom }) =>
      `${quote(replaced)} starts on ${replacedFrom}, not before ${quote(replacing)}, which replaces it and starts on ${replacingFrom}.`,
  },
  'criteria-set/start-not-known': {
    severity: 'warning',
    message: ({ edition }) => `The first day of ${quote(edition)} is not known.`,
  },
  'criteria-set/unknown-replaced': {
    severity: 'warning',
    message: ({ replaced }) => `The replaced edition ${quote(replaced)} was not given.`,
  },
  'criteria-set/replaced-twice': {
    severity: 'warning',
    message: ({ replaced, replacing }) =>
      `The edition ${quote(replaced)} is replaced by several sets: ${list(replacing)}.`,
  },
  'criteria-set/gap': {
    severity: 'warning',
    message: ({ replaced, replacing, firstDay, lastDay }) =>
      `Neither ${quote(replaced)} nor ${quote(replacing)}, which replaces it, is in force from ${firstDay} to ${lastDay}.`,
  },
  'criteria-set/overlap': {
    severity: 'warning',
    message: ({ replaced, replacing, firstDay, lastDay }) =>
      `Both ${quote(replaced)} and ${quote(replacing)}, which replaces it, are in force from ${firstDay} to ${lastDay}.`,
  },
  'crosswalk/same-set': {
    severity: 'error',
    message: ({ edition }) => `The crosswalk leads from ${quote(edition)} to itself.`,
  },
  'crosswalk/repeated-pair': {
    severity: 'warning',
    message: ({ fromCriterionId, toCriterionId }) =>
      `Criteria ${quote(fromCriterionId)} and ${quote(toCriterionId)} are paired twice with the same relation; it counts once.`,
  },
  'crosswalk/contradictory-pair': {
    severity: 'error',
    message: ({ fromCriterionId, toCriterionId }) =>
      `Criteria ${quote(fromCriterionId)} and ${quote(toCriterionId)} are paired twice with different relations.`,
  },
  'crosswalk/not-joined': {
    severity: 'error',
    message: ({ firstTo, secondFrom }) =>
      `The first crosswalk leads to ${quote(firstTo)}, but the second starts from ${quote(secondFrom)}.`,
  },
  'crosswalk/other-set': {
    severity: 'error',
    message: ({ side, named, given }) =>
      `The crosswalk leads ${side} ${quote(named)}, but ${quote(given)} was given.`,
  },
  'crosswalk/ambiguous': {
    severity: 'error',
    message: ({ from, to }) =>
      `Several crosswalks lead from ${quote(from)} to ${quote(to)}; one must be chosen.`,
  },
  'crosswalk/clash': {
    severity: 'error',
    message: ({ unitId, toCriterionId, metCriterionId, notMetCriterionId }) =>
      `The old results of ward ${quote(unitId)} prove criterion ${quote(toCriterionId)} met (by ${quote(metCriterionId)}) and not met (by ${quote(notMetCriterionId)}).`,
  },
  'completion/other-frame': {
    severity: 'error',
    message: ({ named, given }) =>
      `The completion is written for ${named}, but ${given} was given.`,
  },
  'completion/same-identity': {
    severity: 'error',
    message: ({ criteriaSetId, revision }) =>
      `The completed set must not keep the identity of its frame (${criteriaSetId}, revision ${revision}).`,
  },
  'criterion/unknown': {
    severity: 'error',
    message: ({ id, criteriaSetId, foundIn }) =>
      `Criteria set ${quote(criteriaSetId)} has no criterion ${quote(id)}${foundIn.length === 0 ? '' : `; it is in ${list(foundIn)}`}.`,
  },
  'criterion/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Criterion ${quote(id)} is given twice with the same content; it counts once.`,
  },
  'criterion/contradictory': {
    severity: 'error',
    message: ({ id }) => `Criterion ${quote(id)} is answered twice with different content.`,
  },
  'criterion/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `No answer for criteria: ${list(ids)}; they count as unknown.`,
  },
  'criteria/count-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `${received} criteria are answered, but criteria set ${quote(criteriaSetId)} has ${expected}.`,
  },
  'part/unknown': {
    severity: 'error',
    message: ({ id, known }) =>
      `The requirement has no part ${quote(id)}; its parts: ${list(known)}.`,
  },
  'part/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Part ${quote(id)} is answered twice with the same content; it counts once.`,
  },
  'part/contradictory': {
    severity: 'error',
    message: ({ id }) => `Part ${quote(id)} is answered twice with different content.`,
  },
  'part/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `No answer for parts: ${list(ids)}; they count as unknown.`,
  },
  'answer/kind-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement asks for ${list([expected])}; the answer is of kind ${received}.`,
  },
  'answer/unit-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement is in ${expected}; the answer is in ${received}.`,
  },
  'answer/never-not-applicable': {
    severity: 'error',
    message: () => 'This criterion always applies; it cannot be answered as not applicable.',
  },
  'answer/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${list(known)}.`,
  },
  'evidence/order': {
    severity: 'error',
    message: ({ collectedOn, validUntil }) =>
      `The evidence ends (${validUntil}) before it was collected (${collectedOn}).`,
  },
  'revision/of-tally': {
    severity: 'error',
    message: () => 'The assessment is a count alone; it has no answers that could be others.',
  },
  'override/no-change': {
    severity: 'error',
    message: ({ status }) => `The override leaves the status as it was: ${status}.`,
  },
  'share/part-over-whole': {
    severity: 'error',
    message: ({ part, whole }) => `The part (${part}) is larger than the whole (${whole}).`,
  },
  'share/whole-is-zero': {
    severity: 'error',
    message: () => 'A share of nothing is no share: the whole is 0.',
  },
  'tally/denominator-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `The tally is out of ${received}, but criteria set ${quote(criteriaSetId)} has ${expected} criteria.`,
  },
  'tally/over-count': {
    severity: 'error',
    message: ({ metCount, criteriaCount }) => `${metCount} of ${criteriaCount} is more than all.`,
  },
  'tally/too-many-unmet': {
    severity: 'error',
    message: ({ named, unmetCount }) =>
      `${named} criteria are named as unmet, but the tally leaves only ${unmetCount}.`,
  },
  'policy/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The policy names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'policy/too-many-lists': {
    severity: 'error',
    message: ({ listCount, maximum }) =>
      `The policy names criteria in ${listCount} rules; at most ${maximum} can be judged together.`,
  },
  'policy/over-count': {
    severity: 'error',
    message: ({ required, criteriaCount, criteriaSetId }) =>
      `The policy asks for ${required} criteria, but criteria set ${quote(criteriaSetId)} has ${criteriaCount}.`,
  },
  'scoring/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) => `The scheme has the ${concept} id ${quote(id)} more than once.`,
  },
  'scoring/nothing-scores': {
    severity: 'error',
    message: () => 'The scheme gives every criterion 0, so that nothing can be scored.',
  },
  'scoring/cut-off-kind': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The score is in ${scoreMeasures[expected]}; the cut-off is in ${scoreMeasures[received]}.`,
  },
  'scoring/cut-off-order': {
    severity: 'error',
    message: ({ id }) =>
      `The cut-off of rank ${quote(id)} is not above that of the rank before it.`,
  },
  'scoring/unreachable-rank': {
    severity: 'error',
    message: ({ id, points, maximumPoints }) =>
      `Rank ${quote(id)} asks for ${points} points, but all criteria together give ${maximumPoints}.`,
  },
  'scoring/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The scheme names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'scoring/unlisted-criteria': {
    severity: 'warning',
    message: ({ ids }) => `The scheme gives nothing to criteria: ${list(ids)}; they score 0.`,
  },
  'history/repeated-id': {
    severity: 'error',
    message: ({ id }) => `The event id ${quote(id)} stands more than once.`,
  },
  'history/repeated-event': {
    severity: 'warning',
    message: ({ id, otherId }) => `${both(otherId, id)} say the same.`,
  },
  'history/before-recognition': {
    severity: 'error',
    message: ({ id, kind, on, recognisedId, recognisedOn }) =>
      `Event ${quote(id)} (${kind}, ${on}) speaks of a title ${recognisedId === undefined ? 'that was never given' : `given only${byOther(recognisedId, id)} on ${recognisedOn}`}.`,
  },
  'history/after-revocation': {
    severity: 'error',
    message: ({ id, kind, on, revokedId, revokedOn }) =>
      `Event ${quote(id)} (${kind}, ${on}) speaks of a title that was revoked${byOther(revokedId, id)} on ${revokedOn}.`,
  },
  'history/contradictory-decisions': {
    severity: 'error',
    message: ({ forYear, keptId, notKeptId }) =>
      `${both(keptId, notKeptId)} decide differently on ${forYear}.`,
  },
  'history/before-its-year': {
    severity: 'error',
    message: ({ forYear, on }) => `The event of ${on} speaks of ${forYear}, a year not yet begun.`,
  },
  'history/until-order': {
    severity: 'error',
    message: ({ on, until }) => `The suspension ends (${until}) before it begins (${on}).`,
  },
  'history/withdraws-unknown': {
    severity: 'error',
    message: ({ eventId }) => `The history has no event ${quote(eventId)} to withdraw.`,
  },
  'history/withdraws-withdrawal': {
    severity: 'error',
    message: ({ eventId }) =>
      `Event ${quote(eventId)} is itself a withdrawal and cannot be withdrawn.`,
  },
  'maintenance/repeated-consequence': {
    severity: 'error',
    message: ({ consequence }) =>
      `Another step has the consequence ${consequence} already; one step can hold both rules.`,
  },
  'records/repeated-history': {
    severity: 'error',
    message: ({ unitId }) => `Unit ${quote(unitId)} has more than one history.`,
  },
  'records/unknown-unit': {
    severity: 'error',
    message: ({ unitId }) => `The register has no unit ${quote(unitId)}.`,
  },
  'records/outside-existence': {
    severity: 'error',
    message: ({ unitId, id, on }) =>
      `Event ${quote(id)} is dated ${on}, when unit ${quote(unitId)} does not exist.`,
  },
  'records/level-holds-no-title': {
    severity: 'error',
    message: ({ unitId, id, on }) =>
      `Event ${quote(id)} of ${on} decides on a title, but unit ${quote(unitId)} is no ward on that day.`,
  },
  'roadmap/repeated-step': {
    severity: 'error',
    message: ({ id }) => `The roadmap has target ${quote(id)} more than once.`,
  },
  'roadmap/other-level': {
    severity: 'error',
    message: ({ id, level, expected }) =>
      `Step ${quote(id)} is set for level ${quote(level)}, but the roadmap is for level ${quote(expected)}.`,
  },
  'roadmap/step-order': {
    severity: 'error',
    message: ({ id, dueOn, idBefore, dueBefore }) =>
      `Step ${quote(id)} is due on ${dueOn}, not after step ${quote(idBefore)}, due on ${dueBefore}.`,
  },
  'roadmap/lower-than-earlier-step': {
    severity: 'warning',
    message: ({ id, idBefore }) =>
      `Step ${quote(id)} asks for less than the earlier step ${quote(idBefore)}.`,
  },
  'programme/repeated-assessment': {
    severity: 'warning',
    message: ({ unitId, assessmentYear, firstPosition }) =>
      `Unit ${quote(unitId)} has another assessment for ${assessmentYear} at place ${firstPosition}; verdicts that differ leave the ward open.`,
  },
  'programme/area-level': {
    severity: 'error',
    message: ({ areaId, level }) =>
      `The target is set for level ${level}; unit ${quote(areaId)} was never of that level.`,
  },
  'summary/over-population': {
    severity: 'error',
    message: ({ counted, count, unitCount }) =>
      `${counted} counts ${count} wards, but the area has ${unitCount}.`,
  },
  'summary/part-over-whole': {
    severity: 'error',
    message: ({ counted, count, among, amongCount }) =>
      `${counted} counts ${count} wards, but ${among}, of which it is a part, counts ${amongCount}.`,
  },
  'attribution/repeated-unit': {
    severity: 'error',
    message: ({ unitId }) => `Ward ${quote(unitId)} stands twice on one side of the comparison.`,
  },
  'attribution/mixed-basis': {
    severity: 'error',
    message: ({ unitId }) =>
      `Confirmed and projected results stand on one side of the comparison, from ward ${quote(unitId)} on.`,
  },
  'target/due-year-mismatch': {
    severity: 'error',
    message: ({ dueYear, dueOn }) => `The due day ${dueOn} is not in the due year ${dueYear}.`,
  },
  'target/tiny-share': {
    severity: 'warning',
    message: ({ basisPoints }) =>
      `The target asks for ${basisPoints} hundredths of a percent: ${basisPoints / 100}%.`,
  },
  'plan/bounds-order': {
    severity: 'error',
    message: ({ least, most }) => `The least (${least}) is more than the most (${most}).`,
  },
  'plan/over-population': {
    severity: 'error',
    message: ({ recognisedCount, unitCount }) =>
      `The plan starts from ${recognisedCount} recognised wards, but there are ${unitCount} wards.`,
  },
  'allocation/repeated-area': {
    severity: 'error',
    message: ({ areaId }) => `Area ${quote(areaId)} stands more than once.`,
  },
  'allocation/no-weight': {
    severity: 'error',
    message: () => 'No area has a weight over 0, so there is no proportion to split by.',
  },
  'allocation/minimum-over-cap': {
    severity: 'error',
    message: ({ areaId, minimumCount, capCount }) =>
      `The minimum of area ${quote(areaId)} (${minimumCount}) is over its cap (${capCount}).`,
  },
  'allocation/credit-over-cap': {
    severity: 'error',
    message: ({ areaId, creditCount, capCount }) =>
      `Area ${quote(areaId)} has ${creditCount} recognised wards already, over its cap (${capCount}).`,
  },
  'allocation/under-minimum': {
    severity: 'error',
    message: ({ unitCount, leastCount }) =>
      `${unitCount} wards are too few: minimums and wards recognised already come to ${leastCount}.`,
  },
  'allocation/over-cap': {
    severity: 'error',
    message: ({ unitCount, mostCount }) =>
      `${unitCount} wards are too many: the areas with a weight can take ${mostCount} at the most.`,
  },
};
