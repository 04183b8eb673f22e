import { orThrow } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { packageVersion } from 'model-ward-rules/json';
import * as schemas from 'model-ward-rules/schemas';
import {
  parseStored,
  programmeReportSchema,
  submittedAssessmentSchema,
  targetProgressSchema,
  toStored,
  verdictSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { whilePolluted } from '../fuzz/globals';
import { issuesOf } from '../issues-of';
import { reportOn, sample } from '../programme/sample';
import { readShape } from '../schemas/read-shape';
import { verdict } from './stored-samples';

const stored = toStored(verdictSchema, verdict);
const report = reportOn('2024-12-31', {
  assessments: [...sample.assessments, { assessmentYear: '2024' }],
});
const [refusal] = report.intake.refusals;
const storedReport = toStored(programmeReportSchema, report);
const reportWith = (issue: object): unknown => ({
  ...storedReport,
  value: {
    ...report,
    intake: {
      ...report.intake,
      refusals: [{ ...refusal, issues: [{ ...refusal?.issues[0], ...issue }] }],
    },
  },
});
const place = 'value.intake.refusals.0.issues.0';

describe('toStored', () => {
  it('puts kind, shape and version beside a copy of the result', () => {
    expect(stored).toEqual({ kind: 'verdict', shape: 1, version: packageVersion, value: verdict });
    expect(stored.value).not.toBe(verdict);
  });

  it('keeps digests of what it was reached from', () => {
    const inputs = { assessment: '9f86d081', policy: '884c7d65' };
    expect(toStored(verdictSchema, verdict, { inputs }).inputs).toEqual(inputs);
  });

  it('throws for what could not be read back: nothing unreadable gets into a store', () => {
    const counts = { ...verdict.counts, notMetCount: 0 };
    expect(() => toStored(verdictSchema, { ...verdict, counts })).toThrow('argument/not-parsed');
    expect(() => toStored(verdictSchema, null as never)).toThrow('"value"');
    expect(() => toStored(z.string(), 'a')).toThrow('"schema"');
  });

  it.each(Object.entries(schemas).filter(([name]) => name.endsWith('Schema')))(
    'names the kind of %s as its JSON Schema file is called',
    (name, schema) => {
      const [issue] = readIssues(schema as z.ZodMiniType, {});
      const file = name.replace(/Schema$/, '').replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
      expect(issue?.params).toEqual({ expected: file });
    },
  );
});

it('reads what is good, and refuses the rest in words, whatever is hung on Object.prototype', () => {
  const read = (input: unknown) => parseStored(verdictSchema, input);
  for (const input of [stored, { ...stored, kind: 'evaluation' }, { ...stored, version: 1 }, {}]) {
    expect(whilePolluted(() => read(input), true)).toEqual(read(input));
  }
});

const readIssues = (schema: z.ZodMiniType, input: unknown) => {
  const read = parseStored(schema, input);
  return read.ok ? [] : read.issues;
};

describe('parseStored', () => {
  it('reads a result back as a copy, with its stamp', () => {
    const read = orThrow(parseStored(verdictSchema, stored));
    expect(read).toEqual(stored);
    expect(read.value).not.toBe(stored.value);
  });

  it('throws for a schema that it has no plan of, since that is a mistake of the program', () => {
    expect(() => parseStored(z.string(), 'a')).toThrow('argument/not-parsed');
    expect(() => parseStored([z.array(verdictSchema)], [[verdict]])).toThrow('"schema"');
  });

  it('reads lists of what was stored, and names the place of a fault', () => {
    expect(orThrow(parseStored([verdictSchema], [stored, stored]))).toEqual([stored, stored]);
    expect(orThrow(parseStored([verdictSchema], []))).toEqual([]);
    expect(issuesOf(parseStored([verdictSchema], [stored, verdict, null]))).toEqual([
      'stored/no-stamp 1',
      'stored/no-stamp 2',
    ]);
    expect(issuesOf(parseStored([verdictSchema], stored))).toEqual(['input/wrong-type']);
  });

  it('lists no more than a thousand faults of a list', () => {
    const read = parseStored([verdictSchema], Array.from({ length: 1_500 }).fill(verdict));
    expect(read.ok ? 0 : read.issues.length).toBe(1_001);
  });

  it.each([
    { name: 'a bare result', input: verdict, issue: 'stored/no-stamp' },
    { name: 'no result', input: { ...stored, value: undefined }, issue: 'stored/no-stamp' },
    { name: 'no shape', input: { ...stored, shape: undefined }, issue: 'stored/no-stamp' },
    { name: 'a list', input: [stored], issue: 'stored/no-stamp' },
    { name: 'nothing', input: null, issue: 'stored/no-stamp' },
    {
      name: 'another kind',
      input: { ...stored, kind: 'evaluation' },
      issue: 'stored/other-kind kind',
    },
    { name: 'shape 0', input: { ...stored, shape: 0 }, issue: 'input/out-of-range shape' },
    { name: 'shape 2', input: { ...stored, shape: 2 }, issue: 'stored/newer-shape shape' },
    {
      name: 'no version',
      input: { ...stored, version: undefined },
      issue: 'input/missing-key version',
    },
    { name: 'another key', input: { ...stored, note: 1 }, issue: 'input/unknown-key note' },
    {
      name: 'a digest that is no text',
      input: { ...stored, inputs: { a: 1 } },
      issue: 'input/wrong-type inputs.a',
    },
    {
      name: 'what is no plain data',
      input: { ...stored, value: new Map() },
      issue: 'input/not-plain value',
    },
    {
      name: 'a damaged result',
      input: { ...stored, value: { ...verdict, asOf: '31/12/2024' } },
      issue: 'date/format value.asOf',
    },
  ])('refuses $name', ({ input, issue }) => {
    expect(issuesOf(parseStored(verdictSchema, input))).toEqual([issue]);
  });

  it('tells a newer shape as newer, whatever is in it, and which version to read it with', () => {
    const newer = { ...stored, shape: 7, version: '3.2.1', value: { unheardOf: true } };
    const [issue] = readIssues(verdictSchema, newer);
    expect(issue?.params).toEqual({ kind: 'verdict', shape: 7, knownShape: 1, version: '3.2.1' });
    expect(issue && explainRemedy(issue, 'vi')).toContain('3.2.1');
    expect(issue && explainRemedy(issue, 'en')).toContain('3.2.1');
  });

  it.each([
    {
      name: 'a misspelt outcome',
      result: readShape(verdictSchema, { ...verdict, outcome: 'elligible' }),
      issue: 'input/not-one-of outcome',
    },
    {
      name: 'an unknown kind of progress',
      result: readShape(targetProgressSchema, { outcome: 'lost' }),
      issue: 'input/not-one-of outcome',
    },
    {
      name: 'progress that does not apply, without a reason',
      result: readShape(targetProgressSchema, { outcome: 'not-applicable' }),
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
    expect(issuesOf(parseStored(verdictSchema, deep(32)))).toEqual(['stored/no-stamp']);
    expect(issuesOf(parseStored(verdictSchema, deep(33)))[0]).toMatch(/^input\/too-deep/);
    const limits = { maxDepth: 2 };
    expect(issuesOf(parseStored(verdictSchema, stored, { limits }))[0]).toMatch(/^input\/too-deep/);
  });

  it('reads an input that was stored by its shape, and leaves its parts to its parser', () => {
    const assessment = {
      unitId: 'a',
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: { kind: 'tally', metCount: 21, criteriaCount: 20 },
    } as never;
    expect(toStored(submittedAssessmentSchema, assessment).kind).toBe('submitted-assessment');
  });
});

it('a length or a size that is no number is refused, never thrown, by every schema', () => {
  const parts = ['name', 'id', 'rule', 'units', 'criteria', 'sources', 'policies'];
  const read = schemasOf.flatMap(([name, schema]) =>
    [{ length: {} }, { length: [] }, { size: {} }].flatMap((odd) =>
      [odd, [odd], Object.fromEntries(parts.map((part) => [part, odd]))].map((input) => ({
        name,
        ok: readShape(schema, input).ok,
      })),
    ),
  );
  expect(read.length).toBeGreaterThan(300);
  expect(read.filter(({ ok }) => ok)).toEqual([]);
});

const schemasOf = Object.entries(schemas).flatMap(([name, schema]) =>
  name.endsWith('Schema') ? [[name, schema as z.ZodMiniType] as const] : [],
);
