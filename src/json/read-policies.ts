import { accepted, type Result } from '../foundation/issue/result';
import { publishedOrGiven } from './published-or-given';
import { allOf } from './read-parts';

/** Puts published policies where a request only names them: one policy, or the rows of a list with the days from which they are in force. */
export function policiesGiven(
  asked: unknown,
  published: Parameters<typeof publishedOrGiven>[1],
  key: string,
): Result<unknown> {
  if (!Array.isArray(asked)) return publishedOrGiven(asked, published, [key]);
  return allOf(
    asked.map((row: unknown, place): Result<unknown> => {
      if (typeof row !== 'object' || row === null || !('policy' in row)) return accepted(row);
      const policy = publishedOrGiven(row.policy, published, [key, place, 'policy']);
      return policy.ok ? accepted({ ...row, policy: policy.value }) : policy;
    }),
  );
}
