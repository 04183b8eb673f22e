import fc from 'fast-check';

const id = fc.constantFrom('premises', 'criterion-6', 'a');
const day = fc.constantFrom('2024-12-18', '2024-02-29');
const count = fc.nat(30);
const amount = fc.constantFrom(0, 110, 149.999);

const evidence = fc.record({ id, collectedOn: day, validUntil: day }, { requiredKeys: ['id'] });

const override = fc.record({
  statusBefore: fc.constantFrom('met', 'not-met', 'not-applicable'),
  statusAfter: fc.constantFrom('met', 'not-met', 'not-applicable'),
  reason: fc.constant('xác minh lại'),
  authority: fc.constant('Công an tỉnh'),
  decidedOn: day,
});

const { answer } = fc.letrec<{ answer: unknown }>((tie) => ({
  answer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('attested'), status: fc.constantFrom('met', 'not-met') }),
    fc.record({ kind: fc.constant('quantity'), amount, unit: fc.constant('square-metre') }),
    fc.record({ kind: fc.constant('share'), part: count, whole: count }),
    fc.record({
      kind: fc.constant('occurrences'),
      occurrenceCount: count,
      coverage: fc.record({ part: count, whole: count }),
    }),
    fc.record({
      kind: fc.constant('change'),
      before: amount,
      after: amount,
      unit: fc.constant('case'),
    }),
    fc.record({ kind: fc.constant('title'), rank: fc.option(id) }),
    fc.record({ kind: fc.constant('not-applicable') }),
    fc.record({ kind: fc.constant('not-applicable'), reason: fc.constant('không có đối tượng') }),
    fc.record({
      kind: fc.constant('unknown'),
      reason: fc.constantFrom('not-assessed', 'not-reported', 'disputed'),
    }),
    fc.record({
      kind: fc.constant('parts'),
      parts: fc.array(
        fc.record(
          { partId: id, answer: tie('answer'), evidence: fc.array(evidence, { maxLength: 2 }) },
          { requiredKeys: ['partId', 'answer'] },
        ),
        { maxLength: 2 },
      ),
    }),
  ),
}));

const results = fc.oneof(
  fc.record({
    kind: fc.constant('by-criterion'),
    answers: fc.array(
      fc.record(
        { criterionId: id, answer, evidence: fc.array(evidence, { maxLength: 2 }), override },
        { requiredKeys: ['criterionId', 'answer'] },
      ),
      { maxLength: 4 },
    ),
  }),
  fc.record(
    {
      kind: fc.constant('tally'),
      metCount: count,
      criteriaCount: fc.integer({ min: 1, max: 22 }),
      unmetCriterionIds: fc.array(id, { maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'metCount', 'criteriaCount'] },
  ),
);

/** Any well-formed assessment as raw data, with every kind of answer; it fits no set in particular. */
export const rawAssessment: fc.Arbitrary<unknown> = fc.record({
  unitId: fc.constantFrom('ward-1', 'phường 7'),
  assessmentYear: fc.integer({ min: 2000, max: 2199 }),
  criteriaSet: fc.oneof(
    fc.record({ id: fc.constant('our-set') }),
    fc.record({ id: fc.constant('our-set'), revision: fc.integer({ min: 1, max: 3 }) }),
  ),
  basis: fc.constantFrom('confirmed', 'projected'),
  results,
});

/** What is put where it does not belong. */
const stray = fc.constantFrom<unknown>(null, true, -0, -1, 0.5, 1e300, '', ' ', 'met', [], {}, [
  [],
]);

/** One change somewhere in raw data: a value replaced, a key dropped, misspelt or moved to the end. */
export function withOneChange(raw: unknown): fc.Arbitrary<unknown> {
  if (typeof raw !== 'object' || raw === null) return stray;
  const keys = Object.keys(raw);
  if (keys.length === 0) return stray;
  const inside = fc
    .constantFrom(...keys)
    .chain((key) =>
      withOneChange(Reflect.get(raw, key)).map((value) =>
        Array.isArray(raw) ? raw.with(Number(key), value) : { ...raw, [key]: value },
      ),
    );
  if (Array.isArray(raw)) return fc.oneof({ weight: 6, arbitrary: inside }, stray);
  const renamed = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom('', 'x', 'kind', '__proto__', 'constructor'))
    .map(([old, key]) => without(raw, old, key));
  const moved = fc.constantFrom(...keys).map((key) => without(raw, key, key));
  return fc.oneof({ weight: 6, arbitrary: inside }, renamed, moved, stray);
}

function without(raw: object, old: string, key: string): unknown {
  const kept = Object.entries(raw).filter(([name]) => name !== old);
  return Object.fromEntries([...kept, ...(key === '' ? [] : [[key, Reflect.get(raw, old)]])]);
}
