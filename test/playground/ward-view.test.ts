import { explainPlan } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { firstState } from '../../docs/playground/first-state';
import { chosenRules, type GoodRules } from '../../docs/playground/rules/chosen-rules';
import { criteriaSets } from '../../docs/playground/rules/criteria-sets';
import { policies } from '../../docs/playground/rules/policies';
import type { RulesState, WardState } from '../../docs/playground/state';
import { criterionLabel } from '../../docs/playground/ward/criterion-label';
import { type WardView, wardViewOf } from '../../docs/playground/ward/ward-view';
import { madeUpInputs, publishedInputs, type WardInput } from './cases';

const first = firstState('vi');

function rulesOf(changes: Partial<RulesState> = {}): GoodRules {
  const rules = chosenRules({ ...first.rules, ...changes }, 'vi');
  if (rules.kind === 'faulty') throw new Error(JSON.stringify(rules.faults));
  return rules;
}

function stateOf(input: WardInput, rules: GoodRules): WardState {
  return {
    form: input.tally === undefined ? 'by-criterion' : 'tally',
    tally: input.tally ?? '',
    unmetCriterionIds: input.unmetCriterionIds ?? [],
    answers: rules.criteriaSet.criteria.map(
      (_, index) => input.answers?.[index] ?? input.all ?? 'unknown',
    ),
  };
}

const judged = (view: WardView): Extract<WardView, { kind: 'judged' }> => {
  if (view.kind !== 'judged') throw new Error('refused');
  return view;
};

describe('what is shown of a ward', () => {
  it.each([...publishedInputs, ...madeUpInputs])('$name', (input) => {
    const rules = rulesOf({ set: input.criteriaSetId, policy: input.policyId });
    for (const locale of ['vi', 'en'] as const) {
      const view = wardViewOf(stateOf(input, rules), rules, locale);
      expect(view.kind === 'judged' ? view.outcome : view.kind).toBe(input.outcome);
      expect(view.kind === 'judged' ? view.verdict : '–').toBe(input[locale]);
    }
  });

  const ward = (changes: Partial<WardState>): WardState => ({
    ...first.ward,
    ...changes,
  });

  it('takes nothing reported for nothing known, never for full marks', () => {
    for (const form of ['by-criterion', 'tally'] as const) {
      const view = judged(wardViewOf(ward({ form }), rulesOf(), 'en'));
      expect(view.outcome).toBe('undetermined');
      expect(view.counts.metCount).toBe(0);
    }
  });

  it('takes a criterion named as not met, though there is no tally', () => {
    const named = ward({ form: 'tally', unmetCriterionIds: ['criterion-6'] });
    expect(judged(wardViewOf(named, rulesOf(), 'en')).outcome).toBe('not-eligible');
  });

  it('names gaps, plans and what is still open', () => {
    const answers = Array.from({ length: 20 }, (_, index) =>
      index === 0 ? 'not-met' : 'met',
    ) as WardState['answers'];
    const view = judged(wardViewOf(ward({ answers }), rulesOf(), 'en'));
    expect(view.counts).toEqual({
      metCount: 19,
      notMetCount: 1,
      unknownCount: 0,
      notApplicableCount: 0,
    });
    expect(view.gaps).toEqual([
      'Criterion in place 1 (text not published) not met: as confirmed by the assessor.',
    ]);
    expect(view.plans).toEqual([
      'Would be eligible once these are met: criterion in place 1 (text not published).',
    ]);
    expect(view.hasMorePlans).toBe(false);
    expect(view.decisiveUnknowns).toBeUndefined();
  });

  it('says which unknown criteria can still change the verdict', () => {
    const rules = rulesOf({ policy: 'example-share' });
    const met = (count: number): WardState['answers'] =>
      Array.from({ length: 20 }, (_, index) => (index < count ? 'met' : 'unknown'));
    const open = judged(wardViewOf(ward({ answers: met(15) }), rules, 'en'));
    expect(open.decisiveUnknowns).toContain('criterion in place 16');
    expect(open.plans).toHaveLength(5);
    expect(open.hasMorePlans).toBe(false);
    const decided = judged(wardViewOf(ward({ answers: met(16) }), rules, 'en'));
    expect(decided.decisiveUnknowns).toBe('Nothing that is unknown can change the verdict.');
  });

  it('shows five plans and says that there are more', () => {
    const view = judged(wardViewOf(ward({}), rulesOf({ policy: 'example-share' }), 'vi'));
    expect(view.plans).toHaveLength(5);
    expect(view.hasMorePlans).toBe(true);
  });

  it.each([
    { tally: 'nonsense', problems: 1 },
    { tally: '07/08', problems: 1 },
    { tally: '21', problems: 1 },
    { tally: '20/20/20', problems: 1 },
    { tally: '-1/20', problems: 1 },
    { tally: '1e1/20', problems: 1 },
    { tally: '21/20', problems: 1 },
    { tally: '22/22', problems: 1 },
  ])('refuses the tally "$tally", with a remedy in both languages', ({ tally, problems }) => {
    for (const locale of ['vi', 'en'] as const) {
      const view = wardViewOf(ward({ form: 'tally', tally }), rulesOf(), locale);
      const issues = view.kind === 'refused' ? view.issues : [];
      expect(issues).toHaveLength(problems);
      for (const { problem, remedy } of issues) {
        expect(problem).toMatch(/\.$/);
        expect(remedy).toMatch(/\.$/);
      }
    }
  });

  it('refuses more names than criteria not met', () => {
    const unmetCriterionIds = ['criterion-1', 'criterion-2'];
    const view = wardViewOf(
      ward({ form: 'tally', tally: '19/20', unmetCriterionIds }),
      rulesOf(),
      'en',
    );
    expect(view.kind).toBe('refused');
  });
});

describe('what is chosen', () => {
  it('falls back on the first of each', () => {
    const { criteriaSet, policy } = rulesOf({ set: 'no-such-set', policy: 'no-such-policy' });
    expect([criteriaSet.id, policy.id]).toEqual(['model-ward-police-20', 'all-must-be-met']);
  });

  it('marks every policy that is not published as an example', () => {
    for (const criteriaSet of criteriaSets) {
      for (const { policyFor } of policies.slice(1)) {
        const { name, provenance } = policyFor(criteriaSet);
        expect([name.vi.slice(0, 5), name.en?.slice(0, 7)]).toEqual(['Ví dụ', 'Example']);
        expect(provenance.origin).toBe('host');
      }
    }
  });

  it.each(criteriaSets)('names the criteria of $id as the library does', (criteriaSet) => {
    for (const locale of ['vi', 'en'] as const) {
      for (const [index, criterion] of criteriaSet.criteria.entries()) {
        const label = criterionLabel(criterion, index + 1, locale);
        const inSentence = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
        expect(
          explainPlan({ criterionIds: [criterion.id], unnamedCount: 0 }, criteriaSet, locale),
        ).toContain(`: ${inSentence}.`);
      }
    }
  });
});
