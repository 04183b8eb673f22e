import fc from 'fast-check';
import { formatCanonicalJson, orThrow } from 'model-ward-rules';
import { parseStored, toStored } from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { inputs } from './inputs';
import { results } from './results';
import { schemaNames, schemaOf } from './schemas';

const canonical = (content: unknown): string => orThrow(formatCanonicalJson(content));

describe('what is stored', () => {
  it('has a generator for every schema', () => {
    const generated = new Set([...Object.keys(inputs), ...Object.keys(results)]);
    const without = ['programmeInput', 'targetAssignment'];
    expect([...generated, ...without].sort()).toEqual(schemaNames);
  });

  it.each(Object.entries(results))('%s comes back from JSON as it was', (name, made) => {
    fc.assert(
      fc.property(made, (list) => {
        for (const result of list) {
          const stored: unknown = JSON.parse(JSON.stringify(result));
          // Strictly: a key that holds undefined, or a minus zero, would not come back.
          expect(stored).toStrictEqual(result);
          const written: unknown = JSON.parse(JSON.stringify(toStored(schemaOf(name), result)));
          expect(orThrow(parseStored(schemaOf(name), written)).value).toEqual(result);
          expect(canonical(stored)).toBe(canonical(result));
        }
      }),
      { numRuns: 6 },
    );
  });

  it.each(Object.entries(inputs))('%s is read as it was written', (name, { good, parse }) => {
    fc.assert(
      fc.property(good, (input) => {
        const stored: unknown = JSON.parse(JSON.stringify(input));
        expect(toStored(schemaOf(name), stored).value).toEqual(input);
        if (name !== 'frameCompletion') expect(orThrow(parse(stored))).toEqual(input);
        expect(canonical(stored)).toBe(canonical(input));
      }),
      { numRuns: 3 },
    );
  });
});
