import {
  InputError,
  orThrow,
  parsePlainDate,
  parseRecognitionPolicy,
  type Result,
  type WarningSink,
} from 'model-ward-rules';
import { parsePlanningRates } from 'model-ward-rules/planning';
import { describe, expect, it } from 'vitest';

const issuesIn = (result: Result<unknown>) => (result.ok ? [] : result.issues);

describe('orThrow', () => {
  it('gives the value of a good result', () => {
    expect(orThrow(parsePlainDate('2024-12-18'))).toBe('2024-12-18');
  });

  it('passes warnings to the host, once, and only where there are any', () => {
    const calls: (readonly string[])[] = [];
    const report: WarningSink = (warnings) => calls.push(warnings.map(({ code }) => code));
    const policyOf = (percent: number) =>
      parseRecognitionPolicy({
        id: 'ours',
        revision: 1,
        name: { vi: 'Thử' },
        rule: { kind: 'share-met', bound: 'at-least', percent },
        provenance: { origin: 'host', sources: [] },
      });
    expect(orThrow(policyOf(0.8), report).rule).toEqual({
      kind: 'share-met',
      bound: 'at-least',
      percent: 0.8,
    });
    expect(calls).toEqual([['percent/perhaps-a-fraction']]);
    orThrow(policyOf(80), report);
    expect(() => orThrow(policyOf(800), report)).toThrow(InputError);
    expect(calls).toHaveLength(1);
    expect(orThrow(policyOf(0.8)).id).toBe('ours');
  });

  it('throws an error that holds every issue and reads well in a log', () => {
    expect.assertions(3);
    try {
      orThrow(parsePlainDate('31/12/2024'));
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { issues, message } = error as InputError;
      expect(issues.map(({ code }) => code)).toEqual(['date/format']);
      expect(message).toMatch(/^date\/format: Expected a day written as yyyy-MM-dd/);
    }
  });

  it('says on a line of its own where each issue is, in short', () => {
    const parsed = parsePlanningRates({
      success: { part: 'a', whole: 1 },
      lapse: { part: 0, whole: 1, ['k'.repeat(74)]: 1, ['k'.repeat(75)]: 1 },
    });
    const [wrongType, longest, longer] = new InputError(issuesIn(parsed)).message.split('\n');
    expect(wrongType).toBe('success.part: input/wrong-type: Expected whole number, received text.');
    expect(longest).toMatch(/^lapse\.k{74}: input\/unknown-key: /);
    expect(longer).toMatch(/^lapse\.k{74}…: input\/unknown-key: /);
  });
});
