import fc from 'fast-check';
import { checkAssessment, orThrow, parseAssessment, parseCriteriaSet } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { answersTo, rawByCriterion } from '../arbitraries/assessments';
import { criteriaSet, hostSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';
import { reversedKeys } from '../reversed-keys';

const ours = orThrow(
  parseCriteriaSet({
    ...hostSet,
    criteria: [
      { id: 'word', notApplicable: 'never', requirement: { kind: 'attested' } },
      {
        id: 'area',
        notApplicable: 'free',
        requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
      },
      {
        id: 'survey',
        notApplicable: 'with-reason',
        requirement: {
          kind: 'share',
          counted: { vi: 'hộ', en: 'households' },
          bound: 'at-least',
          percent: 90,
        },
      },
      {
        id: 'both',
        notApplicable: 'never',
        requirement: {
          kind: 'all-of',
          parts: [
            { id: 'one', notApplicable: 'never', requirement: { kind: 'attested' } },
            {
              id: 'two',
              notApplicable: 'free',
              requirement: {
                kind: 'share',
                counted: { vi: 'hộ', en: 'households' },
                bound: 'at-most',
                percent: 10,
              },
            },
          ],
        },
      },
      {
        id: 'events',
        notApplicable: 'never',
        requirement: { kind: 'none-occurred', event: 'fire' },
      },
      {
        id: 'trend',
        notApplicable: 'never',
        requirement: { kind: 'change', movement: { kind: 'did-not-rise' }, unit: 'case' },
      },
      {
        id: 'title',
        notApplicable: 'never',
        requirement: { kind: 'title-held', ladder: [{ id: 'bronze' }], atLeast: 'bronze' },
      },
    ],
  }),
);

const word = { criterionId: 'word', answer: { kind: 'attested', status: 'met' } };
const area = {
  criterionId: 'area',
  answer: { kind: 'quantity', amount: 150, unit: 'square-metre' },
};
const survey = { criterionId: 'survey', answer: { kind: 'share', part: 9, whole: 10 } };
const one = { partId: 'one', answer: { kind: 'attested', status: 'met' } };
const two = { partId: 'two', answer: { kind: 'share', part: 1, whole: 10 } };
const both = { criterionId: 'both', answer: { kind: 'parts', parts: [one, two] } };
const events = {
  criterionId: 'events',
  answer: { kind: 'occurrences', occurrenceCount: 0, coverage: { part: 12, whole: 12 } },
};
const trend = {
  criterionId: 'trend',
  answer: { kind: 'change', before: 2, after: 1, unit: 'case' },
};
const title = { criterionId: 'title', answer: { kind: 'title', rank: null } };
const all = [word, area, survey, both, events, trend, title];
const override = {
  statusBefore: 'met',
  statusAfter: 'met',
  reason: 'x',
  authority: 'y',
  decidedOn: '2024-12-20',
};

const assessment = (results: unknown, criteriaSetId = 'host-set') => ({
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: criteriaSetId },
  basis: 'confirmed',
  results,
});
const check = (results: unknown, criteriaSetId?: string) =>
  checkAssessment(orThrow(parseAssessment(assessment(results, criteriaSetId))), [
    ...criteriaSetCatalogue,
    ours,
  ]);
const answers = (...given: readonly unknown[]) => check({ kind: 'by-criterion', answers: given });
const tally = (
  metCount: number,
  criteriaCount: number,
  unmet?: readonly string[],
  set = 'model-ward-police-22',
) =>
  check(
    {
      kind: 'tally',
      metCount,
      criteriaCount,
      ...(unmet === undefined ? {} : { unmetCriterionIds: unmet }),
    },
    set,
  );
const published = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    criterionId: `criterion-${index + 1}`,
    answer: { kind: 'attested', status: 'met' },
  }));
const without = (...given: readonly unknown[]) => all.filter((entry) => !given.includes(entry));

const cases = [
  {
    name: 'a set that was not given',
    result: () => check({ kind: 'by-criterion', answers: [] }, 'no-such-set'),
    issues: ['criteria-set/unknown criteriaSet'],
  },
  {
    name: 'criterion 21 in the 20-set',
    result: () =>
      check(
        {
          kind: 'by-criterion',
          answers: [{ ...word, criterionId: 'criterion-21' }, ...published(19)],
        },
        'model-ward-police-20',
      ),
    issues: [
      'criterion/unknown results.answers.0.criterionId',
      'criterion/unanswered results.answers',
    ],
  },
  {
    name: '22 results under the 20-set',
    result: () => check({ kind: 'by-criterion', answers: published(22) }, 'model-ward-police-20'),
    issues: ['criterion/count-mismatch results.answers'],
  },
  {
    name: 'the same answer twice',
    result: () => answers(...all, word),
    issues: ['criterion/repeated results.answers.7'],
  },
  {
    name: 'the same answer twice, its keys in another order',
    result: () => answers(...all, reversedKeys(word)),
    issues: ['criterion/repeated results.answers.7'],
  },
  {
    name: 'two answers that differ',
    result: () => answers(...all, { ...word, answer: { kind: 'attested', status: 'not-met' } }),
    issues: ['criterion/contradictory results.answers.7'],
  },
  {
    name: 'criteria without an answer',
    result: () => answers(area),
    issues: ['criterion/unanswered results.answers'],
  },
  {
    name: 'a word where a measure is asked',
    result: () => answers(...without(area), { ...word, criterionId: 'area' }),
    issues: ['answer/kind-mismatch results.answers.6.answer.kind'],
  },
  {
    name: 'a measure where a word is asked',
    result: () => answers(...without(word), { ...area, criterionId: 'word' }),
    issues: ['answer/kind-mismatch results.answers.6.answer.kind'],
  },
  {
    name: 'a measure where a share is asked',
    result: () => answers(...without(survey), { ...area, criterionId: 'survey' }),
    issues: ['answer/kind-mismatch results.answers.6.answer.kind'],
  },
  {
    name: 'parts where a word is asked',
    result: () => answers(...without(word), { ...both, criterionId: 'word' }),
    issues: ['answer/kind-mismatch results.answers.6.answer.kind'],
  },
  {
    name: 'another unit',
    result: () =>
      answers(...without(area), {
        criterionId: 'area',
        answer: { kind: 'quantity', amount: 150, unit: 'person' },
      }),
    issues: ['answer/unit-mismatch results.answers.6.answer.unit'],
  },
  {
    name: 'a part over the whole',
    result: () =>
      answers(...without(survey), {
        criterionId: 'survey',
        answer: { kind: 'share', part: 11, whole: 10 },
      }),
    issues: ['share/part-over-whole results.answers.6.answer.part'],
  },
  {
    name: 'a share of nothing',
    result: () =>
      answers(...without(survey), {
        criterionId: 'survey',
        answer: { kind: 'share', part: 0, whole: 0 },
      }),
    issues: ['share/whole-is-zero results.answers.6.answer.whole'],
  },
  {
    name: 'not applicable where it never is',
    result: () =>
      answers(...without(word), {
        criterionId: 'word',
        answer: { kind: 'not-applicable', reason: 'x' },
      }),
    issues: ['answer/never-not-applicable results.answers.6.answer'],
  },
  {
    name: 'a part that is not there',
    result: () =>
      answers(...without(both), {
        criterionId: 'both',
        answer: { kind: 'parts', parts: [one, two, { ...one, partId: 'three' }] },
      }),
    issues: ['part/unknown results.answers.6.answer.parts.2.partId'],
  },
  {
    name: 'a part twice',
    result: () =>
      answers(...without(both), {
        criterionId: 'both',
        answer: { kind: 'parts', parts: [one, two, one] },
      }),
    issues: ['part/repeated results.answers.6.answer.parts.2'],
  },
  {
    name: 'a part with two answers that differ',
    result: () =>
      answers(...without(both), {
        criterionId: 'both',
        answer: {
          kind: 'parts',
          parts: [one, two, { ...two, answer: { kind: 'not-applicable' } }],
        },
      }),
    issues: ['part/contradictory results.answers.6.answer.parts.2'],
  },
  {
    name: 'a part without an answer',
    result: () =>
      answers(...without(both), { criterionId: 'both', answer: { kind: 'parts', parts: [two] } }),
    issues: ['part/unanswered results.answers.6.answer.parts'],
  },
  {
    name: 'a measure of now alone where two periods are asked',
    result: () => answers(...without(trend), { ...area, criterionId: 'trend' }),
    issues: [
      'answer/kind-mismatch results.answers.6.answer.kind',
      'answer/unit-mismatch results.answers.6.answer.unit',
    ],
  },
  {
    name: 'two periods in another unit',
    result: () =>
      answers(...without(trend), { ...trend, answer: { ...trend.answer, unit: 'person' } }),
    issues: ['answer/unit-mismatch results.answers.6.answer.unit'],
  },
  {
    name: 'a rank of another ladder',
    result: () => answers(...without(title), { ...title, answer: { kind: 'title', rank: 'gold' } }),
    issues: ['answer/unknown-rank results.answers.6.answer.rank'],
  },
  {
    name: 'a title where a word is asked',
    result: () =>
      answers(...without(word), { criterionId: 'word', answer: { kind: 'title', rank: 'gold' } }),
    issues: ['answer/kind-mismatch results.answers.6.answer.kind'],
  },
  {
    name: 'more reports than are due',
    result: () =>
      answers(...without(events), {
        ...events,
        answer: { ...events.answer, coverage: { part: 13, whole: 12 } },
      }),
    issues: ['share/part-over-whole results.answers.6.answer.coverage.part'],
  },
  {
    name: 'evidence that ends before it was collected',
    result: () =>
      answers(...without(word), {
        ...word,
        evidence: [{ id: 'e' }, { id: 'f', collectedOn: '2024-02-01', validUntil: '2024-01-31' }],
      }),
    issues: ['evidence/order results.answers.6.evidence.1'],
  },
  {
    name: 'an override that changes nothing',
    result: () => answers(...without(word), { ...word, override }),
    issues: ['override/no-change results.answers.6.override'],
  },
  {
    name: 'a tally out of another number',
    result: () => tally(20, 20),
    issues: ['tally/denominator-mismatch results.criteriaCount'],
  },
  {
    name: 'a tally over its count',
    result: () => tally(23, 22),
    issues: ['tally/over-count results.metCount'],
  },
  {
    name: 'a tally with more unmet named than there are',
    result: () => tally(21, 22, ['premises', 'unpublished-1']),
    issues: ['tally/too-many-unmet results.unmetCriterionIds'],
  },
  {
    name: 'a tally over its count that names an unmet one',
    result: () => tally(23, 22, ['premises']),
    issues: ['tally/over-count results.metCount'],
  },
  {
    name: 'a tally that names a criterion of another set',
    result: () => tally(21, 22, ['criterion-6']),
    issues: ['criterion/unknown results.unmetCriterionIds.0'],
  },
  {
    name: 'a tally that names one criterion twice',
    result: () => tally(21, 22, ['premises', 'premises']),
    issues: ['criterion/repeated results.unmetCriterionIds.1'],
  },
] as const;

describe('checkAssessment', () => {
  it.each(cases)('tells of $name, with a remedy in both languages', ({ result, issues }) => {
    const checked = result();
    expect(issuesOf(checked)).toEqual(issues);
    for (const issue of checked.ok ? checked.warnings : checked.issues) {
      for (const locale of ['vi', 'en'] as const) {
        expect(explainIssue(issue, locale)).toMatch(/\.$/);
        expect(explainRemedy(issue, locale)).toMatch(/\.$/);
      }
    }
  });

  it('accepts evidence and an override that make sense', () => {
    const evidence = [{ id: 'e', collectedOn: '2024-02-01', validUntil: '2024-02-01' }];
    const overridden = { ...override, statusAfter: 'not-met' };
    expect(
      issuesOf(answers(...without(word), { ...word, evidence, override: overridden })),
    ).toEqual([]);
  });

  it('accepts answers in any order, with not applicable and unknown where they are allowed', () => {
    const claim = { criterionId: 'area', answer: { kind: 'not-applicable' } };
    const open = { criterionId: 'word', answer: { kind: 'unknown', reason: 'disputed' } };
    expect(issuesOf(answers(both, survey, claim, open, events, trend, title))).toEqual([]);
  });

  it('says in which set an unknown criterion is', () => {
    const checked = tally(21, 22, ['criterion-6']);
    expect(checked.ok ? [] : checked.issues).toMatchObject([
      { params: { id: 'criterion-6', foundIn: ['model-ward-police-20@1'] } },
    ]);
  });

  it.each([
    ['12', 'input/wrong-type'],
    [null, 'input/wrong-type'],
    [Number.NaN, 'input/not-finite'],
    [Number.POSITIVE_INFINITY, 'input/not-finite'],
    [-0.001, 'input/out-of-range'],
    [1_000_000_000_000.5, 'input/out-of-range'],
    [0.0001, 'number/too-precise'],
  ])('refuses %s as an amount, which nobody parsed', (amount, code) => {
    const answer = { kind: 'quantity', amount, unit: 'square-metre' };
    const results = { kind: 'by-criterion', answers: [{ criterionId: 'area', answer }] };
    const checked = checkAssessment(assessment(results) as never, [ours]);
    expect(issuesOf(checked)[0]).toBe(`${code} results.answers.0.answer.amount`);
  });

  it('lists all criteria without an answer in one warning', () => {
    const checked = answers(area);
    expect(checked.ok ? checked.warnings : []).toMatchObject([
      {
        severity: 'warning',
        params: { ids: ['word', 'survey', 'both', 'events', 'trend', 'title'] },
      },
    ]);
  });

  it('puts each answer in the place of its criterion, whatever the order', () => {
    const given = criteriaSet().chain((set) =>
      fc.tuple(fc.constant(set), answersTo(set), fc.nat()),
    );
    fc.assert(
      fc.property(given, ([set, known, seed]) => {
        const raw = rawByCriterion(set, known) as { results: { answers: unknown[] } };
        const straight = orThrow(checkAssessment(orThrow(parseAssessment(raw)), [set]));
        const list = raw.results.answers;
        const turned = list.map((_, index) => list[(index + seed) % list.length]);
        const results = { ...raw.results, answers: turned };
        const shifted = checkAssessment(orThrow(parseAssessment({ ...raw, results })), [set]);
        expect(orThrow(shifted)).toEqual(straight);
        expect(straight.criteriaSet).toBe(set);
      }),
    );
  });
});
