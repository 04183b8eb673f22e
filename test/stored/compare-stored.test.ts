import {
  decideEligibility,
  evaluateAssessment,
  plainDate,
  type TargetProgress,
} from 'model-ward-rules';
import { explainStoredComparison } from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';
import {
  compareStored,
  evaluationSchema,
  programmeReportSchema,
  type Stored,
  targetProgressSchema,
  toStored,
  verdictSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { assess, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { reportOn, sample, tally } from '../programme/sample';
import { forge } from './forge';
import { evaluation } from './stored-samples';

const judged = (answers: Parameters<typeof assess>[1], day = '2024-12-31', policy = allMustBeMet) =>
  decideEligibility(
    evaluateAssessment(assess(attestedSet(2), answers), { asOf: plainDate(day) }),
    policy,
  );
const digests = { inputs: { assessment: 'a1', policy: 'p1' } };
const good = toStored(verdictSchema, judged([met, met]), digests);
const bad = toStored(verdictSchema, judged([met, notMet]), digests);
const bare = <Value>({ inputs: _, ...stored }: Stored<Value>): Stored<Value> => stored;
const by = <Value>(version: string, stored: Stored<Value>): Stored<Value> => ({
  ...stored,
  version,
});

describe('compareStored names the cause of a difference (Q20)', () => {
  it('nothing, of what is the same', () => {
    expect(compareStored(good, good)).toEqual({
      isAnswerChanged: false,
      causes: [],
      isInputKnown: true,
    });
    expect(compareStored(bare(good), good).isInputKnown).toBe(false);
  });

  it('the order of keys is no difference', () => {
    const turned = Object.fromEntries(Object.entries(good.value).reverse());
    expect(compareStored(good, { ...good, value: turned as never }).isAnswerChanged).toBe(false);
  });

  it('the input, by the names whose digests differ', () => {
    const changed = { ...bad, inputs: { assessment: 'a2', policy: 'p1' } };
    expect(compareStored(good, changed)).toEqual({
      isAnswerChanged: true,
      causes: [{ kind: 'input', names: ['assessment'] }],
      isInputKnown: true,
    });
    const others = { ...bad, inputs: { assessment: 'a1', set: 's1' } };
    expect(compareStored(good, others).causes).toEqual([
      { kind: 'input', names: ['policy', 'set'] },
    ]);
  });

  it('the input, where no digests say so but nothing else can account for it', () => {
    expect(compareStored(bare(good), bad)).toEqual({
      isAnswerChanged: true,
      causes: [{ kind: 'input', names: [] }],
      isInputKnown: true,
    });
  });

  it('damage, where the same version gave another answer to the same input', () => {
    expect(compareStored(good, bad)).toEqual({
      isAnswerChanged: true,
      causes: [{ kind: 'damage' }],
      isInputKnown: true,
    });
  });

  it('the day, and that it made no difference', () => {
    const later = toStored(verdictSchema, judged([met, met], '2025-06-30'));
    expect(compareStored(good, later)).toEqual({
      isAnswerChanged: false,
      causes: [{ kind: 'day', before: ['2024-12-31'], after: ['2025-06-30'] }],
      isInputKnown: false,
    });
  });

  it('the policy, with whether the input is known to be the same', () => {
    const lenient = policyOf({ kind: 'count-met', bound: 'at-least', criteriaCount: 1 });
    const after = toStored(verdictSchema, judged([met, notMet], '2024-12-31', lenient));
    const cause = {
      kind: 'policy',
      before: ['all-must-be-met@1'],
      after: [`${lenient.id}@${lenient.revision}`],
    };
    expect(compareStored(bare(bad), after)).toEqual({
      isAnswerChanged: true,
      causes: [cause],
      isInputKnown: false,
    });
    expect(compareStored(bad, { ...after, ...digests })).toMatchObject({
      causes: [cause],
      isInputKnown: true,
    });
  });

  it('the criteria set, the unit and the year', () => {
    const other = forge(
      forge(forge(bad, 'value.criteriaSet.revision', 2), 'value.unitId', 'ward-2'),
      'value.assessmentYear',
      2023,
    );
    const { id } = bad.value.criteriaSet;
    expect(compareStored(bad, other).causes).toEqual([
      { kind: 'unit', before: ['ward-1'], after: ['ward-2'] },
      { kind: 'year', before: ['2024'], after: ['2023'] },
      { kind: 'criteria-set', before: [`${id}@1`], after: [`${id}@2`] },
    ]);
  });

  it.each([
    ['1.4.2', '2.0.0', true],
    ['1.4.2', '1.5.0', false],
    ['1.0.0-rc.1', '1.0.0', true],
    ['0.1.0', '0.1.1', true],
    ['another', 'some', true],
  ])('the version: %s and %s', (before, after, mayChangeAnswers) => {
    const version = { kind: 'version', before, after, mayChangeAnswers };
    expect(compareStored(by(before, good), by(after, bad)).causes).toEqual([version]);
    // Without digests a version that promised not to change answers leaves the input.
    expect(compareStored(by(before, bare(good)), by(after, bad))).toEqual({
      isAnswerChanged: true,
      causes: mayChangeAnswers ? [version] : [version, { kind: 'input', names: [] }],
      isInputKnown: !mayChangeAnswers,
    });
  });

  it('of a report the days, and every edition that anything in it names', () => {
    const before = toStored(programmeReportSchema, reportOn('2024-12-31'));
    const assessments = [
      ...sample.assessments,
      {
        ...tally('z', 2024, 22),
        criteriaSet: { id: 'model-ward-police-22' },
        results: { kind: 'tally', metCount: 22, criteriaCount: 22 },
      },
    ];
    const after = toStored(
      programmeReportSchema,
      reportOn('2025-06-30', { assessments }, { knownAt: plainDate('2025-01-31') }),
    );
    expect(compareStored(before, after).causes).toEqual([
      { kind: 'year', before: ['2024'], after: ['2025'] },
      { kind: 'day', before: ['2024-12-31'], after: ['2025-06-30'] },
      { kind: 'known-at', before: ['2024-12-31'], after: ['2025-01-31'] },
      {
        kind: 'criteria-set',
        before: ['model-ward-police-20@1'],
        after: ['model-ward-police-20@1', 'model-ward-police-22@1'],
      },
    ]);
  });

  it('of a target what is counted, and of whom', () => {
    const progress = reportOn('2024-12-31').targets[0]?.areas[0]?.progress as TargetProgress;
    const before = toStored(targetProgressSchema, progress);
    const after = forge(
      forge(before, 'value.counting.among', 'new'),
      'value.population.on',
      '2025-01-01',
    );
    expect(compareStored(before, after)).toEqual({
      isAnswerChanged: false,
      causes: [
        {
          kind: 'counting',
          before: ['all', 'all recognised', 'on-day 2024-12-31'],
          after: ['all', 'new recognised', 'on-day 2025-01-01'],
        },
      ],
      isInputKnown: false,
    });
  });

  it('throws for two kinds', () => {
    const other = toStored(evaluationSchema, evaluation) as never;
    expect(() => compareStored(good, other)).toThrow('argument/not-parsed');
  });
});

describe('explainStoredComparison', () => {
  const both = (comparison: ReturnType<typeof compareStored>) =>
    (['vi', 'en'] as const).map((locale) => explainStoredComparison(comparison, locale));

  it('says what differs, what can account for it, and what is not known', () => {
    const lenient = policyOf({ kind: 'count-met', bound: 'at-least', criteriaCount: 1 });
    const after = toStored(verdictSchema, judged([met, notMet], '2025-06-30', lenient));
    const said = both(compareStored(by('1.4.2', bad), by('2.0.0', after)));
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "Hai kết quả đã lưu khác nhau về kết luận.",
          "Ngày tính kết quả khác nhau: 31/12/2024 → 30/06/2025.",
          "Quy tắc công nhận hoặc duy trì khác nhau: all-must-be-met@1 → host-policy@1.",
          "Phiên bản phần mềm khác nhau: 1.4.2 → 2.0.0, có thể cho kết quả khác nhau.",
          "Chưa rõ dữ liệu đầu vào có khác nhau hay không, vì không lưu kèm đủ mã kiểm tra của dữ liệu.",
        ],
        [
          "The two stored results give different answers.",
          "The day asked about differs: 2024-12-31 → 2025-06-30.",
          "The policy differs: all-must-be-met@1 → host-policy@1.",
          "The version of the package differs: 1.4.2 → 2.0.0, which may answer differently.",
          "Whether the input differs as well is not known, since no digests of it were stored with both.",
        ],
      ]
    `);
  });

  it.each([
    ['the same', compareStored(good, good)],
    ['an input', compareStored(good, { ...bad, inputs: { assessment: 'a2' } })],
    ['an input that must differ', compareStored(bare(good), bare(bad))],
    ['a version that should not matter', compareStored(by('1.0.0', good), by('1.1.0', bad))],
    ['damage', compareStored(good, bad)],
    ['nothing named before', compareStored(forge(good, 'value.policy', undefined), good)],
  ])('%s', (_, comparison) => {
    expect(both(comparison)).toMatchSnapshot();
  });
});
