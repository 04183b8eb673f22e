import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { proofs } from './proofs';
import { type ProofResult, proofTable, withResult } from './record';

it('every long proof is a command of the package, under a name of its own', () => {
  expect(Object.keys(manifest.scripts)).toEqual(
    expect.arrayContaining(proofs.map(({ script }) => script)),
  );
  expect(new Set(proofs.map(({ name }) => name)).size).toBe(proofs.length);
});

const resultOf = (name: string, figure: string): ProofResult => ({
  ...{ name, figure, outcome: 'passed', seconds: 3, on: '2026-01-01' },
});

it('keeps the last result of each proof, in the order of the proofs', () => {
  const [one, other] = [resultOf('zod', '1 passed'), resultOf('zones', '2 passed')];
  const again = resultOf('zod', '3 passed');
  expect(withResult([other], one)).toEqual([one, other]);
  expect(withResult([one, other], again)).toEqual([again, other]);
  // A proof that there is no more is forgotten.
  expect(withResult([resultOf('gone', '')], one)).toEqual([one]);
});

it('tells of every proof what came of it, or that it was not run', () => {
  const rows = proofTable([resultOf('zones', 'a | b')]);
  expect(rows.map(({ proof }) => proof)).toEqual(proofs.map(({ name }) => name));
  expect(rows.find(({ proof }) => proof === 'zones')).toMatchObject({
    ...{ outcome: 'passed', seconds: 3, figure: 'a / b', on: '2026-01-01' },
  });
  expect(rows.filter(({ outcome }) => outcome === 'not run')).toHaveLength(proofs.length - 1);
});
