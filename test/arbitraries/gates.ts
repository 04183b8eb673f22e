import fc from 'fast-check';
import type { Answer, Gate, GateAnswer, PlainDate } from 'model-ward-rules';

const months: Gate = {
  id: 'months-active',
  requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
};
const uncontested: Gate = {
  id: 'no-complaint',
  requirement: { kind: 'attested' },
  notApplicable: 'with-reason',
};
const joined: Gate = {
  id: 'homes-joined',
  requirement: { kind: 'share', counted: { vi: 'hộ' }, bound: 'more-than', percent: 50 },
  notApplicable: 'free',
};
const services = (whenFewerApply: 'lower' | 'unknown'): Gate => ({
  id: 'services',
  requirement: {
    kind: 'at-least',
    partCount: 2,
    whenFewerApply,
    parts: ['water', 'light', 'road'].map((id) => ({
      id,
      notApplicable: 'free' as const,
      requirement: { kind: 'attested' as const },
    })),
  },
});

/** No gate, or up to three of any kind. */
export const gates: fc.Arbitrary<readonly Gate[]> = fc.constantFrom(
  [],
  [],
  [],
  [months],
  [months, uncontested],
  [joined],
  [services('lower')],
  [uncontested, services('unknown'), joined],
);

const attested = (status: 'met' | 'not-met'): Answer => ({ kind: 'attested', status });
const notApplicable: Answer = { kind: 'not-applicable' };

const ofGate = (gateId: string, answer: fc.Arbitrary<Answer>): fc.Arbitrary<GateAnswer> =>
  answer.map((given) => ({ gateId, answer: given }));

const ofServices: fc.Arbitrary<Answer> = fc
  .tuple(
    ...['water', 'light', 'road'].map((partId) =>
      fc.option(
        fc
          .constantFrom(attested('met'), attested('met'), attested('not-met'), notApplicable)
          .map((answer) => ({ partId, answer })),
        { nil: undefined, freq: 6 },
      ),
    ),
  )
  .map((parts) => ({ kind: 'parts', parts: parts.filter((part) => part !== undefined) }));

const share = (part: number | { least: number; most: number }): Answer => ({
  kind: 'share',
  part,
  whole: 20,
});

const answered: fc.Arbitrary<GateAnswer> = fc.oneof(
  ofGate(
    'months-active',
    fc.constantFrom(8, 9).map((amount): Answer => ({ kind: 'quantity', amount, unit: 'month' })),
  ),
  ofGate('no-complaint', fc.constantFrom(attested('met'), attested('not-met'))),
  ofGate(
    'homes-joined',
    fc.constantFrom(
      share(10),
      share(11),
      share({ least: 10, most: 11 }),
      share({ least: 11, most: 14 }),
      share({ least: 6, most: 10 }),
      notApplicable,
    ),
  ),
  ofGate('services', ofServices),
  fc.constantFrom<GateAnswer>(
    { gateId: 'no-complaint', answer: { kind: 'not-applicable', reason: 'no office' } },
    { gateId: 'no-complaint', answer: notApplicable },
    { gateId: 'no-complaint', answer: { kind: 'unknown', reason: 'disputed' } },
    { gateId: 'months-active', answer: attested('met') },
    { gateId: 'elsewhere', answer: attested('not-met') },
  ),
);

const expiring = fc
  .constantFrom('2024-12-30', '2024-12-31', undefined)
  .map((day) =>
    day === undefined ? [{ id: 'record' }] : [{ id: 'record', validUntil: day as PlainDate }],
  );

const shown: fc.Arbitrary<GateAnswer> = fc.oneof(
  { weight: 4, arbitrary: answered },
  {
    weight: 1,
    arbitrary: fc.tuple(answered, expiring).map(([one, evidence]) => ({ ...one, evidence })),
  },
);

/** Answers that pass a gate, fail it, leave it open, are given twice or do not fit; perhaps none at all. */
export const gateAnswers: fc.Arbitrary<readonly GateAnswer[] | undefined> = fc.option(
  fc.array(shown, { maxLength: 4 }),
  { nil: undefined },
);
