import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOf, namingRulesOf, type RuleJudge } from '../../src/recognition/judge-rule';
import { badBreaksOf, leastMetOf } from '../../src/recognition/least-met';
import { recognitionRule } from '../arbitraries/rules';

const SIZE = 6;
const ids = Array.from({ length: SIZE }, (_, place) => `criterion-${place + 1}`);

/** Every combination of lists, and of each those with one list fewer. */
const combinationsOf = (listCount: number) =>
  Array.from({ length: 2 ** listCount }, (_, lists) => ({
    lists,
    fewer: Array.from({ length: listCount }, (__, list) => 1 << list).flatMap((bit) =>
      (lists & bit) === 0 ? [] : [lists ^ bit],
    ),
  }));

describe('how many criteria must be met at the least', () => {
  it('is the first number that is enough, for each combination of lists that are broken', () => {
    fc.assert(
      fc.property(recognitionRule(ids), (rule) => {
        const naming = namingRulesOf(rule);
        const judge = judgeOf(rule, naming);
        const combinations = combinationsOf(naming.length);
        const expected = combinations.map(({ lists: broken }) => {
          const counts = Array.from({ length: SIZE + 1 }, (_, metCount) => metCount);
          const enough = counts.find((metCount) =>
            judge({ metCount, notMetCount: SIZE - metCount, broken }),
          );
          return enough ?? SIZE + 1;
        });
        const leastMet = leastMetOf(judge, naming.length, SIZE);
        expect([...leastMet]).toEqual(expected);
        const leastOf = (lists: number): number => expected[lists] as number;
        // A list is one too many for the numbers that would be enough without it.
        expect(badBreaksOf(leastMet)).toEqual(
          combinations.flatMap(({ lists, fewer }) => {
            const from = Math.max(0, ...fewer.map(leastOf));
            return from < leastOf(lists) ? [{ lists, from, below: leastOf(lists) }] : [];
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is asked once for a combination that changes nothing', () => {
    let askedCount = 0;
    const judge: RuleJudge = ({ metCount }) => {
      askedCount += 1;
      return metCount >= 700;
    };
    expect(new Set(leastMetOf(judge, 12, 1_000))).toEqual(new Set([700]));
    expect(askedCount).toBeLessThan(2 ** 12 + 12);
  });

  it('is found by halving where the first list changes much', () => {
    let askedCount = 0;
    const judge: RuleJudge = ({ metCount, broken }) => {
      askedCount += 1;
      return metCount >= (broken === 0 ? 10 : 900_000);
    };
    expect([...leastMetOf(judge, 1, 1_000_000)]).toEqual([10, 900_000]);
    expect(askedCount).toBeLessThan(45);
  });
});
