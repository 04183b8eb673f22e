import { completeFrame, orThrow } from 'model-ward-rules';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

const requirement = { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' };
const completion = {
  completes: { id: 'model-ward-police-20', revision: 1 },
  id: 'our-20-criteria',
  revision: 3,
  replaces: [{ id: 'our-22-criteria', revision: 1 }],
  groups: [{ id: 'premises' }],
  criteria: [
    {
      criterionId: 'criterion-6',
      title: { vi: 'Trụ sở (ví dụ)' },
      groupId: 'premises',
      notApplicable: 'with-reason',
      requirement,
    },
  ],
  provenance: { origin: 'host', sources: ['an example'] },
};

const moreThanItsParts = {
  kind: 'at-least',
  parts: [{ id: 'a', notApplicable: 'never', requirement: { kind: 'attested' } }],
  partCount: 2,
  whenFewerApply: 'unknown',
};

describe('completeFrame', () => {
  it('adds what the host knows and keeps the rest of the frame', () => {
    const completed = orThrow(completeFrame(modelWardPolice20, completion));
    expect(completed).toMatchObject({
      id: 'our-20-criteria',
      revision: 3,
      completes: { id: 'model-ward-police-20', revision: 1 },
      name: modelWardPolice20.name,
      status: 'unstated',
      certainForYears: [2024],
      replaces: completion.replaces,
      provenance: completion.provenance,
    });
    const [first, sixth] = [completed.criteria[0], completed.criteria[5]];
    expect(first).toEqual(modelWardPolice20.criteria[0]);
    expect(sixth).toEqual({
      id: 'criterion-6',
      number: 6,
      subject: modelWardPolice20.criteria[5]?.subject,
      title: { vi: 'Trụ sở (ví dụ)' },
      groupId: 'premises',
      notApplicable: 'with-reason',
      requirement,
      provenance: completion.provenance,
    });
    expect(completed.criteria.map(({ id }) => id)).toEqual(
      modelWardPolice20.criteria.map(({ id }) => id),
    );
  });

  it.each([
    {
      name: 'another frame',
      change: { completes: { id: 'model-ward-police-22', revision: 1 } },
      issues: ['completion/other-frame completes'],
    },
    {
      name: 'another revision of the frame',
      change: { completes: { id: 'model-ward-police-20', revision: 2 } },
      issues: ['completion/other-frame completes'],
    },
    {
      name: 'the identity of the frame',
      change: { id: 'model-ward-police-20', revision: 1 },
      issues: ['completion/same-identity id'],
    },
    {
      name: 'a criterion that the frame does not have',
      change: { criteria: [{ criterionId: 'criterion-21' }] },
      issues: ['criterion/unknown criteria.0.criterionId'],
    },
    {
      name: 'one criterion twice',
      change: { criteria: [{ criterionId: 'criterion-1' }, { criterionId: 'criterion-1' }] },
      issues: ['criteria-set/repeated-id criteria.1.criterionId'],
    },
    {
      name: 'a number that another criterion has',
      change: { criteria: [{ criterionId: 'criterion-1', number: 6 }] },
      issues: ['criteria-set/repeated-number criteria'],
    },
    {
      name: 'a requirement that contradicts itself, where it was given',
      change: {
        criteria: [
          { criterionId: 'criterion-7' },
          { criterionId: 'criterion-6', requirement: moreThanItsParts },
        ],
      },
      issues: ['criteria-set/over-part-count criteria.1.requirement.partCount'],
    },
    {
      name: 'a last day before the first one',
      change: { inForceFrom: '2024-06-01', inForceUntil: '2024-05-31' },
      issues: ['criteria-set/in-force-order inForceUntil'],
    },
    { name: 'an unknown key', change: { note: 'x' }, issues: ['input/unknown-key note'] },
  ])('refuses $name', ({ change, issues }) => {
    expect(issuesOf(completeFrame(modelWardPolice20, { ...completion, ...change }))).toEqual(
      issues,
    );
  });
});
