import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { Roadmap } from './roadmap';
import { roadmapPlan } from './roadmap.plan';
import { roadmapContradictions } from './roadmap-contradictions';

/**
 * Reads a roadmap from unknown input and checks that its steps follow each other and are for one level.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the roadmap; a step that asks for less than an earlier one or for less than 1 % is named in a warning
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `percent/too-precise`,
 *   `percent/perhaps-a-fraction` (warning); `target/due-year-mismatch`,
 *   `target/period-order`, `target/decided-before-due`, `bound/asks-nothing`; `roadmap/repeated-step`,
 *   `roadmap/other-level`, `roadmap/step-order`, `roadmap/lower-than-earlier-step` (warning)
 * @category Targets
 * @example
 * ```ts
 * import { parseRoadmap } from 'model-ward-rules/planning';
 * import { hungYenAllWards2028, hungYenShare2025 } from 'model-ward-rules/published';
 *
 * const parsed = parseRoadmap({
 *   id: 'our-roadmap',
 *   revision: 1,
 *   name: { vi: 'Lộ trình (ví dụ)' },
 *   level: 'province',
 *   steps: [hungYenAllWards2028, hungYenShare2025],
 *   provenance: { origin: 'host', sources: [] },
 * });
 * if (!parsed.ok) console.log(parsed.issues.map(({ code }) => code));
 * // [ 'roadmap/step-order', 'roadmap/lower-than-earlier-step' ]
 * ```
 */
export function parseRoadmap(input: unknown, options?: ParseOptions): Result<Roadmap> {
  const parsed = parseWith(roadmapPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, roadmapContradictions(parsed.value)) : parsed;
}
