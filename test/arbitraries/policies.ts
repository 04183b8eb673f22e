import type { Gate, RecognitionPolicy, RecognitionRule } from 'model-ward-rules';
import { orThrow, parseRecognitionPolicy } from 'model-ward-rules';

/** A host's policy with the given rule, and gates where some are given. */
export function policyOf(
  rule: RecognitionRule,
  assessable: readonly Gate[] = [],
): RecognitionPolicy {
  return orThrow(
    parseRecognitionPolicy({
      id: 'host-policy',
      revision: 1,
      name: { vi: 'Quy tắc thử' },
      rule,
      ...(assessable.length === 0 ? {} : { assessable }),
      provenance: { origin: 'host', sources: [] },
    }),
  );
}
