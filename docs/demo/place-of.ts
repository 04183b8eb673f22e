import type { Path } from './complaint';

/** Writes a path as one would in a program: assessments[0].assessment.results.metCount */
export function placeOf(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
