import { parseAssessment } from '../assessment/parse-assessment';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { explainJudged } from '../explanation/explain-judged';
import { accepted, type Result, refusedFor } from '../foundation/issue/result';
import { readKeys } from '../foundation/reading/read-keys';
import { readList } from '../foundation/reading/read-list';
import { type PlainDate, parsePlainDate } from '../foundation/value/plain-date';
import { allMustBeMet } from '../published/policies/all-must-be-met';
import { judgeSubmitted } from '../recognition/judge-assessment';
import {
  parseRecognitionPolicies,
  parseRecognitionPolicy,
} from '../recognition/parse-recognition-policy';
import type { RecognitionPolicies } from '../recognition/recognition-policy';
import { answer } from './answer';
import type { AnswerHead } from './envelope';
import { inEveryLocale } from './in-every-locale';
import type { JudgeAnswer, JudgedEntry, JudgeRequest, RefusedEntry } from './judge-request';
import { issuesOf, readCriteriaSets, under } from './read-parts';
import { policiesGiven } from './read-policies';
import { toldIssue } from './told-issue';

/**
 * Judges assessments: text in, text out. It never throws; what is wrong comes as issues in every language.
 *
 * @param requestJson - a `JudgeRequest` as JSON
 * @returns a `JudgeAnswer` or a `RefusedRequest` as JSON
 * @issues `json/syntax`, `json/repeated-key`, `json/unknown-published`, `json/not-answered`; those of `judgeAssessment`, `parseCriteriaSet`,
 *   `checkCriteriaSets`, `parseRecognitionPolicies` and `parsePlainDate`: as data in the answer
 * @category JSON door
 * @example
 * ```ts
 * import { judge } from 'model-ward-rules/json';
 *
 * const answer = judge(`{
 *   "asOf": "2022-12-31",
 *   "criteriaSets": ["model-ward-police-22@1"],
 *   "policy": "all-must-be-met@1",
 *   "assessments": [
 *     {
 *       "unitId": "ward-1",
 *       "assessmentYear": 2022,
 *       "criteriaSet": { "id": "model-ward-police-22" },
 *       "basis": "confirmed",
 *       "results": { "kind": "tally", "metCount": 21, "criteriaCount": 22 }
 *     }
 *   ]
 * }`);
 * const { results } = JSON.parse(answer);
 * console.log(results[0].verdict.outcome); // not-eligible
 * console.log(results[0].sentences.vi.verdict); // Chưa đủ điều kiện: đạt 21/22 tiêu chí.
 * ```
 */
export function judge(requestJson: string): string {
  return answer(requestJson, judgeRequest);
}

type JudgeBody = Omit<JudgeAnswer, keyof AnswerHead | 'kind'>;

function judgeRequest(request: unknown): Result<JudgeBody> {
  const keys = readKeys<keyof JudgeRequest>(request, {
    asOf: 'day',
    criteriaSets: 'list',
    policy: 'object',
    assessments: 'list',
  });
  if (!keys.ok) return keys;
  const asOf = under(['asOf'], parsePlainDate(keys.value.asOf));
  const criteriaSets = readCriteriaSets(keys.value.criteriaSets);
  const policy = readPolicy(keys.value.policy);
  const assessments = readList(keys.value.assessments, 'assessments');
  const issues = [asOf, criteriaSets, policy, assessments].flatMap(issuesOf);
  if (!(asOf.ok && criteriaSets.ok && policy.ok && assessments.ok)) return refusedFor(issues);
  const rules = { asOf: asOf.value, criteriaSets: criteriaSets.value, policy: policy.value };
  return accepted({
    results: assessments.value.map((one, place) => judgedEntry(one, place, rules)),
    warnings: issues.map(toldIssue),
  });
}

function readPolicy(asked: unknown): Result<RecognitionPolicies> {
  const given = policiesGiven(asked, [allMustBeMet], 'policy');
  if (!given.ok) return given;
  const parse = Array.isArray(given.value) ? parseRecognitionPolicies : parseRecognitionPolicy;
  return under<RecognitionPolicies>(['policy'], parse(given.value));
}

interface Rules {
  readonly asOf: PlainDate;
  readonly criteriaSets: readonly CriteriaSet[];
  readonly policy: RecognitionPolicies;
}

function judgedEntry(input: unknown, place: number, rules: Rules): JudgedEntry | RefusedEntry {
  const judged = under(['assessments', place], judgeSubmitted(parseAssessment(input), rules));
  if (!judged.ok) return { kind: 'refused', issues: judged.issues.map(toldIssue) };
  const { evaluation, verdict, decisiveUnknowns, plans } = judged.value;
  return {
    kind: 'judged',
    evaluation,
    verdict,
    decisiveUnknowns,
    plans,
    warnings: judged.warnings.map(toldIssue),
    sentences: inEveryLocale((locale) => explainJudged(judged.value, locale)),
  };
}
