import fc from 'fast-check';
import { defaultInputLimits, type Issue } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/foundation/reading/snapshot';
import { mutated } from '../arbitraries/mutations';
import { hostileIn } from '../fuzz/hostile-values';
import { assignment, half, sample } from '../programme/sample';
import { inputs } from '../schemas/inputs';
import { readShape } from '../schemas/read-shape';
import { results } from '../schemas/results';
import { schemaNames, schemaOf } from '../schemas/schemas';
import { type Said, zodIssues } from './zod-issues';

/** Good data of every public schema. */
const good = new Map<string, fc.Arbitrary<unknown>>([
  ...Object.entries(results).map(
    ([name, made]) =>
      [name, made.filter((list) => list.length > 0).map(([first]) => first)] as const,
  ),
  ...Object.entries(inputs).map(([name, input]) => [name, input.good] as const),
  ['programmeInput', fc.constant(sample)],
  ['targetAssignment', fc.constant(assignment('centrally-run-city', half))],
]);

/** What reading says of an input, made anew for each since one may answer differently each time, and what zod says of the same plain data. */
function bothOn(name: string, make: () => unknown): readonly [ours: unknown, zods: unknown] {
  const limits = { ...defaultInputLimits, maxDepth: 32, maxItems: 100_000 };
  const plain = snapshot(make(), limits);
  const read = readShape(schemaOf(name), make(), { limits });
  if (!plain.ok) return [read, plain];
  const content: unknown = JSON.parse(JSON.stringify(plain.value));
  const said = zodIssues(schemaOf(name), content);
  if (said.length === 0) return [read.ok && JSON.stringify(read.value), JSON.stringify(content)];
  if (read.ok) return [read, inOrder(said)];
  const cut = read.issues.find(({ code }) => code === 'input/too-many-issues');
  return cut === undefined
    ? [inOrder(read.issues), inOrder(said)]
    : [cutShort(read.issues, cut), inOrder(said)];
}

/** What stands in place of all issues where only the first are listed: those, and then nothing but how many there are. */
function cutShort(issues: readonly Issue[], cut: Issue): unknown {
  const { suppressedCount } = cut.params as { readonly suppressedCount: number };
  const listed = inOrder(issues.filter((issue) => issue !== cut));
  return expect.toSatisfy(
    (all: readonly string[]) =>
      all.length === listed.length + suppressedCount && listed.every((one) => all.includes(one)),
    `${listed.length} issues of ${listed.length + suppressedCount}`,
  );
}

/** Whether a value shows the same however often it is looked at. */
function isSteady(value: unknown): boolean {
  const looks = Array.from({ length: 4 }, () =>
    JSON.stringify(snapshot(value, { ...defaultInputLimits, maxItems: 100_000 })),
  );
  return new Set(looks).size === 1;
}

const inOrder = (issues: readonly Said[]): readonly string[] =>
  issues.map(({ code, path, params }) => JSON.stringify({ code, path, params })).sort();

describe('readers and zod', () => {
  it('say one thing of a number over two bounds, also within a choice', () => {
    const criteriaSets = [{ id: 'a', revision: 1e21, name: { vi: 'A' }, status: 'official' }];
    const [ours, zods] = bothOn('judgeRequest', () => ({ criteriaSets }));
    expect(ours).toEqual(zods);
    expect(String(ours)).toContain('"limit":1000000');
  });

  it('say the tighter of two bounds also of a number that is too precise as well', () => {
    const awarded = [{ criterionId: 'criterion-1', points: Number.MAX_VALUE }];
    const [ours, zods] = bothOn('scoreCard', () => ({ awarded }));
    expect(ours).toEqual(zods);
    expect(String(ours)).toContain('number/too-precise');
    expect(String(ours)).toContain('"limit":10000}');
  });

  it('say all that is wrong with 20,000 units, in time', () => {
    const units = Array.from({ length: 20_000 }, (_, place) => ({ id: place, name: place }));
    const [ours, zods] = bothOn('unitRegister', () => ({ units, successions: [] }));
    expect(ours).toEqual(zods);
  });

  it('have good data for every schema', () => {
    expect([...good.keys()].sort()).toEqual(schemaNames);
  });

  it.each([...good])(
    '%s: reading says what zod says, of right and of faulty data',
    (name, data) => {
      fc.assert(
        fc.property(mutated(data), (input) => {
          const [ours, zods] = bothOn(name, () => input);
          expect(ours).toEqual(zods);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([...good])('%s: reading says what zod says, of hostile data', (name, data) => {
    const samples = fc.sample(data, { numRuns: 5, seed: 1 });
    fc.assert(
      fc.property(hostileIn(samples), (make) => {
        // What answers differently each time cannot be given to both.
        fc.pre(isSteady(make()));
        const [ours, zods] = bothOn(name, make);
        expect(ours).toEqual(zods);
      }),
      { numRuns: 30 },
    );
  });
});
