import type { Assessment } from '../../assessment/assessment';
import { parseAssessmentJson } from '../../assessment/parse-assessment-json';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { checkAssessment } from '../../evaluation/check-assessment';
import { lineIssue } from '../../foundation/issue/kinds/intake/line';
import { type Result, refused } from '../../foundation/issue/result';
import type { AssessmentLine } from './assessment-line';
import { decodeUtf8 } from './decode-utf8';
import { DEFAULT_MAX_LINE_BYTES, type LineOptions } from './line-options';
import type { RawLine } from './split-lines';

const BLANK = /^\uFEFF?[\t\r ]*$/;

/** Reads and checks one line; a blank one gives nothing. */
export function readLine(
  { lineNumber, bytes }: RawLine,
  criteriaSets: readonly CriteriaSet[],
  options: LineOptions,
): AssessmentLine | undefined {
  const text = textOf(bytes, options);
  if (!text.ok) return { lineNumber, result: text };
  if (BLANK.test(text.value)) return undefined;
  return { lineNumber, result: readAssessment(text.value, criteriaSets, options) };
}

function textOf(
  bytes: Uint8Array | undefined,
  { maxLineBytes = DEFAULT_MAX_LINE_BYTES }: LineOptions,
): Result<string> {
  return bytes === undefined
    ? refused(lineIssue('line/too-long', [], { maximum: maxLineBytes }))
    : decodeUtf8(bytes);
}

function readAssessment(
  text: string,
  criteriaSets: readonly CriteriaSet[],
  options: LineOptions,
): Result<Assessment> {
  const submitted = parseAssessmentJson(text, options);
  return submitted.ok ? checkAssessment(submitted.value, criteriaSets) : submitted;
}
