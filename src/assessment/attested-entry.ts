import type { AttestedAnswer } from './answer';
import type { CheckedEntry } from './assessment';

/** The entry that holds the assessor's "met" and nothing else: one for all assessments, as there are thousands of it. */
export const attestedMet: CheckedEntry = /* @__PURE__ */ attested('met');

/** The entry that holds the assessor's "not met" and nothing else. */
export const attestedNotMet: CheckedEntry = /* @__PURE__ */ attested('not-met');

function attested(status: AttestedAnswer['status']): CheckedEntry {
  return Object.freeze({ answer: Object.freeze({ kind: 'attested', status }) });
}
