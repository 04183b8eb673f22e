import { decideEligibility, evaluateAssessment, orThrow } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';
import * as schemas from 'model-ward-rules/schemas';
import {
  parseStored,
  programmeReportSchema,
  targetProgressSchema,
  verdictSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { asOf, assessByTally } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';
import { reportOn, sample } from '../programme/sample';

const verdict = decideEligibility(
  evaluateAssessment(assessByTally(attestedSet(3), 2), { asOf }),
  allMustBeMet,
);
const report = reportOn('2024-12-31', {
  assessments: [...sample.assessments, { assessmentYear: '2024' }],
});
const [refusal] = report.intake.refusals;
const reportWith = (issue: object): unknown => ({
  ...report,
  intake: {
    ...report.intake,
    refusals: [{ ...refusal, issues: [{ ...refusal?.issues[0], ...issue }] }],
  },
});
const place = 'intake.refusals.0.issues.0';

describe('parseStored', () => {
  it('reads a result back as a copy', () => {
    const read = orThrow(parseStored(verdictSchema, verdict));
    expect(read).toEqual(verdict);
    expect(read).not.toBe(verdict);
  });

  it('throws for a schema that it has no plan of, since that is a mistake of the program', () => {
    expect(() => parseStored(z.string(), 'a')).toThrow('argument/not-parsed');
    expect(() => parseStored([z.array(verdictSchema)], [[verdict]])).toThrow('"schema"');
  });

  it('reads lists of results', () => {
    expect(orThrow(parseStored([verdictSchema], [verdict, verdict]))).toHaveLength(2);
  });

  it.each([
    {
      name: 'a misspelt outcome',
      result: parseStored(verdictSchema, { ...verdict, outcome: 'elligible' }),
      issue: 'input/not-one-of outcome',
    },
    {
      name: 'an unknown kind of progress',
      result: parseStored(targetProgressSchema, { outcome: 'lost' }),
      issue: 'input/not-one-of outcome',
    },
    {
      name: 'progress that does not apply, without a reason',
      result: parseStored(targetProgressSchema, { outcome: 'not-applicable' }),
      issue: 'input/missing-key reason',
    },
    {
      name: 'an issue with a code of another form',
      result: parseStored(programmeReportSchema, reportWith({ code: 'Wrong' })),
      issue: `input/wrong-format ${place}.code`,
    },
    {
      name: 'an issue whose parameters are none',
      result: parseStored(programmeReportSchema, reportWith({ params: [] })),
      issue: `input/wrong-type ${place}.params`,
    },
    {
      name: 'an issue on a path through neither keys nor positions',
      result: parseStored(programmeReportSchema, reportWith({ path: ['a', 0, null] })),
      issue: `input/wrong-type ${place}.path.2`,
    },
  ])('refuses $name', ({ result, issue }) => {
    expect(issuesOf(result)).toEqual([issue]);
  });

  it('says what a path is made of, in both languages', () => {
    const result = parseStored(programmeReportSchema, reportWith({ path: [true] }));
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.message).toBe('Expected text or whole number, received boolean.');
    expect(issue && explainIssue(issue, 'vi')).toBe(
      'Cần văn bản hoặc số nguyên, nhưng nhận được giá trị đúng/sai.',
    );
    const params = parseStored(programmeReportSchema, reportWith({ params: 1 }));
    expect(params.ok ? '' : params.issues[0]?.message).toBe('Expected object, received number.');
    const code = parseStored(programmeReportSchema, reportWith({ code: 'Wrong' }));
    const [fault] = code.ok ? [] : code.issues;
    expect(fault && explainRemedy(fault, 'vi')).toContain('khái niệm và lỗi bằng chữ thường');
  });

  it('lets results nest deeper than inputs, within the limits it is given', () => {
    const deep = (depth: number): unknown =>
      Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 0);
    expect(issuesOf(parseStored(verdictSchema, deep(32)))).toEqual(['input/wrong-type']);
    expect(issuesOf(parseStored(verdictSchema, deep(33)))[0]).toMatch(/^input\/too-deep/);
    const limits = { maxDepth: 2 };
    expect(issuesOf(parseStored(verdictSchema, verdict, { limits }))[0]).toMatch(
      /^input\/too-deep/,
    );
  });
});

it('a length or a size that is no number is refused, never thrown, by every schema', () => {
  const parts = ['name', 'id', 'rule', 'units', 'criteria', 'sources', 'policies'];
  const read = schemasOf.flatMap(([name, schema]) =>
    [{ length: {} }, { length: [] }, { size: {} }].flatMap((odd) =>
      [odd, [odd], Object.fromEntries(parts.map((part) => [part, odd]))].map((input) => ({
        name,
        ok: parseStored(schema, input).ok,
      })),
    ),
  );
  expect(read.length).toBeGreaterThan(300);
  expect(read.filter(({ ok }) => ok)).toEqual([]);
});

const schemasOf = Object.entries(schemas).flatMap(([name, schema]) =>
  name.endsWith('Schema') ? [[name, schema as z.ZodMiniType] as const] : [],
);
