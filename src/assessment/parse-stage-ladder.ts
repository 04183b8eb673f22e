import { assessmentIssue } from '../foundation/issue/kinds/assessment';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { StageLadder } from './stage-ladder';
import { stageLadderPlan } from './stage-ladder.plan';

/**
 * Reads a ladder of stages from unknown input; a stage stands on it once.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the ladder
 * @issues every `input/…` code; `assessment/repeated-stage`
 * @category Assessments
 * @example
 * ```ts
 * import { parseStageLadder } from 'model-ward-rules';
 *
 * const parsed = parseStageLadder({
 *   stages: ['self-assessment', 'provincial-review', 'self-assessment'],
 *   provenance: { origin: 'host', sources: [] },
 * });
 * console.log(parsed.ok ? 'a ladder' : parsed.issues[0]?.message); // The stage "self-assessment" stands on the ladder twice.
 * ```
 */
export function parseStageLadder(input: unknown, options?: ParseOptions): Result<StageLadder> {
  const parsed = parseWith(stageLadderPlan, input, options);
  if (!parsed.ok) return parsed;
  const { stages } = parsed.value;
  return resultOf(
    parsed.value,
    stages.flatMap((stage, place) =>
      stages.indexOf(stage) < place
        ? [assessmentIssue('assessment/repeated-stage', ['stages', place], { stage })]
        : [],
    ),
  );
}
