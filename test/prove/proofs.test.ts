import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { proofs } from './proofs';

it('every long proof is a command of the package, under a name of its own', () => {
  expect(Object.keys(manifest.scripts)).toEqual(
    expect.arrayContaining(proofs.map(({ script }) => script)),
  );
  expect(new Set(proofs.map(({ name }) => name)).size).toBe(proofs.length);
});
