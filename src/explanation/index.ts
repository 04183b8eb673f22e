export { type Locale, locales } from '../foundation/text/locale';
export { explainAllocation } from './explain-allocation';
export { explainAttribution } from './explain-attribution';
export { explainCandidates } from './explain-candidates';
export { explainCarryOver } from './explain-carry-over';
export { explainChange } from './explain-change';
export { explainCriteriaSetChanges } from './explain-criteria-set-changes';
export { explainEffectivity } from './explain-effectivity';
export { explainFinding } from './explain-finding';
export { explainIssue, explainRemedy } from './explain-issue';
export { explainPace } from './explain-pace';
export { explainDecisiveUnknowns, explainPlan } from './explain-plan';
export { explainPopulation } from './explain-population';
export { explainProgress } from './explain-progress';
export { explainProjection } from './explain-projection';
export { explainRoadmap } from './explain-roadmap';
export { explainRowIssue } from './explain-row-issue';
export { explainScore } from './explain-score';
export { explainEvent, explainMaintenance, explainStanding } from './explain-standing';
export { explainSuccession } from './explain-succession';
export { explainTrackStatus } from './explain-track-status';
export { explainUnmetCriteria } from './explain-unmet-criteria';
export { explainGap, explainVerdict } from './explain-verdict';
export {
  formatDay,
  formatNumber,
  formatPercent,
  formatShare,
  type ShareFormat,
} from './format';
