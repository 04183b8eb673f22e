import {
  type CriteriaSet,
  decideEligibility,
  evaluateAssessment,
  measureTarget,
  plainDate,
  type RecognitionPolicy,
  rollUpUnits,
  type Verdict,
} from 'model-ward-rules';
import type { MeasurementInput, ReportInput, WardInput } from './input';
import type { Report, ReviewLine, TargetBlock, TargetLine, WardLine, WardTotals } from './report';

/** Judges the wards and measures the targets: the same for published cases and for a user's file. */
export function buildReport(input: ReportInput): Report {
  const { origin, policy, areas, unmeasured } = input;
  const wards = policy === undefined ? [] : input.wards.map((ward) => judgeWard(ward, policy));
  const criteriaSets = [...new Set(wards.map(({ assessment }) => assessment.criteriaSet))];
  const targets = measureTargets(input.measurements);
  const reviews = areas.flatMap((area): readonly ReviewLine[] =>
    area.summary === undefined ? [] : [{ ...area, summary: area.summary }],
  );
  const report = { origin, policy, wards, criteriaSets, reviews, areas, targets, unmeasured };
  return { ...report, totals: totalsOf(wards), sourceIds: sourceIdsOf(report) };
}

function judgeWard(ward: WardInput, policy: RecognitionPolicy): WardLine {
  // A report on a year sees evidence as it stood when the year ended.
  const asOf = plainDate(`${ward.assessment.assessmentYear}-12-31`);
  const evaluation = evaluateAssessment(ward.assessment, { asOf });
  return { ...ward, verdict: decideEligibility(evaluation, policy) };
}

function totalsOf(wards: readonly WardLine[]): WardTotals {
  const reviewed = wards.filter(({ stage }) => stage === 'review');
  const verdictsByWardAndYear = new Map<string, readonly Verdict[]>();
  for (const { verdict } of reviewed) {
    const key = JSON.stringify([verdict.unitId, verdict.assessmentYear]);
    verdictsByWardAndYear.set(key, [...(verdictsByWardAndYear.get(key) ?? []), verdict]);
  }
  const { confirmed, projected } = rollUpUnits(
    [...verdictsByWardAndYear.values()].map((verdicts) => ({
      isRegistered: false,
      isNewlyBuilt: false,
      standing: { outcome: 'undetermined', reason: 'no-published-rule' },
      verdicts,
    })),
  );
  return { confirmed, projected, baselineCount: wards.length - reviewed.length };
}

function measureTargets(measurements: readonly MeasurementInput[]): readonly TargetBlock[] {
  const blocks = new Map<string, TargetBlock & { readonly lines: TargetLine[] }>();
  for (const { target, areaName, summaries, options, sources } of measurements) {
    const { counting, asOf } = options;
    const key = JSON.stringify([target, counting, asOf]);
    const block = blocks.get(key) ?? { target, counting, asOf, lines: [] };
    block.lines.push({ areaName, progress: measureTarget(target, summaries, options), sources });
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

function sourceIdsOf(report: Omit<Report, 'totals' | 'sourceIds'>): readonly string[] {
  const { policy, wards, criteriaSets, areas, targets, unmeasured } = report;
  return [
    ...new Set([
      ...(policy?.provenance.sources ?? []),
      ...wards.flatMap(({ sources }) => sources),
      ...criteriaSets.flatMap((criteriaSet: CriteriaSet) => criteriaSet.provenance.sources),
      ...areas.flatMap(({ sources }) => sources),
      ...targets.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources)),
      ...unmeasured.flatMap(({ provenance }) => provenance.sources),
    ]),
  ];
}
