import fc from 'fast-check';
import { type IssueCode, parsePlainDate, type Result } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { mutated } from '../arbitraries/mutations';
import { sample } from '../programme/sample';
import { inputs } from './inputs';
import { files, validatorOf } from './json-schema-validators';
import { readShape } from './read-shape';
import { results } from './results';
import { schemaNames, schemaOf } from './schemas';

const codesOf = (result: Result<unknown>): readonly IssueCode[] =>
  result.ok
    ? []
    : result.issues.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

/** A part put into another nests deeper than an input may; how deep is for the reader alone to say. */
const deep = { limits: { maxDepth: 50 } };

const notIn = (known: readonly string[], codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !known.includes(code));

describe('the JSON Schema files', () => {
  it('are one for each schema', () => {
    expect(Object.keys(files)).toHaveLength(schemaNames.length);
    for (const name of schemaNames) expect(validatorOf(name)({ unheardOf: 1 })).toBe(false);
  });

  it('say which draft they are written in, and what they are called', () => {
    expect(files['area-summary.json']).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:model-ward-rules:\d+\.\d+\.\d+(?:-rc\.\d+)?:area-summary$/),
      title: 'AreaSummary',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('give the parts that hold themselves a name', () => {
    expect(Object.keys(files)).not.toEqual([]);
    for (const file of Object.values(files)) expect(JSON.stringify(file)).not.toContain('__schema');
  });
});

/** What JSON Schema cannot say: how many decimals a number has. */
const unsaid = ['number/too-precise', 'percent/too-precise'];

describe('JSON Schema, zod and the reader agree', () => {
  it.each(Object.entries(inputs).map(([name, input]) => ({ name, ...input })))(
    'on $name',
    ({ name, good, parse, contradictions }) => {
      const schema = schemaOf(name);
      const isValid = validatorOf(name);
      fc.assert(
        fc.property(mutated(good), (input) => {
          const shape = codesOf(readShape(schema, input, deep));
          expect(schema.safeParse(input, { jitless: true }).success).toBe(shape.length === 0);
          expect(isValid(input)).toBe(shape.every((code) => unsaid.includes(code)));
          const read = codesOf(parse(input, deep));
          expect(shape.length === 0 ? notIn(contradictions, read) : shape).toEqual(
            shape.length === 0 ? [] : read,
          );
        }),
        { numRuns: 10 },
      );
    },
  );

  it.each(Object.entries(results))('on results: %s', (name, made) => {
    const schema = schemaOf(name);
    const isValid = validatorOf(name);
    fc.assert(
      fc.property(mutated(made), (list) => {
        if (!Array.isArray(list)) return;
        for (const input of list as readonly unknown[]) {
          const shape = codesOf(readShape(schema, input));
          expect(isValid(input)).toBe(shape.every((code) => unsaid.includes(code)));
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('the file of a whole programme', () => {
  it('takes a programme, and refuses one for a faulty entry', () => {
    const isValid = validatorOf('programmeInput');
    const [assignment] = sample.targets;
    expect([isValid(sample), validatorOf('targetAssignment')(assignment)]).toEqual([true, true]);
    expect(isValid({ ...sample, histories: ['none'] })).toBe(false);
  });
});

describe('what JSON Schema does not say', () => {
  const attested = (amount: number) => ({ kind: 'quantity', amount, unit: 'square-metre' });
  const assessment = (unitId: string, amount: number) => ({
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: 'made-up' },
    basis: 'confirmed',
    results: {
      kind: 'by-criterion',
      answers: [{ criterionId: 'premises', answer: attested(amount) }],
    },
  });

  it.each([
    { name: 'a fourth decimal', input: assessment('a', 0.0005), issues: ['number/too-precise'] },
    { name: 'but three decimals', input: assessment('a', 0.007), issues: [] },
    { name: 'but a length in characters', input: assessment('𝒳'.repeat(80), 1), issues: [] },
  ])('$name', ({ input, issues }) => {
    expect(validatorOf('submittedAssessment')(input)).toBe(true);
    expect(codesOf(readShape(schemaOf('submittedAssessment'), input))).toEqual(issues);
  });
});

describe('the pattern of days', () => {
  const isDay = validatorOf('plainDate');
  const both = (text: string) => [isDay(text), parsePlainDate(text).ok] as const;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');

  it('knows the leap day of every year that has one, and of no other', () => {
    const differing = Array.from({ length: 10_000 }, (_, year) => `${pad(year, 4)}-02-29`).filter(
      (text) => new Set(both(text)).size === 2,
    );
    expect(differing).toEqual([]);
  });

  it('knows how many days each month has', () => {
    const texts = ['2023', '2024'].flatMap((year) =>
      Array.from({ length: 14 }, (_, month) =>
        Array.from({ length: 34 }, (_, day) => `${year}-${pad(month, 2)}-${pad(day, 2)}`),
      ).flat(),
    );
    expect(texts.filter((text) => new Set(both(text)).size === 2)).toEqual([]);
  });
});
