import type { CarriedOver, SetCoverage } from '../../evaluation/carried-over';
import type { Issue } from '../../foundation/issue/issue';
import { impossibleParts } from '../../partials/parse-partial';
import type { RecognitionPlans } from '../../recognition/recognition-plans';
import type { StoredKind } from '../schema-plans.plan';
import { adds, type Contradictions, under, within } from './contradiction';
import { evaluationContradictions } from './evaluation';
import {
  allocationContradictions,
  paceContradictions,
  projectionContradictions,
  sensitivityContradictions,
  trackContradictions,
} from './planning';
import { progressContradictions, roadmapContradictions } from './progress';
import {
  judgeAnswerContradictions,
  reportAnswerContradictions,
  reportContradictions,
} from './report';
import { reversedIn } from './reversed';
import { maintenanceContradictions, standingContradictions } from './standing';
import {
  changeContradictions,
  groupContradictions,
  rankingContradictions,
  summaryContradictions,
  unmetContradictions,
} from './summary';
import { verdictContradictions } from './verdict';

const carriedOverContradictions: Contradictions<CarriedOver> = ({ evaluation, coverage }) => [
  ...under(evaluationContradictions(evaluation), 'evaluation'),
  ...under(coverageContradictions(coverage.from), 'coverage', 'from'),
  ...under(coverageContradictions(coverage.to), 'coverage', 'to'),
];

const coverageContradictions: Contradictions<SetCoverage> = (coverage) => [
  ...adds(['mappedCount'], coverage.mappedCount, coverage.mappedCriterionIds.length),
  ...adds(['unmappedCount'], coverage.unmappedCount, coverage.unmappedCriterionIds.length),
];

const plansContradictions: Contradictions<RecognitionPlans> = ({ plans, maxPlans }) =>
  within(['plans'], plans.length, maxPlans);

/** In what each kind of result must agree with itself; of an input its own `parse…` function says it. */
const byKind: { readonly [Kind in StoredKind]?: Contradictions<never> } = {
  allocation: allocationContradictions,
  'area-summary': summaryContradictions,
  'candidate-ranking': rankingContradictions,
  'carried-over': carriedOverContradictions,
  'change-attribution': changeContradictions,
  evaluation: evaluationContradictions,
  'group-summary': groupContradictions,
  'judge-answer': judgeAnswerContradictions,
  'maintenance-decision': maintenanceContradictions,
  pace: paceContradictions,
  'partial-result': impossibleParts,
  'programme-report': reportContradictions,
  projection: projectionContradictions,
  'report-answer': reportAnswerContradictions,
  'recognition-plans': plansContradictions,
  'roadmap-progress': roadmapContradictions,
  'sensitivity-row': sensitivityContradictions,
  standing: standingContradictions,
  'target-progress': progressContradictions,
  'track-status': trackContradictions,
  'unmet-counts': unmetContradictions,
  verdict: verdictContradictions,
};

/** Lists what in a stored result contradicts the rest of it, each kind for itself and bounds and periods in all of them. */
export function contradictionsOf(kind: StoredKind, value: unknown): readonly Issue[] {
  const own = byKind[kind] as Contradictions<unknown> | undefined;
  return [...(own?.(value) ?? []), ...reversedIn(value)];
}
