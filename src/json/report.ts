import { explainNotCounted } from '../explanation/explain-not-counted';
import { explainProgress } from '../explanation/explain-progress';
import type { Issue } from '../foundation/issue/issue';
import { accepted, orThrow, type Result, refusedFor } from '../foundation/issue/result';
import { parseWith } from '../foundation/reading/parse-with';
import { readKeys } from '../foundation/reading/read-keys';
import { givenOnly } from '../foundation/value/given-only';
import { parseProgramme } from '../programme/parse-programme';
import type { Programme } from '../programme/programme';
import { type ReportOptions, reportProgramme } from '../programme/report-programme';
import { allMustBeMet } from '../published/policies/all-must-be-met';
import { maintenanceNotPublished } from '../published/policies/maintenance-not-published';
import { answer } from './answer';
import type { AnswerHead } from './envelope';
import { inEveryLocale } from './in-every-locale';
import { criteriaSetsGiven, issuesOf, under } from './read-parts';
import { policiesGiven } from './read-policies';
import { reportQuestionPlan } from './report-question.plan';
import type { ReportAnswer, ReportRequest } from './report-request';
import { toldIssue } from './told-issue';

/**
 * Reports on a programme: text in, text out. It never throws; what is wrong comes as issues in every language.
 *
 * One faulty entry of a list is refused alone, and told in the answer; a faulty register or policy refuses the request.
 *
 * @param requestJson - a `ReportRequest` as JSON
 * @returns a `ReportAnswer` or a `RefusedRequest` as JSON
 * @issues `json/syntax`, `json/repeated-key`, `json/unknown-published`, `json/not-answered`; those of `parseProgramme` and `parsePlainDate`: as data in the
 *   answer; `input/too-many-issues`
 * @category JSON door
 * @example
 * ```ts
 * import { report } from 'model-ward-rules/json';
 *
 * // A made-up city of one ward.
 * const answer = report(`{
 *   "asOf": "2024-12-31",
 *   "programme": {
 *     "register": {
 *       "units": [
 *         { "id": "c", "name": "C", "level": "centrally-run-city" },
 *         { "id": "a", "name": "A", "level": "ward", "parentId": "c" }
 *       ],
 *       "successions": []
 *     },
 *     "recognitionPolicy": "all-must-be-met@1",
 *     "maintenancePolicy": "maintenance-not-published@1",
 *     "criteriaSets": ["model-ward-police-20@1"],
 *     "assessments": [],
 *     "histories": [],
 *     "targets": []
 *   }
 * }`);
 * console.log(JSON.parse(answer).report.whole.unitCount); // 1
 * ```
 */
export function report(requestJson: string): string {
  return answer(requestJson, reportRequest);
}

type ReportBody = Omit<ReportAnswer, keyof AnswerHead | 'kind'>;

function reportRequest(request: unknown): Result<ReportBody> {
  const keys = readKeys<keyof ReportRequest>(request, {
    asOf: 'day',
    knownAt: undefined,
    assessmentYear: undefined,
    programme: 'object',
  });
  if (!keys.ok) return keys;
  const { programme: asked, ...rest } = keys.value;
  const question = parseWith<ReportOptions>(reportQuestionPlan, givenOnly(rest));
  const programme = under(['programme'], readProgramme(asked));
  if (!(question.ok && programme.ok)) return refusedFor([question, programme].flatMap(issuesOf));
  return accepted(bodyOf(programme.value, question.value));
}

/** Puts what is only named into its place; the rest is for `parseProgramme` to read. */
function readProgramme(asked: unknown): Result<Programme> {
  if (typeof asked !== 'object' || asked === null) return parseProgramme(asked);
  const parts = Object.entries(asked).map(([key, value]) => [key, given(key, value)] as const);
  const issues = parts.flatMap(([, value]) => issuesOf(value));
  if (issues.length > 0) return refusedFor(issues);
  const values = parts.map(([key, value]) => [key, orThrow(value)] as const);
  return parseProgramme(Object.fromEntries(values));
}

function given(key: string, value: unknown): Result<unknown> {
  if (key === 'recognitionPolicy') return policiesGiven(value, [allMustBeMet], key);
  if (key === 'maintenancePolicy') return policiesGiven(value, [maintenanceNotPublished], key);
  return key === 'criteriaSets' ? criteriaSetsGiven(value, [key]) : accepted(value);
}

const inProgramme = (issue: Issue): Issue => ({ ...issue, path: ['programme', ...issue.path] });

function bodyOf(programme: Programme, question: ReportOptions): ReportBody {
  const made = reportProgramme(programme, question);
  const { refusals, warnings, notCounted } = made.intake;
  return {
    report: made,
    refusals: refusals.map(({ issues, ...rest }) => ({
      ...rest,
      issues: issues.map((issue) => toldIssue(inProgramme(issue))),
    })),
    warnings: warnings.map((issue) => toldIssue(inProgramme(issue))),
    targetSentences: inEveryLocale((locale) =>
      made.targets.map(({ areas }) =>
        areas.map(({ progress }) => explainProgress(progress, locale)),
      ),
    ),
    notCountedSentences: inEveryLocale((locale) =>
      notCounted.map((one) => explainNotCounted(one, locale)),
    ),
  };
}
