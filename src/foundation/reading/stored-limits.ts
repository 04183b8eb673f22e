import { defaultInputLimits, type InputLimits } from './snapshot';

/** What is stored may nest deeper than an input: a report holds findings, and a finding what the criterion asks. */
export const storedLimits: InputLimits = /* @__PURE__ */ deeper(defaultInputLimits, 32);

function deeper(limits: InputLimits, maxDepth: number): InputLimits {
  return { ...limits, maxDepth };
}
