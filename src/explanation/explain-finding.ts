import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Requirement, RequirementPart } from '../criteria-set/requirement';
import type { Finding, Judgement, OverrideFinding, PartFinding } from '../evaluation/finding';
import type { Locale } from '../foundation/text/locale';
import { criterionName } from './criterion-name';
import { formatDay } from './format';
import { measurementText } from './measurement-text';
import { capitalised } from './text/capitalised';
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

function overrideText({ record, isApplied }: OverrideFinding, locale: Locale): string {
  const { override, overrideNotApplied, statuses } = wordsOf(locale).finding;
  const { authority, reason, statusBefore, statusAfter } = record;
  const day = formatDay(record.decidedOn, locale);
  if (!isApplied) return overrideNotApplied(authority, day);
  const [before, after] = [statuses[statusBefore], statuses[statusAfter]];
  return override({ authority, day, before, after, reason });
}

/** Says how a criterion, a part or a gate stands, without its name. */
export function judgementText(
  judgement: Judgement & Pick<Partial<Finding>, 'carriedFrom'>,
  requirement: Requirement | undefined,
  locale: Locale,
): string {
  const { statuses, reasons, carriedFrom } = wordsOf(locale).finding;
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
  return `${statuses[status]}: ${[...(isReasonNew ? [reasons[reason]] : []), ...grounds].join('; ')}`;
}

function partTexts(
  { status, reason, parts: findings = [] }: Judgement,
  requirement: Requirement | undefined,
  locale: Locale,
): readonly string[] {
  const siblings = requirement !== undefined && 'parts' in requirement ? requirement.parts : [];
  const details = findings.map((finding) => partText(finding, siblings, locale));
  if (requirement?.kind !== 'at-least') return details;
  const applicable = findings.filter((part) => part.status !== 'not-applicable');
  const met = applicable.filter((part) => part.status === 'met');
  const { partsMet, partsMetOfFewer } = wordsOf(locale).finding;
  const isLowered = reason === 'fewer-apply' && status !== 'unknown';
  const counts = (isLowered ? partsMetOfFewer : partsMet)(
    met.length,
    applicable.length,
    requirement.partCount,
  );
  return [counts, ...details];
}

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
  return `${name} ${judgementText(finding, asked?.requirement, locale)}`;
}
