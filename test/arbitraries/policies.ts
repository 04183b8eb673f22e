import type { RecognitionPolicy, RecognitionRule } from 'model-ward-rules';
import { orThrow, parseRecognitionPolicy } from 'model-ward-rules';

/** A host's policy with the given rule. */
export function policyOf(rule: RecognitionRule): RecognitionPolicy {
  return orThrow(
    parseRecognitionPolicy({
      id: 'host-policy',
      revision: 1,
      name: { vi: 'Quy tắc thử' },
      rule,
      provenance: { origin: 'host', sources: [] },
    }),
  );
}
