import {
  type CriteriaSetId,
  checkCrosswalk,
  completeFrame,
  decideEffectivities,
  orThrow,
  parseCriteriaSet,
  parseCrosswalk,
  plainDate,
  type Result,
  selectCriteriaSet,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet, hostSet } from '../arbitraries/criteria-sets';
import { named, pair } from '../arbitraries/crosswalks';
import { refusalOf } from '../refusal-of';

/** What is told, whole: code, place and all that it carries. */
const told = (result: Result<unknown>): readonly unknown[] =>
  result.ok
    ? []
    : result.issues.map(({ code, path, params }) => [code, path.join('.'), { ...params }]);

const attested = { notApplicable: 'never', requirement: { kind: 'attested' } };
const setOf = (criteria: readonly object[], others: object = {}): object => ({
  ...hostSet,
  ...others,
  criteria,
});

describe('a set', () => {
  it.each([
    [
      'that ends before it begins',
      setOf([{ id: 'a', ...attested }], {
        inForceFrom: '2024-02-01',
        inForceUntil: '2024-01-31',
      }),
      [
        'criteria-set/in-force-order',
        'inForceUntil',
        { inForceFrom: '2024-02-01', inForceUntil: '2024-01-31' },
      ],
    ],
    [
      'with a number that stands twice',
      setOf(['a', 'b'].map((id) => ({ id, number: 1, ...attested }))),
      ['criteria-set/repeated-number', 'criteria.1.number', { number: 1 }],
    ],
    [
      'that asks for more parts than there are',
      setOf([
        {
          ...{ id: 'a', notApplicable: 'never' },
          requirement: {
            ...{ kind: 'at-least', partCount: 2, whenFewerApply: 'unknown' },
            parts: [{ id: 'one', ...attested }],
          },
        },
      ]),
      [
        'criteria-set/over-part-count',
        'criteria.0.requirement.partCount',
        { required: 2, partCount: 1 },
      ],
    ],
  ])('%s is refused with what contradicts', (_what, raw, issue) => {
    expect(told(parseCriteriaSet(raw))).toStrictEqual([issue]);
  });

  it('of one day is none that ends before it begins', () => {
    const days = { inForceFrom: '2024-02-01', inForceUntil: '2024-02-01' };
    expect(told(parseCriteriaSet(setOf([{ id: 'a', ...attested }], days)))).toEqual([]);
  });
});

describe('the choice of a set', () => {
  const first = attestedSet(1);
  const second = { ...first, revision: 2 };

  it.each([
    [
      'of an id that nobody gave',
      [first],
      { id: 'other' as CriteriaSetId },
      ['criteria-set/unknown', '', { criteriaSetId: 'other', known: ['host-set@1'] }],
    ],
    [
      'between two revisions',
      [first, second],
      { id: first.id },
      ['criteria-set/ambiguous', '', { criteriaSetId: 'host-set', revisions: [1, 2] }],
    ],
    [
      'of an edition that was given twice',
      [first, second, second],
      { id: first.id },
      ['criteria-set/repeated-edition', '', { edition: 'host-set@2' }],
    ],
  ])('%s is refused', (_what, sets, choice, issue) => {
    expect(told(selectCriteriaSet(sets, choice))).toStrictEqual([issue]);
  });

  it('from what is no list is refused with the name of the argument', () => {
    expect(refusalOf(() => selectCriteriaSet(first as never, { id: first.id }))).toBe(
      'criteriaSets parseCriteriaSet',
    );
  });
});

describe('a crosswalk', () => {
  it('whose contradictions name a criterion of another set says where it was found', () => {
    const [from, to] = [named(attestedSet(1), 'from'), named(attestedSet(2), 'to')];
    const crosswalk = orThrow(
      parseCrosswalk({
        ...{ id: 'made-up', revision: 1, provenance: { origin: 'host', sources: ['made up'] } },
        ...{ from: { id: from.id, revision: 1 }, to: { id: to.id, revision: 1 } },
        pairs: [pair(1, 'equal-to', 1)],
        contradictions: [{ metCriterionId: 'criterion-1', notMetCriterionId: 'criterion-2' }],
      }),
    );
    expect(told(checkCrosswalk(crosswalk, [from, to]))).toStrictEqual([
      [
        'criterion/unknown',
        'contradictions.0.notMetCriterionId',
        { id: 'criterion-2', criteriaSetId: 'from', foundIn: ['to@1'] },
      ],
    ]);
  });
});

describe('what is added to a frame', () => {
  it('names criteria of the frame, each once', () => {
    const frame = attestedSet(2);
    const completion = {
      ...{ completes: { id: frame.id, revision: 1 }, id: 'ours', revision: 1 },
      provenance: { origin: 'host', sources: ['made up'] },
      criteria: ['criterion-1', 'criterion-1', 'criterion-9'].map((criterionId) => ({
        criterionId,
        ...attested,
      })),
    };
    expect(told(completeFrame(frame, completion))).toStrictEqual([
      [
        'criteria-set/repeated-id',
        'criteria.1.criterionId',
        { concept: 'criterion', id: 'criterion-1' },
      ],
      [
        'criterion/unknown',
        'criteria.2.criterionId',
        { id: 'criterion-9', criteriaSetId: frame.id, foundIn: [] },
      ],
    ]);
  });
});

describe('whether a set is in force', () => {
  it('is told with its days, as far as there are any, and with those that replace it, in order', () => {
    const old = attestedSet(1);
    const replacing = (id: string, revision: number) => ({
      ...named(old, id),
      ...{ revision, replaces: [{ id: old.id, revision: old.revision }] },
      inForceFrom: plainDate('2024-01-01'),
    });
    const sets = [old, replacing('b', 2), replacing('b', 1), replacing('a', 3)];
    const [first] = decideEffectivities(sets, { asOf: plainDate('2024-12-31') });
    expect(first?.replacedBy).toMatchObject([
      { id: 'a', revision: 3 },
      { id: 'b', revision: 1 },
      { id: 'b', revision: 2 },
    ]);
    expect(first).not.toHaveProperty('inForceFrom');
    expect(first).not.toHaveProperty('inForceUntil');
    const [ended] = decideEffectivities([{ ...old, inForceUntil: plainDate('2024-12-31') }], {
      asOf: plainDate('2024-12-31'),
    });
    expect(ended).toMatchObject({ inForceUntil: '2024-12-31', reason: 'start-not-known' });
  });
});
