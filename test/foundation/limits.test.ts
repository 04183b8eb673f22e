import {
  parseAssessment,
  parseAssessmentJson,
  parseProgramme,
  parseRecognitionPolicy,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';
import { sample } from '../programme/sample';

const assessment = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
};
const withAnswers = (answers: unknown): unknown => ({
  ...assessment,
  results: { kind: 'by-criterion', answers },
});
const tooMany = Array(123_496).fill(1);
const withUnitId = (unitId: unknown): unknown => ({ ...assessment, unitId });

describe('an input that is too large or hostile', () => {
  it('Q5: a list far too long is one issue, from an object and from a text', () => {
    const issues = ['input/out-of-range results.answers'];
    expect(issuesOf(parseAssessment(withAnswers(tooMany)))).toEqual(issues);
    expect(issuesOf(parseAssessmentJson(JSON.stringify(withAnswers(tooMany))))).toEqual(issues);
  });

  it('Q5, Q13: a list full of faults is a thousand issues, and how many more', () => {
    const issues = issuesOf(parseAssessment(withAnswers(tooMany.slice(0, 10_000))));
    expect(issues).toHaveLength(1_001);
    expect(issues[999]).toBe('input/wrong-type results.answers.999');
    const parsed = parseAssessment(withAnswers(tooMany.slice(0, 10_000)));
    const last = parsed.ok ? undefined : parsed.issues.at(-1);
    expect([last?.code, last?.params]).toEqual([
      'input/too-many-issues',
      { suppressedCount: 9_000 },
    ]);
  });

  it('Q6: one such entry of a programme refuses itself alone', () => {
    const parsed = parseProgramme({
      ...sample,
      assessments: [...sample.assessments, withAnswers(tooMany)],
    });
    const counts = parsed.ok
      ? parsed.value.intake.lists.find(({ list }) => list === 'assessments')
      : parsed;
    const { length } = sample.assessments;
    expect(counts).toMatchObject({ usedCount: length, refusedCount: 1 });
  });

  it('Q9: a million unknown keys are counted, and no near key is looked for after the cap', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`key${index}`, 1]),
    );
    const parsed = parseAssessment({ ...assessment, ...keys });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)?.params).toEqual({ suppressedCount: 199_000 });
  });

  it('Q14: a limit that holds undefined is the default one, and one that is no number lets nothing through', () => {
    const deep = Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], 0);
    const limits = { maxDepth: undefined, maxItems: undefined, maxTextLength: undefined } as never;
    expect(issuesOf(parseAssessment(deep, { limits }))[0]).toMatch(/^input\/too-deep/);
    expect(issuesOf(parseAssessment(assessment, { limits }))).toEqual([]);
    const none = { maxDepth: Number.NaN };
    expect(issuesOf(parseAssessment(assessment, { limits: none }))).toEqual(['input/too-deep']);
    expect(issuesOf(parseAssessment(assessment, { limits: { maxItems: Number.NaN } }))).toEqual([
      'input/too-large',
    ]);
  });

  it('Q14: a key is held to the limit of texts, and does not come back in a path', () => {
    const parsed = parseAssessment({ ...assessment, ['k'.repeat(20_000)]: 1 });
    expect(issuesOf(parsed)).toEqual(['input/too-large']);
  });

  it('Q14: a proxied list whose length is no number is refused', () => {
    const lengths = [{ valueOf: () => 3 }, '3', -1, Number.NaN, 2 ** 60];
    for (const length of lengths) {
      const list = new Proxy([1], { get: (_, key) => (key === 'length' ? length : 1) });
      expect(issuesOf(parseAssessment(withAnswers(list)))).toEqual([
        'input/hostile results.answers',
      ]);
      expect(issuesOf(parseProgramme({ ...sample, assessments: list }))).toEqual([
        'input/hostile assessments',
      ]);
    }
  });

  it.each([
    ['half a letter', 'ward\ud800'],
    ['half a letter before', '\udc00ward'],
    ['a no-break space at its end', 'ward\u00a0'],
    ['a no-break space at its start', '\u00a0ward'],
    ['an ideographic space at its end', 'ward\u3000'],
    ['letters and marks apart (NFD)', 'phường-1'.normalize('NFD')],
  ])('Q16: refuses an id with %s', (_, unitId) => {
    expect(issuesOf(parseAssessment(withUnitId(unitId)))).toEqual(['input/wrong-format unitId']);
  });

  it.each(['phường-1'.normalize('NFC'), 'ward\u00a01', '𝒳', 'a b', 'x'])(
    'Q16: takes the id %s as it is',
    (unitId) => {
      expect(issuesOf(parseAssessment(withUnitId(unitId)))).toEqual([]);
    },
  );

  it('Q17: an enumerable key on Object.prototype has no effect', () => {
    const good = parseAssessment(assessment);
    const bad = parseAssessment({ ...assessment, basis: 'maybe' });
    const policy = parseRecognitionPolicy({});
    Object.defineProperty(Object.prototype, 'kind', {
      value: 1,
      enumerable: true,
      configurable: true,
    });
    const again = [
      parseAssessment(assessment),
      parseAssessmentJson(JSON.stringify(assessment)),
      parseAssessment({ ...assessment, basis: 'maybe' }),
      parseRecognitionPolicy({}),
    ];
    Reflect.deleteProperty(Object.prototype, 'kind');
    expect(again).toEqual([good, good, bad, policy]);
  });
});
