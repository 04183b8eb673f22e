import { createHash } from 'node:crypto';
import { type Block, blocks } from './blocks';
import { decisionOf, type Vector } from './vector';

/** How many vectors at the head of each block every test run makes again. */
export const HEAD = 30;

/** SHA-256 of a block, without its sentences and with them, and of what its head decides. */
export interface BlockDigest {
  readonly name: string;
  readonly count: number;
  readonly decisions: string;
  readonly lines: string;
  readonly headDecisions: string;
}

/** The digest of all vectors; `decisions` changes only with what is decided. */
export interface Digest {
  readonly count: number;
  readonly decisions: string;
  readonly blocks: readonly BlockDigest[];
}

const sha256 = (lines: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
};

/** Digests what vectors ask and what is decided. */
export const digestOfDecisions = (vectors: readonly Vector[]): string =>
  sha256(vectors.flatMap((one) => [one.function, one.request, decisionOf(one)]));

/** Makes the vectors of every block, hands their lines on, and digests them. */
export function digestAll(take: (lines: readonly string[], block: Block) => void): Digest {
  const digests = blocks.map((block): BlockDigest => {
    const vectors = block.take(block.count);
    const lines = vectors.map((one) => JSON.stringify(one));
    take(lines, block);
    return {
      name: block.name,
      count: vectors.length,
      decisions: digestOfDecisions(vectors),
      lines: sha256(lines),
      headDecisions: digestOfDecisions(vectors.slice(0, HEAD)),
    };
  });
  return {
    count: digests.reduce((sum, { count }) => sum + count, 0),
    decisions: sha256(digests.map(({ decisions }) => decisions)),
    blocks: digests,
  };
}
