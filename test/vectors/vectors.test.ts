import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocks } from './blocks';
import { type Digest, digestOfDecisions, HEAD } from './digest';
import { casesOfBothPrograms, differenceFromOracle } from './second-program';
import { decisionOf, type Vector, vectorOf } from './vector';

const read = (path: string): string => readFileSync(path, 'utf8');
const digest: Digest = JSON.parse(read('test/vectors/digest.json'));
const sample: readonly Vector[] = read('test/vectors/sample.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe("yesterday's answers", () => {
  it.each(sample.map((vector, place) => ({ line: place + 1, vector })))(
    'line $line of the sample is answered as before; what to do otherwise: CONTRIBUTING.md, "Conformance vectors"',
    ({ vector }) => {
      const now = vectorOf(vector.function, vector.request);
      expect(JSON.parse(decisionOf(now))).toEqual(JSON.parse(decisionOf(vector)));
      expect(now).toEqual(vector);
    },
  );

  it.each(blocks)('the head of "$name" is asked and decided as before', ({ name, take, count }) => {
    const known = digest.blocks.find((block) => block.name === name);
    expect(known?.count).toBe(count);
    expect(digestOfDecisions(take(Math.min(count, HEAD)))).toBe(known?.headDecisions);
  });

  it('the changelog names the digest under Verdict-changing', () => {
    const [, part = ''] = read('CHANGELOG.md').split('### Verdict-changing\n');
    const [verdictChanging = ''] = part.split('\n### ');
    expect(verdictChanging).toContain(`\`${digest.decisions.slice(0, 12)}\``);
  });

  it('are at least 20,000, over every published ward, faulty requests and both functions', () => {
    expect(digest.count).toBeGreaterThanOrEqual(20_000);
    expect(digest.blocks.map(({ name }) => name)).toEqual(blocks.map(({ name }) => name));
    expect(new Set(sample.map((vector) => vector.function))).toEqual(new Set(['judge', 'report']));
  });
});

it('the second implementation decides these vectors alike', () => {
  for (const given of casesOfBothPrograms(100)) expect(differenceFromOracle(given)).toBeUndefined();
});
