import { explainPlan } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from '../../docs/playground/criteria-sets';
import { criterionLabel } from '../../docs/playground/criterion-label';
import { policies } from '../../docs/playground/policies';
import { freshWard, type WardState } from '../../docs/playground/state';
import { chosenOf, type WardView, wardViewOf } from '../../docs/playground/ward-view';
import { madeUpInputs, publishedInputs, type WardInput } from './cases';

function stateOf(input: WardInput): WardState {
  const fresh = freshWard(input.criteriaSetId, input.policyId);
  return {
    ...fresh,
    form: input.tally === undefined ? 'by-criterion' : 'tally',
    tally: input.tally ?? '',
    unmetCriterionIds: input.unmetCriterionIds ?? [],
    answers: fresh.answers.map((_, index) => input.answers?.[index] ?? input.all ?? 'unknown'),
  };
}

const judged = (view: WardView): Extract<WardView, { kind: 'judged' }> => {
  if (view.kind !== 'judged') throw new Error('refused');
  return view;
};

describe('what is shown of a ward', () => {
  it.each([...publishedInputs, ...madeUpInputs])('$name', (input) => {
    for (const locale of ['vi', 'en'] as const) {
      const view = wardViewOf(stateOf(input), locale);
      expect(view.kind === 'judged' ? view.outcome : view.kind).toBe(input.outcome);
      expect(view.kind === 'judged' ? view.verdict : '–').toBe(input[locale]);
    }
  });

  const ward = (changes: Partial<WardState>): WardState => ({
    ...freshWard('model-ward-police-20'),
    ...changes,
  });

  it('names gaps, plans and what is still open', () => {
    const [, ...others] = freshWard('model-ward-police-20').answers;
    const answers = ['not-met' as const, ...others.map(() => 'met' as const)];
    const view = judged(wardViewOf(ward({ answers }), 'en'));
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
    const policyId = 'example-share';
    const met = (count: number): WardState['answers'] =>
      Array.from({ length: 20 }, (_, index) => (index < count ? 'met' : 'unknown'));
    const open = judged(wardViewOf(ward({ policyId, answers: met(15) }), 'en'));
    expect(open.decisiveUnknowns).toContain('criterion in place 16');
    expect(open.plans).toHaveLength(5);
    expect(open.hasMorePlans).toBe(false);
    const decided = judged(wardViewOf(ward({ policyId, answers: met(16) }), 'en'));
    expect(decided.decisiveUnknowns).toBe('Nothing that is unknown can change the verdict.');
  });

  it('shows five plans and says that there are more', () => {
    const view = judged(wardViewOf(ward({ policyId: 'example-share' }), 'vi'));
    expect(view.plans).toHaveLength(5);
    expect(view.hasMorePlans).toBe(true);
  });

  it.each([
    { tally: '', problems: 2 },
    { tally: 'nonsense', problems: 2 },
    { tally: '21', problems: 1 },
    { tally: '20/20/20', problems: 1 },
    { tally: '-1/20', problems: 1 },
    { tally: '1e1/20', problems: 1 },
    { tally: '21/20', problems: 1 },
    { tally: '22/22', problems: 1 },
  ])('refuses the tally "$tally", with a remedy in both languages', ({ tally, problems }) => {
    for (const locale of ['vi', 'en'] as const) {
      const view = wardViewOf(ward({ form: 'tally', tally }), locale);
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
    const view = wardViewOf(ward({ form: 'tally', tally: '19/20', unmetCriterionIds }), 'en');
    expect(view.kind).toBe('refused');
  });
});

describe('what is chosen', () => {
  it('falls back on the first of each', () => {
    const { criteriaSet, policy } = chosenOf({
      ...freshWard('no-such-set'),
      criteriaSetId: 'no-such-set',
      policyId: 'no-such-policy',
    });
    expect([criteriaSet.id, policy.id]).toEqual(['model-ward-police-20', 'all-must-be-met']);
    expect(freshWard('no-such-set').criteriaSetId).toBe('model-ward-police-20');
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
