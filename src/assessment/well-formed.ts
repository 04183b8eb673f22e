import { frozen } from '../foundation/text/frozen';
import type { SubmittedAssessment } from './submitted-assessment';

/** What is in here was made of cells that were read one by one, and cannot be changed any more. */
const wellFormed = /* @__PURE__ */ new WeakSet<object>();

/**
 * Freezes an assessment that a reader has put together, and remembers it, so that it need not be parsed: no copy of it and nothing
 * that only looks like it is remembered.
 */
export function keepWellFormed(submitted: SubmittedAssessment): SubmittedAssessment {
  wellFormed.add(frozen(submitted));
  return submitted;
}

/** Tells an assessment that a reader has put together from anything else. */
export const isWellFormed = (input: unknown): input is SubmittedAssessment =>
  typeof input === 'object' && input !== null && wellFormed.has(input);
