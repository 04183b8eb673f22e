import fc from 'fast-check';
import { parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { criteriaSet, hostSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const attested = { kind: 'attested' } as const;
const criterion = (id: string, more: object = {}) => ({
  id,
  notApplicable: 'never',
  requirement: attested,
  ...more,
});
const part = (id: string, requirement: unknown = attested) => ({
  id,
  notApplicable: 'free',
  requirement,
});
const allOf = (...parts: readonly unknown[]) => ({ kind: 'all-of', parts });

describe('parseCriteriaSet', () => {
  it.each([
    {
      name: 'two criteria of one id',
      input: { criteria: [criterion('a'), criterion('b'), criterion('a')] },
      issues: ['criteria-set/repeated-id criteria.2.id'],
    },
    {
      name: 'two criteria of one number',
      input: { criteria: [criterion('a', { number: 6 }), criterion('b', { number: 6 })] },
      issues: ['criteria-set/repeated-number criteria.1.number'],
    },
    {
      name: 'two groups of one id',
      input: { groups: [{ id: 'g' }, { id: 'g' }], criteria: [criterion('a')] },
      issues: ['criteria-set/repeated-id groups.1.id'],
    },
    {
      name: 'a group that is not there',
      input: { criteria: [criterion('a', { groupId: 'g' })] },
      issues: ['criteria-set/unknown-group criteria.0.groupId'],
    },
    {
      name: 'two parts of one id, deep inside',
      input: {
        criteria: [
          criterion('a', { requirement: allOf(part('p', allOf(part('q'), part('q'))), part('r')) }),
        ],
      },
      issues: ['criteria-set/repeated-id criteria.0.requirement.parts.0.requirement.parts.1.id'],
    },
    {
      name: 'more parts asked for than there are',
      input: {
        criteria: [
          criterion('a', {
            requirement: {
              kind: 'at-least',
              partCount: 2,
              whenFewerApply: 'lower',
              parts: [part('p')],
            },
          }),
        ],
      },
      issues: ['criteria-set/over-part-count criteria.0.requirement.partCount'],
    },
    {
      name: 'a rank that its ladder does not have, on a ladder with a rank twice',
      input: {
        criteria: [
          criterion('a', {
            requirement: {
              kind: 'title-held',
              ladder: [{ id: 'bronze' }, { id: 'bronze' }],
              atLeast: 'gold',
            },
          }),
        ],
      },
      issues: [
        'criteria-set/repeated-id criteria.0.requirement.ladder.1.id',
        'criteria-set/unknown-rank criteria.0.requirement.atLeast',
      ],
    },
    {
      name: 'an end before the beginning',
      input: { criteria: [criterion('a')], inForceFrom: '2024-01-02', inForceUntil: '2024-01-01' },
      issues: ['criteria-set/in-force-order inForceUntil'],
    },
  ])('refuses $name', ({ input, issues }) => {
    expect(issuesOf(parseCriteriaSet({ ...hostSet, ...input }))).toEqual(issues);
  });

  it('accepts groups that are there, numbers apart, and a set in force for one day', () => {
    const parsed = parseCriteriaSet({
      ...hostSet,
      groups: [{ id: 'g', title: { vi: 'Nhóm 1', en: 'Group 1' } }],
      criteria: [criterion('a', { groupId: 'g', number: 1 }), criterion('b', { number: 2 })],
      inForceFrom: '2024-01-01',
      inForceUntil: '2024-01-01',
      replaces: [{ id: 'older-set', revision: 2 }],
    });
    expect(issuesOf(parsed)).toEqual([]);
  });

  it('reads again what it gave, and through JSON, unchanged', () => {
    fc.assert(
      fc.property(criteriaSet(), (given) => {
        const parsed = parseCriteriaSet(JSON.parse(JSON.stringify(given)));
        expect(parsed).toMatchObject({ ok: true, value: given });
      }),
    );
  });
});
