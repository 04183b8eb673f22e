import type { Locale } from 'model-ward-rules/explanation';
import type { PaceRequest } from 'model-ward-rules/planning';
import { importLine, literal, quoted } from './code-text';

/** Writes the lines that compute what is due and the pace to it. */
export function targetCode(
  { dueCount: _, ...request }: PaceRequest,
  percent: number,
  locale: Locale,
): string {
  return [
    ...importLine(['orThrow'], ''),
    ...importLine(['computeDueCount', 'computePace', 'parsePaceRequest'], 'planning'),
    ...importLine(['explainPace'], 'explanation'),
    '',
    `const dueCount = computeDueCount(${request.unitCount}, ${percent});
const request = orThrow(parsePaceRequest({ ...${literal(request)}, dueCount }));
console.log(explainPace(computePace(request), ${quoted(locale)}));`,
  ].join('\n');
}
