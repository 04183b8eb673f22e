import fc from 'fast-check';
import { type CriteriaSet, compareCriteriaSets, type PlainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet, criteriaSet } from '../arbitraries/criteria-sets';
import { named } from '../arbitraries/crosswalks';

const set = attestedSet(3);
const [first, second, third] = set.criteria as [
  CriteriaSet['criteria'][number],
  CriteriaSet['criteria'][number],
  CriteriaSet['criteria'][number],
];
const reference = { id: set.id, revision: 1 };
const provenance = { origin: 'host', sources: ['a document'] } as const;

describe('compareCriteriaSets', () => {
  it('says what was added, removed, changed and kept, in the order of the set after', () => {
    const fresh = { ...first, id: 'fresh' };
    const changed = { ...third, number: 3 };
    const after = { ...named(set, 'after', 2), criteria: [fresh, changed, first] };
    expect(compareCriteriaSets(set, after)).toEqual({
      before: reference,
      after: { id: 'after', revision: 2 },
      fields: [],
      isReordered: true,
      criteria: [
        { kind: 'added', criterionId: 'fresh', after: fresh },
        {
          kind: 'changed',
          criterionId: 'criterion-3',
          fields: ['number'],
          before: third,
          after: changed,
        },
        { kind: 'same', criterionId: 'criterion-1' },
        { kind: 'removed', criterionId: 'criterion-2', before: second },
      ],
    });
  });

  it('takes added and removed criteria for no other order', () => {
    const after = { ...set, criteria: [{ ...first, id: 'fresh' }, first, third] };
    expect(compareCriteriaSets(set, after).isReordered).toBe(false);
    expect(compareCriteriaSets(after, set).isReordered).toBe(false);
  });

  it.each([
    { change: { name: { vi: 'Tên khác' } }, fields: ['name'] },
    { change: { name: { ...set.name, en: 'Test set' } }, fields: ['name'] },
    { change: { status: 'provisional' as const }, fields: ['status'] },
    { change: { inForceFrom: '2024-01-01' as PlainDate }, fields: ['inForceFrom'] },
    { change: { inForceUntil: '2024-12-31' as PlainDate }, fields: ['inForceUntil'] },
    { change: { certainForYears: [2024] }, fields: ['certainForYears'] },
    { change: { completes: reference }, fields: ['completes'] },
    { change: { replaces: [reference] }, fields: ['replaces'] },
    { change: { groups: [{ id: 'g' }] }, fields: ['groups'] },
    {
      change: { provenance, status: 'unstated' as const, groups: [{ id: 'g' }] },
      fields: ['status', 'groups', 'provenance'],
    },
  ])('names what changed of the set itself: $fields', ({ change, fields }) => {
    expect(compareCriteriaSets(set, { ...set, ...change }).fields).toEqual(fields);
    expect(compareCriteriaSets({ ...set, ...change }, set).fields).toEqual(fields);
  });

  it.each([
    { change: { number: 1 }, fields: ['number'] },
    { change: { title: { vi: 'a' } }, fields: ['title'] },
    { change: { subject: { vi: 'a' } }, fields: ['subject'] },
    { change: { groupId: 'g' }, fields: ['groupId'] },
    { change: { notApplicable: 'free' as const }, fields: ['notApplicable'] },
    {
      change: { requirement: { kind: 'none-occurred', event: 'a' } as const },
      fields: ['requirement'],
    },
    { change: { provenance, number: 1 }, fields: ['number', 'provenance'] },
  ])('names what changed of a criterion: $fields', ({ change, fields }) => {
    const after = { ...set, criteria: [{ ...first, ...change }, second, third] };
    const [one, ...others] = compareCriteriaSets(set, after).criteria;
    expect(one).toMatchObject({ kind: 'changed', fields });
    expect(others.map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('does not mind the order of keys', () => {
    const turned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(turned);
      const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)]);
      return Object.fromEntries(entries.reverse());
    };
    fc.assert(
      fc.property(criteriaSet(), (given) => {
        const { criteria, ...own } = compareCriteriaSets(given, turned(given) as CriteriaSet);
        expect(criteria.every(({ kind }) => kind === 'same')).toBe(true);
        expect(own).toMatchObject({ fields: [], isReordered: false });
      }),
      { numRuns: 30 },
    );
  });

  it('finds a difference exactly where there is one', () => {
    fc.assert(
      fc.property(criteriaSet(2), criteriaSet(2), (a, b) => {
        const isSame = compareCriteriaSets(a, b).criteria.every(({ kind }) => kind === 'same');
        expect(isSame).toBe(JSON.stringify(a.criteria) === JSON.stringify(b.criteria));
      }),
      { numRuns: 50 },
    );
  });
});
