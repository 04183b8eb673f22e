import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/evaluation/finding';
import { isPivotal } from '../../src/recognition/is-pivotal';
import {
  judgeOf,
  namingRulesOf,
  type RuleJudge,
  type Totals,
} from '../../src/recognition/judge-rule';
import { type CriteriaClass, classesOf } from '../../src/recognition/open-results';
import type { RecognitionRule } from '../../src/recognition/recognition-policy';
import { recognitionRule } from '../arbitraries/rules';

const idsOf = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, place) => `criterion-${place + 1}`);

const unknown = (criterionId: string, mayNotApply: boolean): Finding => ({
  ...{ criterionId, status: 'unknown', reason: 'not-reported', mayNotApply },
});

const met = (totals: Totals): Totals => ({ ...totals, metCount: totals.metCount + 1 });
const failed = (totals: Totals, { brokenByFailing }: CriteriaClass): Totals => ({
  ...totals,
  notMetCount: totals.notMetCount + 1,
  broken: totals.broken | brokenByFailing,
});
const waived = (totals: Totals, { brokenByWaiving }: CriteriaClass): Totals => ({
  ...totals,
  broken: totals.broken | brokenByWaiving,
});

/** Whether one of a class turns the verdict, by trying every outcome of the others one after the other. */
function turnsByTrying(
  one: CriteriaClass,
  open: readonly CriteriaClass[],
  settled: Totals,
  judge: RuleJudge,
): boolean {
  const others = open.flatMap((other) =>
    other.criterionIds.slice(other === one ? 1 : 0).map(() => other),
  );
  const outcomes = others.reduce<readonly Totals[]>(
    (all, other) =>
      all.flatMap((totals) => [
        met(totals),
        failed(totals, other),
        ...(other.mayNotApply ? [waived(totals, other)] : []),
      ]),
    [settled],
  );
  return outcomes.some((totals) => judge(met(totals)) !== judge(failed(totals, one)));
}

describe('a criterion that is open', () => {
  const SIZE = 6;
  const situation = fc.record({
    rule: recognitionRule(idsOf(SIZE)),
    mayNotApply: fc.array(fc.boolean(), { minLength: 1, maxLength: SIZE }),
    settled: fc.record({ metCount: fc.nat(2), notMetCount: fc.nat(2) }),
  });

  it('is pivotal where its own outcome turns the verdict for some outcome of the others', () => {
    let pivotalCount = 0;
    let classCount = 0;
    fc.assert(
      fc.property(situation, ({ rule, mayNotApply, settled }) => {
        const naming = namingRulesOf(rule);
        const judge = judgeOf(rule, naming);
        const findings = mayNotApply.map((may, place) => unknown(`criterion-${place + 1}`, may));
        const open = classesOf(findings, naming);
        const totals = { ...settled, broken: 0 };
        const results = { naming, settled: totals, open, openMetCount: undefined };
        for (const one of open) {
          const isSo = turnsByTrying(one, open, totals, judge);
          classCount += 1;
          if (isSo) pivotalCount += 1;
          expect(isPivotal(one, results, judge)).toBe(isSo);
        }
      }),
      { numRuns: 200 },
    );
    expect(pivotalCount).toBeGreaterThan(classCount / 10);
    expect(pivotalCount).toBeLessThan((classCount * 9) / 10);
  });
});

describe('the search for what is pivotal', () => {
  /** How often the rule is judged to find the pivotal ones of so many criteria, all of which may be waived. */
  function judgedFor(rule: RecognitionRule, size: number) {
    const naming = namingRulesOf(rule);
    let judgedCount = 0;
    const plain = judgeOf(rule, naming);
    const judge: RuleJudge = (totals) => {
      judgedCount += 1;
      return plain(totals);
    };
    const open = classesOf(
      idsOf(size).map((id) => unknown(id, true)),
      naming,
    );
    const settled = { metCount: 1, notMetCount: 0, broken: 0 };
    const results = { naming, settled, open, openMetCount: undefined };
    const pivotal = open.filter((one) => isPivotal(one, results, judge));
    return { pivotalCount: pivotal.length, judgedCount };
  }

  it('goes neither through every number that may fail of the largest class, nor of those before what is settled', () => {
    const lists = Array.from({ length: 6 }, (_, list) => ({
      kind: list % 2 === 0 ? ('must-be-met' as const) : ('none-may-fail' as const),
      criterionIds: idsOf(60).filter((__, place) => (place * (list + 7)) % 13 < 3),
    }));
    const rule: RecognitionRule = {
      kind: 'all-of',
      rules: lists.map((list, index) => ({
        kind: 'any-of',
        rules: [list, { kind: 'share-met', bound: 'more-than', percent: 40 + 4 * index }],
      })),
    };
    const { pivotalCount, judgedCount } = judgedFor(rule, 60);
    expect(pivotalCount).toBe(10);
    expect(judgedCount).toBeLessThan(410);
  });

  it('halves the number of those that may fail of the last class', () => {
    const rule: RecognitionRule = {
      kind: 'any-of',
      rules: [
        { kind: 'must-be-met', criterionIds: idsOf(3) },
        { kind: 'count-failed', bound: 'at-most', criteriaCount: 40 },
      ],
    };
    const { pivotalCount, judgedCount } = judgedFor(rule, 200);
    expect(pivotalCount).toBe(2);
    expect(judgedCount).toBeLessThan(35);
  });
});
