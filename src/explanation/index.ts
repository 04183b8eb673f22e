export { explainChange } from './explain-change';
export { explainFinding } from './explain-finding';
export { explainIssue, explainRemedy } from './explain-issue';
export { explainDecisiveUnknowns, explainPlan } from './explain-plan';
export { explainProgress } from './explain-progress';
export { explainScore } from './explain-score';
export { explainGap, explainVerdict } from './explain-verdict';
export {
  formatBasisPoints,
  formatDay,
  formatNumber,
  formatShare,
  type ShareFormat,
} from './format';
export type { Locale } from './locale';
