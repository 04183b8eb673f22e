import { maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { answersFor } from '../../docs/playground/answers-for';
import { firstState } from '../../docs/playground/first-state';
import { chosenRules } from '../../docs/playground/rules/chosen-rules';
import { maintenanceDraft } from '../../docs/playground/rules/own-maintenance';
import { readOwnSet } from '../../docs/playground/rules/own-set';
import type { RulesState } from '../../docs/playground/state';

const first = firstState('vi').rules;
const chosen = (changes: Partial<RulesState>) => chosenRules({ ...first, ...changes }, 'vi');
const fieldsOf = (changes: Partial<RulesState>): readonly string[] => {
  const rules = chosen(changes);
  return rules.kind === 'faulty' ? rules.faults.map(({ field }) => field) : [];
};

const ownSet = '1. Trụ sở\n2) Quân số (n/a)\nSổ sách';

describe('a set of one’s own', () => {
  it('is a criterion in each line', () => {
    const set = readOwnSet(ownSet);
    expect(set.ok && set.value.criteria).toMatchObject([
      { id: 'own-1', number: 1, title: { vi: 'Trụ sở' }, notApplicable: 'never' },
      { id: 'own-2', number: 2, title: { vi: 'Quân số' }, notApplicable: 'free' },
      { id: 'own-3', title: { vi: 'Sổ sách' }, notApplicable: 'never' },
    ]);
  });

  it('is JSON as the library takes it', () => {
    const set = readOwnSet(JSON.stringify(modelWardPolice20));
    expect(set.ok && set.value).toEqual(modelWardPolice20);
    expect(readOwnSet('{ "id": 1 }').ok).toBe(false);
    expect(readOwnSet('{ no json').ok).toBe(false);
  });

  it('comes first among the sets, and its faults are told where it is typed', () => {
    expect(chosen({ set: 'own', ownSet })).toMatchObject({
      kind: 'good',
      criteriaSet: { id: 'own-set' },
    });
    expect(fieldsOf({ set: 'own', ownSet: '' })).toEqual(['ownSet']);
    expect(fieldsOf({ set: 'own', ownSet: '{' })).toEqual(['ownSet']);
  });
});

describe('a policy of one’s own', () => {
  const own = { set: 'own', ownSet, policy: 'own' };

  it.each([
    { typed: {}, rule: { kind: 'all-met' } },
    {
      typed: { ownRule: 'share-met', ownNumber: '66,6' },
      rule: { kind: 'share-met', bound: 'at-least', percent: 66.6 },
    },
    {
      typed: { ownRule: 'count-met', ownNumber: '2' },
      rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 2 },
    },
    {
      typed: { ownRule: 'count-failed', ownNumber: '1', ownNever: '1, own-3' },
      rule: {
        kind: 'all-of',
        rules: [
          { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 },
          { kind: 'none-may-fail', criterionIds: ['own-1', 'own-3'] },
        ],
      },
    },
    {
      typed: {
        ownPolicy:
          '{"id":"p","revision":1,"name":{"vi":"P"},"rule":{"kind":"all-met"},"provenance":{"origin":"host","sources":[]}}',
      },
      rule: { kind: 'all-met' },
    },
  ])('says $rule.kind', ({ typed, rule }) => {
    expect(chosen({ ...own, ...typed })).toMatchObject({ kind: 'good', policy: { rule } });
  });

  it.each([
    { typed: { ownRule: 'share-met', ownNumber: '' }, field: 'ownNumber' },
    { typed: { ownRule: 'share-met', ownNumber: 'x' }, field: 'ownNumber' },
    { typed: { ownRule: 'count-met', ownNumber: '4' }, field: 'ownNumber' },
    { typed: { ownRule: 'count-failed', ownNumber: 'y' }, field: 'ownNumber' },
    { typed: { ownNever: '9' }, field: 'ownNever' },
    { typed: { ownPolicy: '{' }, field: 'ownPolicy' },
    { typed: { ownPolicy: '{}' }, field: 'ownPolicy' },
  ])('tells what is wrong at $field: $typed', ({ typed, field }) => {
    expect(new Set(fieldsOf({ ...own, ...typed }))).toEqual(new Set([field]));
  });
});

describe('rules of maintenance of one’s own', () => {
  const lapse = { ...maintenanceNotPublished, onNotMaintained: { kind: 'lapse' } };
  const own = (value: unknown) => ({
    maintenance: 'own',
    ownMaintenance: typeof value === 'string' ? value : JSON.stringify(value),
  });

  it('are what is public, until they are written', () => {
    expect(chosen({})).toMatchObject({ maintenancePolicy: maintenanceNotPublished });
    expect(chosen(own(maintenanceDraft))).toMatchObject({
      maintenancePolicy: maintenanceNotPublished,
    });
  });

  it('are one policy, or a list of those that followed each other', () => {
    expect(chosen(own(lapse))).toMatchObject({
      maintenancePolicy: { onNotMaintained: { kind: 'lapse' } },
    });
    const rows = [{ policy: maintenanceNotPublished }, { from: '2024-01-01', policy: lapse }];
    expect(chosen(own(rows))).toMatchObject({ maintenancePolicy: rows });
  });

  it.each(['', '{', '{}', '[]'])('tell what is wrong where they are typed: %s', (text) => {
    expect(new Set(fieldsOf(own(text)))).toEqual(new Set(['ownMaintenance']));
  });
});

describe('the year and the day', () => {
  it('is the last day of the year where none is chosen', () => {
    expect(chosen({})).toMatchObject({ year: 2025, asOf: '2025-12-31', dayIsGiven: false });
    expect(chosen({ asOf: '2026-06-30' })).toMatchObject({ asOf: '2026-06-30', dayIsGiven: true });
  });

  it.each([
    { changes: { year: '' }, field: 'year' },
    { changes: { year: 'x' }, field: 'year' },
    { changes: { year: '20255' }, field: 'year' },
    { changes: { asOf: '2025-02-30' }, field: 'asOf' },
  ])('tells what is wrong: $changes', ({ changes, field }) => {
    expect(new Set(fieldsOf(changes))).toEqual(new Set([field]));
  });
});

describe('answers while the set changes', () => {
  const setOf = (text: string) => {
    const set = readOwnSet(text);
    if (!set.ok) throw new Error('not read');
    return set.value;
  };
  const ward = firstState('vi').ward;

  it('stay with their set, and come back with it', () => {
    const kept = answersFor();
    const own = setOf(ownSet);
    kept.keep(modelWardPolice20, { ...ward, answers: ['met', 'not-met'], tally: '19/20' });
    expect(kept.of(own, ward)).toEqual({ answers: [], unmetCriterionIds: [], tally: '' });
    kept.keep(own, { ...ward, answers: ['met'] });
    const back = kept.of(modelWardPolice20, ward);
    expect(back.answers?.slice(0, 3)).toEqual(['met', 'not-met', 'unknown']);
    expect(back.tally).toBe('19/20');
  });

  it('stay with their criterion while a set is written', () => {
    const kept = answersFor();
    kept.keep(setOf('A\nB'), { ...ward, answers: ['met', 'not-met'], tally: '1/2' });
    expect(kept.of(setOf('A\nC\nB'), { ...ward, tally: '1/2' })).toMatchObject({
      answers: ['met', 'unknown', 'not-met'],
      tally: '1/2',
    });
    kept.keep(undefined, ward);
    expect(kept.of(undefined, ward)).toEqual({});
  });
});
