import { checkAssessment, orThrow, parseAssessment, parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { rawHead } from '../arbitraries/assessments';
import { hostSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const requirement = { kind: 'share', counted: { vi: 'hộ' }, bound: 'at-least', percent: 90 };
const set = orThrow(
  parseCriteriaSet({ ...hostSet, criteria: [{ id: 'a', notApplicable: 'never', requirement }] }),
);
const raw = (part: unknown, whole: unknown) => ({
  ...rawHead(set),
  results: {
    kind: 'by-criterion',
    answers: [{ criterionId: 'a', answer: { kind: 'share', part, whole } }],
  },
});
const ANSWER = 'results.answers.0.answer';

describe('a share of which a count is open', () => {
  it.each([
    [{ least: 14, most: 16 }, 20, []],
    [14, { least: 14, most: 20 }, []],
    // There may be none at all.
    [0, { least: 0, most: 5 }, []],
    [{ least: 16, most: 14 }, 20, ['share/bounds-order answer.part']],
    [14, { least: 20, most: 18 }, ['share/bounds-order answer.whole']],
    [{ least: 14, most: 21 }, 20, ['share/part-over-whole answer.part']],
    [21, { least: 0, most: 20 }, ['share/part-over-whole answer.part']],
    [0, { least: 0, most: 0 }, ['share/whole-is-zero answer.whole']],
    [0, 0, ['share/whole-is-zero answer.whole']],
  ])('%j of %j', (part, whole, issues) => {
    const submitted = orThrow(parseAssessment(raw(part, whole)));
    const places = issues.map((issue) => issue.replace('answer', ANSWER));
    expect(issuesOf(checkAssessment(submitted, [set]))).toEqual(places);
  });

  it.each([
    [{ least: 1 }, 20, [`input/missing-key ${ANSWER}.part.most`]],
    [{ least: 1, most: 2, about: 1 }, 20, [`input/unknown-key ${ANSWER}.part.about`]],
    ['14', 20, [`input/wrong-type ${ANSWER}.part`]],
    [1.5, 20, [`input/wrong-type ${ANSWER}.part`]],
    [{ least: -1, most: 2 }, 20, [`input/out-of-range ${ANSWER}.part.least`]],
  ])('%j is not read', (part, whole, issues) => {
    expect(issuesOf(parseAssessment(raw(part, whole)))).toEqual(issues);
  });

  it.each([
    [null, 20, ['input/wrong-type answer.part']],
    [14, undefined, ['input/wrong-type answer.whole']],
    [{ least: 1, most: undefined }, 20, ['input/wrong-type answer.part.most']],
  ])('%j of %j that nobody read is refused', (part, whole, issues) => {
    const places = issues.map((issue) => issue.replace('answer', ANSWER));
    expect(issuesOf(checkAssessment(raw(part, whole) as never, [set]))).toEqual(places);
  });
});
