import { type CriteriaSet, type CriteriaSetId, selectCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';

const first = attestedSet(20);
const second: CriteriaSet = { ...first, revision: 2 };
const id = first.id;

describe('selectCriteriaSet', () => {
  it('finds a set by its id, or by id and revision', () => {
    expect(selectCriteriaSet([first], { id })).toMatchObject({ ok: true, value: first });
    expect(selectCriteriaSet([first, second], { id, revision: 2 })).toMatchObject({
      value: second,
    });
  });

  it.each([
    {
      name: 'an id that was not given',
      choice: { id: 'other' as CriteriaSetId },
      params: { criteriaSetId: 'other', known: ['host-set@1', 'host-set@2'] },
    },
    {
      name: 'a revision that was not given',
      choice: { id, revision: 3 },
      params: { criteriaSetId: 'host-set', revision: 3, known: ['host-set@1', 'host-set@2'] },
    },
  ])('refuses $name and lists what was given', ({ choice, params }) => {
    const selected = selectCriteriaSet([first, second], choice);
    expect(selected.ok ? [] : selected.issues).toMatchObject([
      { code: 'criteria-set/unknown', params },
    ]);
  });

  it('refuses to guess between revisions', () => {
    const selected = selectCriteriaSet([first, second], { id });
    expect(selected.ok ? [] : selected.issues).toMatchObject([
      { code: 'criteria-set/ambiguous', params: { criteriaSetId: 'host-set', revisions: [1, 2] } },
    ]);
  });
});
