import type { CriteriaSet, Criterion } from '../criteria-set/criteria-set';
import type { RequirementPart } from '../criteria-set/requirement';
import type { Finding, Judgement, Measurement, PartFinding } from '../evaluation/finding';
import type { LocalisedText } from '../foundation/localised-text';
import { formatBasisPoints, formatNumber, formatShare } from './format';
import type { Locale } from './locale';
import { phrasesByLocale } from './phrases-by-locale';

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
 * import { checkAssessment, completeFrame, evaluateAssessment, orThrow, parseAssessment } from 'model-ward-rules';
 * import { explainFinding } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
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
 *     provenance: { basis: 'host', sources: ['an example, not the rule'] },
 *   }),
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
 * );
 * const { findings } = evaluateAssessment(orThrow(checkAssessment(submitted, [ourSet])));
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
  const name = phrasesByLocale[locale].criterion(nameOf(finding.criterionId, criterion, locale));
  return `${name} ${judgementText(finding, partsOf(criterion), locale)}.`;
}

function nameOf(id: string, criterion: Criterion | undefined, locale: Locale): string {
  const subject = criterion?.title ?? criterion?.subject;
  const number = criterion?.number === undefined ? undefined : String(criterion.number);
  if (subject === undefined) return number ?? id;
  return number === undefined
    ? `“${textIn(subject, locale)}”`
    : `${number} (${textIn(subject, locale)})`;
}

function textIn(text: LocalisedText, locale: Locale): string {
  return text[locale] ?? text.vi;
}

function partsOf(
  asked: Pick<RequirementPart, 'requirement'> | undefined,
): readonly RequirementPart[] {
  return asked?.requirement.kind === 'all-of' ? asked.requirement.parts : [];
}

function judgementText(
  judgement: Judgement,
  parts: readonly RequirementPart[],
  locale: Locale,
): string {
  const { statuses, reasons } = phrasesByLocale[locale];
  const status = statuses[judgement.status];
  if (judgement.measurement !== undefined) {
    return `${status}: ${measurementText(judgement.measurement, locale)}`;
  }
  if (judgement.parts !== undefined) {
    return `${status}: ${judgement.parts.map((part) => partText(part, parts, locale)).join('; ')}`;
  }
  return `${status}: ${reasons[judgement.reason]}`;
}

function partText(
  finding: PartFinding,
  siblings: readonly RequirementPart[],
  locale: Locale,
): string {
  const part = siblings.find(({ id }) => id === finding.partId);
  const name = part?.title === undefined ? finding.partId : textIn(part.title, locale);
  return `${name} ${judgementText(finding, partsOf(part), locale)}`;
}

function measurementText(measurement: Measurement, locale: Locale): string {
  const phrases = phrasesByLocale[locale];
  const { bound } = measurement.required;
  const { observed, required, distance } = measurementParts(measurement, locale);
  const sentence = [observed, phrases.required(bound, required)];
  return (
    distance === undefined ? sentence : [...sentence, phrases.distance(bound, distance)]
  ).join(', ');
}

interface MeasurementParts {
  readonly observed: string;
  readonly required: string;
  readonly distance: string | undefined;
}

function measurementParts(measurement: Measurement, locale: Locale): MeasurementParts {
  const number = (count: number): string => formatNumber(count, locale);
  const { distance } = measurement;
  if (measurement.kind === 'share') {
    const { observed, required } = measurement;
    const share = formatShare(observed, locale, { threshold: required.basisPoints });
    return {
      observed: `${number(observed.part)}/${number(observed.whole)} (${share})`,
      required: formatBasisPoints(required.basisPoints, locale),
      distance: distance === 0 ? undefined : number(distance),
    };
  }
  const { observed, required } = measurement;
  const unit = phrasesByLocale[locale].units[required.unit];
  return {
    observed: `${number(observed.amount)} ${unit}`,
    required: `${number(required.amount)} ${unit}`,
    distance: distance === 0 ? undefined : `${number(distance)} ${unit}`,
  };
}
