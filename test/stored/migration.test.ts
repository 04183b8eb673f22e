import { orThrow } from 'model-ward-rules';
import { toStored, verdictSchema } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/foundation/reading/plan';
import { type Migrations, migration, shapeOf } from '../../src/stored/migration';
import { migrations as released } from '../../src/stored/migrations';
import { readStored } from '../../src/stored/parse-stored';
import { storedPlanOf } from '../../src/stored/stored-plan';
import { issuesOf } from '../issues-of';
import { verdict } from './stored-samples';

/** Shape 1, made up: only the outcome, in words of its own. */
const first: Plan<{ readonly answer: 'yes' | 'no' }> = {
  kind: 'object',
  fields: { answer: { kind: 'choice', values: ['yes', 'no'] } },
};
/** Shape 2, made up: the outcome by its name. */
const second: Plan<{ readonly is: string }> = {
  kind: 'object',
  fields: { is: { kind: 'text' } },
};

const migrations: Migrations = {
  verdict: [
    migration(first, ({ answer }) => ({ is: answer === 'yes' ? 'eligible' : 'not-eligible' })),
    migration(second, ({ is }) => ({ ...verdict, outcome: is })),
  ],
};
const planned = storedPlanOf(verdictSchema);
const stored = (shape: number, value: unknown) => ({
  kind: 'verdict',
  shape,
  version: '0.9.0',
  inputs: { assessment: 'a1' },
  value,
});
const read = (shape: number, value: unknown) =>
  readStored(planned, stored(shape, value), migrations);

describe("yesterday's shapes (Q20)", () => {
  it('are numbered by the migrations that read them', () => {
    expect(shapeOf('verdict', migrations)).toBe(3);
    expect(shapeOf('evaluation', migrations)).toBe(1);
    expect(shapeOf('verdict', released)).toBe(toStored(verdictSchema, verdict).shape);
  });

  it.each([
    { shape: 1, value: { answer: 'no' } },
    { shape: 2, value: { is: 'not-eligible' } },
    { shape: 3, value: verdict },
  ])(
    "shape $shape is read as today's, and keeps the version that reached it",
    ({ shape, value }) => {
      expect(orThrow(read(shape, value))).toEqual({ ...stored(3, verdict), shape: 3 });
    },
  );

  it('a newer one is told as newer', () => {
    expect(issuesOf(read(4, { later: true }))).toEqual(['stored/newer-shape shape']);
  });

  it('what is damaged is told where it lies in the older shape', () => {
    expect(issuesOf(read(1, { answer: 'maybe' }))).toEqual(['input/not-one-of value.answer']);
    expect(issuesOf(read(2, { answer: 'no' }))).toContain('input/missing-key value.is');
  });

  it('what an older result becomes is looked at like a result of today', () => {
    expect(issuesOf(read(1, { answer: 'yes' }))).not.toEqual([]);
    expect(issuesOf(read(2, { is: 'unheard-of' }))).toEqual(['input/not-one-of value.outcome']);
  });
});
