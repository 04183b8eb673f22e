import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type JudgeAnswer, judge, type ReportAnswer, report } from 'model-ward-rules/json';
import { describe, expect, it } from 'vitest';
import { reversedKeys } from '../reversed-keys';
import { judgeRequest, reportRequest } from './requests';

const SEED = 26;
const doors = [
  { name: 'verdicts', ask: judge, requests: judgeRequest, count: 200 },
  { name: 'reports', ask: report, requests: reportRequest, count: 20 },
] as const;

/** Every text anywhere in an answer that is told in Vietnamese. */
const sentencesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'vi' ? [inner].flat().map(String) : sentencesIn(inner),
      );

describe.each(doors)('from JSON to sentences: $name', ({ ask, requests, count }) => {
  const asked = fc.sample<object>(requests as fc.Arbitrary<object>, { numRuns: count, seed: SEED });
  const hashOf = (order: readonly object[]): string => {
    const hash = createHash('sha256');
    const answers = new Map(order.map((request) => [request, ask(JSON.stringify(request))]));
    for (const request of asked) hash.update(answers.get(request) as string);
    return hash.digest('hex');
  };

  it('all that is asked twice, the second time the other way round, gives one hash', () => {
    expect(hashOf([...asked].reverse())).toBe(hashOf(asked));
  });

  it('what is written with its keys in another order is answered alike', () => {
    for (const request of asked.slice(0, 20)) {
      const [one, other] = [request, reversedKeys(request)].map((written) =>
        JSON.parse(ask(JSON.stringify(written))),
      );
      expect(other).toEqual(one);
    }
  });

  it('every answer has sentences', () => {
    for (const request of asked.slice(0, 20)) {
      const answer = JSON.parse(ask(JSON.stringify(request))) as JudgeAnswer | ReportAnswer;
      expect(sentencesIn(answer)).not.toEqual([]);
    }
  });
});
