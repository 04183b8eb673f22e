import type { Issue } from '../../foundation/issue/issue';
import { shorten } from '../../foundation/text/quote';
import {
  type AllIssueTexts,
  entryOf,
  type IssueWords,
  type ProblemAndRemedy,
} from '../issue-texts';
import { allocationTexts } from './issues/allocation';
import { answerTexts } from './issues/answer';
import { argumentTexts } from './issues/argument';
import { assessmentTexts } from './issues/assessment';
import { attributionTexts } from './issues/attribution';
import { boundTexts } from './issues/bound';
import { cellTexts } from './issues/cell';
import { cohortTexts } from './issues/cohort';
import { completionTexts } from './issues/completion';
import { criteriaSetTexts } from './issues/criteria-set';
import { criterionTexts } from './issues/criterion';
import { crosswalkTexts } from './issues/crosswalk';
import { dateTexts } from './issues/date';
import { evidenceTexts } from './issues/evidence';
import { gateTexts } from './issues/gate';
import { headerTexts } from './issues/header';
import { historyTexts } from './issues/history';
import { inputTexts } from './issues/input';
import { jsonTexts } from './issues/json';
import { lineTexts } from './issues/line';
import { localeTexts } from './issues/locale';
import { maintenanceTexts } from './issues/maintenance';
import { numberTexts } from './issues/number';
import { overrideTexts } from './issues/override';
import { partTexts } from './issues/part';
import { partialTexts } from './issues/partial';
import { percentTexts } from './issues/percent';
import { planTexts } from './issues/plan';
import { policyTexts } from './issues/policy';
import { programmeTexts } from './issues/programme';
import { recordsTexts } from './issues/records';
import { revisionTexts } from './issues/revision';
import { roadmapTexts } from './issues/roadmap';
import { scoreTexts } from './issues/score';
import { scoringTexts } from './issues/scoring';
import { shareTexts } from './issues/share';
import { sheetTexts } from './issues/sheet';
import { statusTexts } from './issues/status';
import { storedTexts } from './issues/stored';
import { successionTexts } from './issues/succession';
import { summaryTexts } from './issues/summary';
import { tableTexts } from './issues/table';
import { tallyTexts } from './issues/tally';
import { targetTexts } from './issues/target';
import { textTexts } from './issues/text';
import { trackTexts } from './issues/track';
import { unitTexts } from './issues/unit';
import { say } from './numbers';

const texts: AllIssueTexts = {
  argument: argumentTexts,
  input: inputTexts,
  json: jsonTexts,
  number: numberTexts,
  bound: boundTexts,
  date: dateTexts,
  unit: unitTexts,
  succession: successionTexts,
  'criteria-set': criteriaSetTexts,
  crosswalk: crosswalkTexts,
  completion: completionTexts,
  criterion: criterionTexts,
  part: partTexts,
  gate: gateTexts,
  answer: answerTexts,
  evidence: evidenceTexts,
  revision: revisionTexts,
  override: overrideTexts,
  share: shareTexts,
  tally: tallyTexts,
  policy: policyTexts,
  score: scoreTexts,
  scoring: scoringTexts,
  cohort: cohortTexts,
  history: historyTexts,
  locale: localeTexts,
  maintenance: maintenanceTexts,
  records: recordsTexts,
  roadmap: roadmapTexts,
  programme: programmeTexts,
  stored: storedTexts,
  summary: summaryTexts,
  partial: partialTexts,
  attribution: attributionTexts,
  target: targetTexts,
  track: trackTexts,
  plan: planTexts,
  allocation: allocationTexts,
  cell: cellTexts,
  percent: percentTexts,
  sheet: sheetTexts,
  status: statusTexts,
  text: textTexts,
  line: lineTexts,
  table: tableTexts,
  header: headerTexts,
  assessment: assessmentTexts,
};

/** The parameters of an issue are those of its code. */
const textsOf = (issue: Issue): ProblemAndRemedy<never> =>
  entryOf<ProblemAndRemedy<never>>(texts, issue) ?? unknownTexts(issue);

const severities: Readonly<Record<Issue['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
};

/** Only the message of such an issue says what is wrong, and it is in English. */
const unknownTexts = ({ code, severity, message }: Issue): ProblemAndRemedy<never> => ({
  problem: () =>
    `${severities[severity]} mã “${shorten(code)}”, phiên bản này chưa có lời giải thích: ${message}`,
  remedy: () => 'Cập nhật phiên bản mới hơn của gói phần mềm để xem lời giải thích của mã này.',
});

/** How issues are explained in Vietnamese. */
export const issueWordsVi: IssueWords = {
  problem: (issue) => textsOf(issue).problem(issue.params as never),
  remedy: (issue) => textsOf(issue).remedy(issue.params as never),
  refused: (faultCount) => `Dữ liệu không được chấp nhận: ${say(faultCount)} lỗi.`,
  row: (rowNumber) => `Dòng ${rowNumber}`,
  column: (columnName) => `Cột “${columnName}”`,
  rowAndColumn: (rowNumber, columnName) => `Dòng ${rowNumber}, cột “${columnName}”`,
};
