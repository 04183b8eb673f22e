import { orThrow, plainDate } from 'model-ward-rules';
import {
  type PartialResult,
  repeatedKeys,
  type SettledKey,
  settleRepeatedKeys,
  totalPartials,
} from 'model-ward-rules/batch';
import { readAssessmentLines } from 'model-ward-rules/intake';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { bytesOf, countOf, lineOf, questionOn } from './made-up-file';

const criteriaSets = [modelWardPolice20, modelWardPolice22];
const question = questionOn(bytesOf(), { criteriaSets });
const by22 = { criteriaSet: { id: modelWardPolice22.id } };
const lineBy22 = (unitId: string, more: object = {}): string =>
  lineOf(unitId, 20, { ...by22, ...more }).replace('"criteriaCount":20', '"criteriaCount":22');

const assessmentsIn = (...lines: readonly string[]) =>
  [...readAssessmentLines(bytesOf(...lines), criteriaSets)].map(({ result }) => orThrow(result));
const partialOf = (...lines: readonly string[]): PartialResult =>
  countOf(bytesOf(...lines), undefined, { criteriaSets });
const settledOf = (...lines: readonly string[]): readonly SettledKey[] =>
  orThrow(settleRepeatedKeys(repeatedKeys(partialOf(...lines)), assessmentsIn(...lines), question));

describe('settleRepeatedKeys', () => {
  const self = { stage: 'self-assessment' };
  const review = { stage: 'provincial-review' };
  it.each([
    {
      name: 'the highest stage',
      lines: [lineOf('a-1', 19, review), lineOf('a-1', 20, self)],
      counted: ['confirmed not-eligible'],
    },
    {
      name: 'of one stage what was recorded last',
      lines: [
        lineOf('a-1', 20, { ...self, recordedOn: '2024-12-20' }),
        lineOf('a-1', 19, { ...self, recordedOn: '2024-12-10' }),
      ],
      counted: ['confirmed eligible'],
    },
    {
      name: 'the same line twice, once',
      lines: [lineOf('a-1', 20), lineOf('a-1', 20)],
      counted: ['confirmed eligible'],
    },
    {
      name: 'as undetermined what differs and has no order, on the projected side where one is projected',
      lines: [lineOf('a-1', 20, { basis: 'projected' }), lineOf('a-1', 19)],
      counted: ['projected undetermined'],
    },
    {
      name: 'nothing where the assessment by another set counts',
      lines: [lineOf('a-1', 20, self), lineBy22('a-1', review)],
      counted: [],
    },
    {
      name: 'nothing where only assessments by another set are left over',
      lines: [lineBy22('a-1'), lineBy22('a-1', { basis: 'projected' })],
      counted: [],
    },
    {
      name: 'as undetermined where one by another set is left over beside one by ours',
      lines: [lineOf('a-1', 20), lineBy22('a-1')],
      counted: ['confirmed undetermined'],
    },
  ])('counts $name', ({ lines, counted }) => {
    const [settled, ...others] = settledOf(...lines);
    expect(others).toEqual([]);
    expect(settled?.counted.map(({ basis, outcome }) => `${basis} ${outcome}`)).toEqual(counted);
    expect(settled?.counted.every(({ groupKey }) => groupKey === 'a')).toBe(true);
    const all = orThrow(
      settleRepeatedKeys(
        repeatedKeys(partialOf(...lines, lineOf('b-2', 20))),
        assessmentsIn(...lines),
        question,
      ),
    );
    expect(totalPartials(partialOf(...lines, lineOf('b-2', 20)), all)).toMatchObject({
      kind: 'complete',
    });
  });

  it('leaves a key open of which a line is not given, or one too many', () => {
    const lines = [lineOf('a-1', 20), lineOf('a-1', 19), lineOf('a-1', 18)];
    const repeated = repeatedKeys(partialOf(...lines));
    const settle = (...given: readonly string[]) =>
      orThrow(settleRepeatedKeys(repeated, assessmentsIn(...given), question));
    expect(settle(...lines.slice(1))).toEqual([]);
    expect(settle(...lines, lineOf('a-1', 17))).toEqual([]);
    expect(settle(lineOf('b-2', 20))).toEqual([]);
    expect(settle(...lines)).toHaveLength(1);
  });

  it('looks past lines that are not on record by then', () => {
    const later = lineOf('a-1', 20, { recordedOn: '2025-01-15' });
    const lines = [lineOf('a-1', 19), lineOf('a-1', 18)];
    const repeated = repeatedKeys(partialOf(...lines, later));
    const assessments = assessmentsIn(...lines, later);
    const settled = orThrow(settleRepeatedKeys(repeated, assessments, question));
    expect(settled[0]?.counted).toMatchObject([{ outcome: 'not-eligible' }]);
    const known = { ...question, knownAt: plainDate('2025-02-01') };
    expect(orThrow(settleRepeatedKeys(repeated, assessments, known))).toEqual([]);
  });

  it('keeps warnings, refuses stages that are not on the ladder, and takes another ladder', () => {
    const lines = [lineOf('a-1', 20, { stage: 'first' }), lineOf('a-1', 19, { stage: 'second' })];
    const repeated = repeatedKeys(partialOf(...lines));
    const assessments = assessmentsIn(...lines);
    const refused = settleRepeatedKeys(repeated, assessments, question);
    expect(refused.ok ? [] : refused.issues[0]?.code).toBe('assessment/unknown-stage');
    const stageLadder = { id: 'made-up', revision: 1, stages: ['second', 'first'] } as never;
    const settled = settleRepeatedKeys(repeated, assessments, question, { stageLadder });
    expect(settled).toMatchObject({
      ok: true,
      warnings: [{ code: 'assessment/no-day' }],
      value: [{ counted: [{ outcome: 'eligible' }] }],
    });
  });
});
