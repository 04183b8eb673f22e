import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import { criterionName } from '../explanation/criterion-name';
import { formatNumber } from '../explanation/format';
import { wordsOf } from '../explanation/words-of';
import type { Locale } from '../foundation/text/locale';
import type { Chart, ChartOptions } from './chart';
import { shortName } from './short-name';
import { colours, heightOfNames, namesAxis, specificationOf } from './specification';

/**
 * Says how one criterion came out.
 *
 * @category Charts
 */
export type EvaluationRow = {
  /** Which criterion. */
  readonly criterionId: string;
  /** Its place in the set, from 1. */
  readonly position: number;
  /** Its name. */
  readonly criterion: string;
  /** Its name, as short as it can be. */
  readonly label: string;
  /** How it came out, as a code. */
  readonly statusCode: CriterionStatus;
  /** How it came out, in words. */
  readonly status: string;
  /** Why, in words. */
  readonly reason: string;
};

/**
 * Draws how each criterion of an assessment came out: one line for each criterion, one place for each status.
 *
 * A status is told by its place and its shape; the colour only repeats it.
 *
 * @param evaluation - how each criterion came out
 * @param criteriaSet - the set it was judged by
 * @param options - language and width
 * @returns rows in the order of the set, and the picture
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import { checkAssessment, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { chartOfEvaluation } from 'model-ward-rules/charts';
 * import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const chart = chartOfEvaluation(evaluation, modelWardPolice22, { locale: 'vi' });
 * console.log(chart.sentence); // Đạt 21, chưa đạt 1, không áp dụng 0, chưa rõ 0 tiêu chí.
 * console.log(chart.rows.filter(({ statusCode }) => statusCode === 'not-met').length); // 1
 * ```
 */
export function chartOfEvaluation(
  evaluation: Evaluation,
  criteriaSet: CriteriaSet,
  options: ChartOptions,
): Chart<EvaluationRow> {
  const { locale } = options;
  const { chart: words, finding } = wordsOf(locale);
  const rows = evaluation.findings.map((one, index) => rowOf(one, index, criteriaSet, locale));
  const sentence = `${sayCounts(evaluation, locale)}.`;
  const domain = statuses.map((status) => finding.statuses[status]);
  return {
    sentence,
    rows,
    columns: [
      { key: 'position', title: '#' },
      { key: 'criterion', title: words.criterion },
      { key: 'status', title: words.status },
      { key: 'reason', title: words.reason },
    ],
    specification: specificationOf(sentence, rows, options, {
      height: heightOfNames(
        rows.map(({ label }) => label),
        options,
      ),
      mark: { type: 'point', filled: true, size: 120 },
      encoding: {
        y: namesAxis(
          'label',
          rows.map(({ label }) => label),
          options,
        ),
        x: {
          field: 'status',
          type: 'nominal',
          sort: null,
          scale: { domain },
          title: null,
          axis: { labels: false, ticks: false, domain: false, grid: true },
        },
        shape: { ...shown, scale: { domain, range: statuses.map((status) => shapeOf[status]) } },
        color: {
          ...shown,
          scale: { domain, range: statuses.map((status) => colours[colourOf[status]]) },
        },
      },
    }),
  };
}

/** Where each status is told with its shape; the two channels share one legend. */
const shown = { field: 'status', title: null, legend: { orient: 'top', columns: 1 } } as const;

const statuses = ['met', 'not-met', 'unknown', 'not-applicable'] as const;

const shapeOf: Readonly<Record<CriterionStatus, string>> = {
  met: 'circle',
  'not-met': 'cross',
  unknown: 'triangle-up',
  'not-applicable': 'square',
};

const colourOf: Readonly<Record<CriterionStatus, keyof typeof colours>> = {
  met: 'good',
  'not-met': 'bad',
  unknown: 'open',
  'not-applicable': 'none',
};

function rowOf(
  { criterionId, status, reason }: Finding,
  index: number,
  criteriaSet: CriteriaSet,
  locale: Locale,
): EvaluationRow {
  const { finding } = wordsOf(locale);
  return {
    criterionId,
    position: index + 1,
    criterion: criterionName(criterionId, criteriaSet, locale),
    label: shortName(criterionId, criteriaSet, locale),
    statusCode: status,
    status: finding.statuses[status],
    reason: finding.reasons[reason],
  };
}

function sayCounts({ counts }: Evaluation, locale: Locale): string {
  const say = (count: number): string => formatNumber(count, locale);
  return wordsOf(locale).chart.statusCounts({
    met: say(counts.metCount),
    notMet: say(counts.notMetCount),
    notApplicable: say(counts.notApplicableCount),
    unknown: say(counts.unknownCount),
  });
}
