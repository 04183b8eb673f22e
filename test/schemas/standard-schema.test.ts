import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
import {
  criteriaSetSchema,
  plainDateSchema,
  programmeInputSchema,
  targetAssignmentSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { sample } from '../programme/sample';
import { readSourceFiles } from '../source-files';
import { schemaNames, schemaOf } from './schemas';

describe('every schema is a Standard Schema', () => {
  it.each(schemaNames)('%s names its version and refuses what it does not read', async (name) => {
    const { version, vendor, validate } = schemaOf(name)['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    const { issues = [] } = await validate({ unheardOf: 1 });
    expect(issues.length).toBeGreaterThan(0);
  });

  it('gives what it reads, or issues with their paths', async () => {
    const { validate } = criteriaSetSchema['~standard'];
    expect(await validate(modelWardPolice20)).toEqual({ value: modelWardPolice20 });
    const { issues } = await validate({ ...modelWardPolice20, revision: 'one' });
    expect(issues?.map(({ path }) => path)).toEqual([['revision']]);
  });

  it('refuses a day that does not exist', async () => {
    const { issues } = await plainDateSchema['~standard'].validate('2023-02-29');
    expect(issues).toHaveLength(1);
  });
});

describe('the input of a programme', () => {
  it('is read whole, and refused whole for one faulty entry', () => {
    const faulty = { ...sample, assessments: [...sample.assessments, 'twenty of twenty'] };
    expect(programmeInputSchema.safeParse(sample).success).toBe(true);
    expect(programmeInputSchema.safeParse(faulty).success).toBe(false);
  });

  it('holds targets for areas', () => {
    const [assignment] = sample.targets;
    expect(targetAssignmentSchema.safeParse(assignment).success).toBe(true);
    expect(targetAssignmentSchema.safeParse(allMustBeMet).success).toBe(false);
  });
});

describe('who imports schemas', () => {
  const files = new Map(readSourceFiles().map(({ path, imports }) => [path, imports]));
  const reachedFrom = (start: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const next of files.get(path) ?? []) visit(next);
    };
    visit(start);
    return reached;
  };
  const ofResults = [
    'evaluation/evaluation.schema.ts',
    'recognition/verdict.schema.ts',
    'programme/programme-report.schema.ts',
    'targets/target-progress.schema.ts',
    'targets/allocation/allotment.schema.ts',
  ];

  it('the root does without those of results, and the schemas have them', () => {
    const root = reachedFrom('index.ts');
    expect(ofResults.filter((path) => root.has(path))).toEqual([]);
    const schemas = reachedFrom('schemas.ts');
    expect(ofResults.filter((path) => !schemas.has(path))).toEqual([]);
  });
});
