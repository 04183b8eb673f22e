import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Requirement, RequirementPart } from '../criteria-set/requirement';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { Finding, Judgement, OverrideFinding, PartFinding } from '../evaluation/finding';
import type { Locale } from '../foundation/text/locale';
import { criterionName } from './criterion-name';
import { formatDay } from './format';
import { measurementText } from './measurement-text';
import { capitalised } from './text/capitalised';
import { listText } from './text/list-text';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/**
 * Explains how a criterion stands: what was found, what is required, how far apart they are.
 *
 * @param finding - how the criterion stands
 * @param criteriaSet - the set it belongs to, for its number and its text
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, completeFrame, evaluateAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { explainFinding } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2024-12-31');
 *
 * const ourSet = orThrow(
 *   completeFrame(modelWardPolice20, {
 *     completes: { id: 'model-ward-police-20', revision: 1 },
 *     id: 'our-20-criteria',
 *     revision: 1,
 *     criteria: [
 *       {
 *         criterionId: 'criterion-6',
 *         requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
 *       },
 *     ],
 *     provenance: { origin: 'host', sources: ['an example, not the rule'] },
 *   }),
 *   console.warn,
 * );
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'our-20-criteria' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'by-criterion',
 *       answers: [
 *         {
 *           criterionId: 'criterion-6',
 *           answer: { kind: 'quantity', amount: 110, unit: 'square-metre' },
 *         },
 *       ],
 *     },
 *   }),
 *   console.warn,
 * );
 * const { findings } = evaluateAssessment(orThrow(checkAssessment(submitted, [ourSet]), console.warn), { asOf });
 * for (const finding of findings.filter(({ status }) => status === 'not-met')) {
 *   console.log(explainFinding(finding, ourSet, 'en'));
 *   // Criterion 6 (Premises and equipment) not met: 110 m², required 150 m² or more, 40 m² short.
 *   console.log(explainFinding(finding, ourSet, 'vi'));
 *   // Tiêu chí 6 (Trụ sở, trang thiết bị) chưa đạt: 110 m², yêu cầu từ 150 m² trở lên, còn thiếu 40 m².
 * }
 * ```
 */
export function explainFinding(finding: Finding, criteriaSet: CriteriaSet, locale: Locale): string {
  const criterion = criteriaSet.criteria.find(({ id }) => id === finding.criterionId);
  const name = criterionName(finding.criterionId, criteriaSet, locale);
  const judgement = judgementText(finding, criterion?.requirement, locale);
  const override =
    finding.override === undefined ? '' : ` (${overrideText(finding.override, locale)})`;
  return `${capitalised(name)} ${judgement}${override}.`;
}

/** Says which decision of an authority changes a finding, or would if the finding were the one that it changes. */
export function overrideText(
  { record, isApplied, judgedStatus }: OverrideFinding,
  locale: Locale,
): string {
  const { override, overrideNotApplied, statuses } = wordsOf(locale).finding;
  const { authority, reason, statusBefore, statusAfter } = record;
  const change = {
    ...{ authority, reason },
    day: formatDay(record.decidedOn, locale),
    before: statuses[statusBefore],
    after: statuses[statusAfter],
  };
  return isApplied ? override(change) : overrideNotApplied(change, statuses[judgedStatus]);
}

/** How a criterion, a part or a gate was judged, and whence a finding was carried over. */
type Judged = Judgement & Pick<Partial<Finding>, 'carriedFrom'>;

/** Says how a criterion or a gate stands, without its name. */
export function judgementText(
  judgement: Judged,
  requirement: Requirement | undefined,
  locale: Locale,
): string {
  const { statuses } = wordsOf(locale).finding;
  return `${statuses[judgement.status]}: ${groundsText(judgement, requirement, locale)}`;
}

/** Says on what a judgement rests, without what it is. */
export function groundsText(
  judgement: Judged,
  requirement: Requirement | undefined,
  locale: Locale,
): string {
  const { reasons, carriedFrom } = wordsOf(locale).finding;
  const { status, reason, measurement } = judgement;
  // What says more than a general reason: a measurement, the parts, or the criteria of the set before. An unknown always says why it is unknown.
  const grounds = [
    ...(measurement === undefined ? [] : [measurementText(measurement, locale)]),
    ...partTexts(judgement, requirement, locale),
    ...(judgement.carriedFrom === undefined
      ? []
      : [carriedFrom(judgement.carriedFrom.map((id) => `“${id}”`).join(', '))]),
  ];
  const isReasonNew = grounds.length === 0 || status === 'unknown' || reason === 'overridden';
  return [...(isReasonNew ? [reasons[reason]] : []), ...grounds].join('; ');
}

/** How many parts are met and which, then those that stand otherwise, the parts that stand alike together. */
function partTexts(
  judgement: Judgement,
  requirement: Requirement | undefined,
  locale: Locale,
): readonly string[] {
  const { parts } = judgement;
  if (parts === undefined) return [];
  const { statuses, furtherParts } = wordsOf(locale).finding;
  const siblings = requirement !== undefined && 'parts' in requirement ? requirement.parts : [];
  const namesOf = (status: CriterionStatus): readonly string[] =>
    parts.filter((part) => part.status === status).map((part) => partText(part, siblings, locale));
  const groupText = (head: string, names: readonly string[]): string =>
    `${head}: ${listText(names, furtherParts, ', ')}`;
  const counts = partCounts(judgement, parts, requirement, locale);
  const met = namesOf('met');
  return [
    met.length === 0 ? counts : groupText(counts, met),
    ...otherStatuses.flatMap((status) => {
      const names = namesOf(status);
      return names.length === 0 ? [] : [groupText(statuses[status], names)];
    }),
  ];
}

const otherStatuses = ['not-met', 'unknown', 'not-applicable'] as const;

/** How many of the parts that apply are met, and how many must be where that is not all or one of them. */
function partCounts(
  { status, reason }: Judgement,
  parts: readonly PartFinding[],
  requirement: Requirement | undefined,
  locale: Locale,
): string {
  const { partsMet, partsMetOf, partsMetOfFewer } = wordsOf(locale).finding;
  const applicable = parts.filter((part) => part.status !== 'not-applicable');
  const metCount = applicable.filter((part) => part.status === 'met').length;
  if (requirement?.kind !== 'at-least') return partsMet(metCount, applicable.length);
  const isLowered = reason === 'fewer-apply' && status !== 'unknown';
  const said = isLowered ? partsMetOfFewer : partsMetOf;
  return said(metCount, applicable.length, requirement.partCount);
}

/** The name of a part, with what it rests on; that the assessor attests it goes without saying. */
function partText(
  finding: PartFinding,
  siblings: readonly RequirementPart[],
  locale: Locale,
): string {
  const { part, codedPart } = wordsOf(locale).finding;
  const position = siblings.findIndex(({ id }) => id === finding.partId);
  const asked = siblings[position];
  const numbered = asked === undefined ? codedPart(finding.partId) : part(position + 1);
  const name = asked?.title === undefined ? numbered : textIn(asked.title, locale);
  return finding.reason === 'attested'
    ? name
    : `${name} (${groundsText(finding, asked?.requirement, locale)})`;
}
