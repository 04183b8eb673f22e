export { explainFinding } from './explain-finding';
export { explainIssue, explainRemedy } from './explain-issue';
export { explainProgress } from './explain-progress';
export { explainGap, explainVerdict } from './explain-verdict';
export {
  formatBasisPoints,
  formatDay,
  formatNumber,
  formatShare,
  type ShareFormat,
} from './format';
export type { Locale } from './locale';
