import fc from 'fast-check';
import type { Gate, GateAnswer } from 'model-ward-rules';

const months: Gate = {
  id: 'months-active',
  requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
};
const uncontested: Gate = {
  id: 'no-complaint',
  requirement: { kind: 'attested' },
  notApplicable: 'with-reason',
};

/** No gate, one or two. */
export const gates: fc.Arbitrary<readonly Gate[]> = fc.constantFrom(
  [],
  [],
  [months],
  [months, uncontested],
);

/** Answers that pass a gate, fail it, leave it open, are given twice or do not fit; perhaps none at all. */
export const gateAnswers: fc.Arbitrary<readonly GateAnswer[] | undefined> = fc.option(
  fc.array(
    fc.oneof(
      fc.constantFrom(8, 9).map(
        (amount): GateAnswer => ({
          gateId: 'months-active',
          answer: { kind: 'quantity', amount, unit: 'month' },
        }),
      ),
      fc.constantFrom('met' as const, 'not-met' as const).map(
        (status): GateAnswer => ({
          gateId: 'no-complaint',
          answer: { kind: 'attested', status },
        }),
      ),
      fc.constantFrom<GateAnswer>(
        { gateId: 'no-complaint', answer: { kind: 'not-applicable', reason: 'no office' } },
        { gateId: 'no-complaint', answer: { kind: 'not-applicable' } },
        { gateId: 'no-complaint', answer: { kind: 'unknown', reason: 'disputed' } },
        { gateId: 'months-active', answer: { kind: 'attested', status: 'met' } },
        { gateId: 'elsewhere', answer: { kind: 'attested', status: 'not-met' } },
      ),
    ),
    { maxLength: 3 },
  ),
  { nil: undefined },
);
