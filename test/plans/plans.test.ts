import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makePlans } from './make-plans';
import { planOf, type Schema, UnknownSchemaError } from './plan-of-schema';

const src = fileURLToPath(new URL('../../src', import.meta.url));

describe('the plans', () => {
  it('are what the schemas say today: npm run plans writes them', async () => {
    const made = await makePlans();
    const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.plan.ts'));
    expect([...made.keys()].sort()).toEqual(written.sort());
    const stale = [...made].filter(([path, text]) => {
      const file = join(src, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

const strange: readonly { readonly name: string; readonly schema: unknown }[] = [
  {
    name: 'a transformation',
    schema: z.pipe(
      z.string(),
      z.transform((text) => text.length),
    ),
  },
  { name: 'a default', schema: z._default(z.string(), 'a') },
  { name: 'a default of a key', schema: z.strictObject({ a: z._default(z.string(), 'a') }) },
  { name: 'an object that drops keys', schema: z.object({ a: z.string() }) },
  { name: 'an object that takes other keys', schema: z.looseObject({}) },
  { name: 'a check of its own', schema: z.string().check(z.refine((text) => text !== '')) },
  { name: 'a check on an object', schema: z.strictObject({}).check(z.refine(() => false)) },
  { name: 'a check that is not known', schema: z.string().check(z.minLength(1)) },
  { name: 'a change of texts', schema: z.string().check(z.trim()) },
  { name: 'a form of texts', schema: z.email() },
  { name: 'a pattern that remembers', schema: z.string().check(z.regex(/a/g, 'slug')) },
  { name: 'a pattern without a name', schema: z.string().check(z.regex(/a/)) },
  { name: 'a form of numbers', schema: z.int32() },
  { name: 'a bound beside its range', schema: z.number().check(z.gt(0)) },
  { name: 'a value that is none of JSON', schema: z.literal([undefined]) },
  { name: 'variants that nothing tells apart', schema: z.union([z.string(), z.literal('a')]) },
  {
    name: 'objects that nothing tells apart',
    schema: z.union([z.strictObject({}), z.record(z.string(), z.string())]),
  },
  { name: 'keys of a form', schema: z.record(z.string().check(z.maxLength(1)), z.string()) },
  { name: 'keys of a few', schema: z.record(z.enum(['a']), z.string()) },
  { name: 'coercion', schema: z.coerce.number() },
  { name: 'a part deep inside', schema: z.strictObject({ a: z.array(z.nullable(z.date())) }) },
];

describe('making a plan', () => {
  const names = { planName: () => undefined, functionName: () => 'unheard' };

  it.each(strange)('refuses $name, and skips nothing', ({ schema }) => {
    expect(() => planOf(schema as Schema, names)).toThrow(UnknownSchemaError);
  });

  it('refuses a schema whose definition has something new', () => {
    const schema = z.array(z.string());
    const renamed = { _zod: { def: { ...schema._zod.def, rules: ['new'] } } };
    expect(() => planOf(renamed as never, names)).toThrow('rules');
  });
});
