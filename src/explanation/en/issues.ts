import type { Issue } from '../../foundation/issue/issue';
import { shorten } from '../../foundation/text/quote';
import { type AllIssueRemedies, entryOf, type IssueWords, type Sentence } from '../issue-texts';
import { allocationRemedies } from './issues/allocation';
import { answerRemedies } from './issues/answer';
import { argumentRemedies } from './issues/argument';
import { assessmentRemedies } from './issues/assessment';
import { attributionRemedies } from './issues/attribution';
import { boundRemedies } from './issues/bound';
import { cellRemedies } from './issues/cell';
import { cohortRemedies } from './issues/cohort';
import { completionRemedies } from './issues/completion';
import { criteriaSetRemedies } from './issues/criteria-set';
import { criterionRemedies } from './issues/criterion';
import { crosswalkRemedies } from './issues/crosswalk';
import { dateRemedies } from './issues/date';
import { evidenceRemedies } from './issues/evidence';
import { gateRemedies } from './issues/gate';
import { headerRemedies } from './issues/header';
import { historyRemedies } from './issues/history';
import { inputRemedies } from './issues/input';
import { jsonRemedies } from './issues/json';
import { lineRemedies } from './issues/line';
import { localeRemedies } from './issues/locale';
import { maintenanceRemedies } from './issues/maintenance';
import { numberRemedies } from './issues/number';
import { overrideRemedies } from './issues/override';
import { partRemedies } from './issues/part';
import { partialRemedies } from './issues/partial';
import { percentRemedies } from './issues/percent';
import { planRemedies } from './issues/plan';
import { policyRemedies } from './issues/policy';
import { programmeRemedies } from './issues/programme';
import { recordsRemedies } from './issues/records';
import { revisionRemedies } from './issues/revision';
import { roadmapRemedies } from './issues/roadmap';
import { scoreRemedies } from './issues/score';
import { scoringRemedies } from './issues/scoring';
import { shareRemedies } from './issues/share';
import { sheetRemedies } from './issues/sheet';
import { statusRemedies } from './issues/status';
import { storedRemedies } from './issues/stored';
import { successionRemedies } from './issues/succession';
import { summaryRemedies } from './issues/summary';
import { tableRemedies } from './issues/table';
import { tallyRemedies } from './issues/tally';
import { targetRemedies } from './issues/target';
import { textRemedies } from './issues/text';
import { trackRemedies } from './issues/track';
import { unitRemedies } from './issues/unit';
import { say } from './numbers';

const remedies: AllIssueRemedies = {
  argument: argumentRemedies,
  input: inputRemedies,
  json: jsonRemedies,
  number: numberRemedies,
  bound: boundRemedies,
  date: dateRemedies,
  unit: unitRemedies,
  succession: successionRemedies,
  'criteria-set': criteriaSetRemedies,
  crosswalk: crosswalkRemedies,
  completion: completionRemedies,
  criterion: criterionRemedies,
  part: partRemedies,
  gate: gateRemedies,
  answer: answerRemedies,
  evidence: evidenceRemedies,
  revision: revisionRemedies,
  override: overrideRemedies,
  share: shareRemedies,
  tally: tallyRemedies,
  policy: policyRemedies,
  score: scoreRemedies,
  scoring: scoringRemedies,
  cohort: cohortRemedies,
  history: historyRemedies,
  locale: localeRemedies,
  maintenance: maintenanceRemedies,
  records: recordsRemedies,
  roadmap: roadmapRemedies,
  programme: programmeRemedies,
  stored: storedRemedies,
  summary: summaryRemedies,
  partial: partialRemedies,
  attribution: attributionRemedies,
  target: targetRemedies,
  track: trackRemedies,
  plan: planRemedies,
  allocation: allocationRemedies,
  cell: cellRemedies,
  percent: percentRemedies,
  sheet: sheetRemedies,
  status: statusRemedies,
  text: textRemedies,
  line: lineRemedies,
  table: tableRemedies,
  header: headerRemedies,
  assessment: assessmentRemedies,
};

const remedyOf = (issue: Issue): Sentence<never> =>
  entryOf<Sentence<never>>(remedies, issue) ?? unknownRemedy(issue);

/** What is wrong is said by the message of the issue, whatever its code. */
const unknownRemedy =
  ({ code, severity }: Issue): Sentence<never> =>
  () =>
    `Update the package: this version does not know ${severities[severity]} code “${shorten(code)}”.`;

const severities: Readonly<Record<Issue['severity'], string>> = {
  error: 'the error',
  warning: 'the warning',
};

/** How issues are explained in English; what is wrong is the message of the issue itself. */
export const issueWordsEn: IssueWords = {
  problem: ({ message }) => message,
  remedy: (issue) => remedyOf(issue)(issue.params as never),
  refused: (faultCount) =>
    `The input was refused: ${say(faultCount)} ${faultCount === 1 ? 'fault' : 'faults'}.`,
  row: (rowNumber) => `Row ${rowNumber}`,
  column: (columnName) => `Column “${columnName}”`,
  rowAndColumn: (rowNumber, columnName) => `Row ${rowNumber}, column “${columnName}”`,
};
