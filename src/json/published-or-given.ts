import { jsonIssue } from '../foundation/issue/kinds/json';
import { accepted, type Result, refused } from '../foundation/issue/result';

/** One edition of something published. */
interface Edition {
  readonly id: string;
  readonly revision: number;
}

/** Writes how a request names a published edition: `all-must-be-met@1`. */
export const nameOf = ({ id, revision }: Edition): string => `${id}@${revision}`;

/** Takes what a request gives in full as it is, and looks up what it only names. */
export function publishedOrGiven(
  asked: unknown,
  published: readonly Edition[],
  path: readonly (string | number)[],
): Result<unknown> {
  if (typeof asked !== 'string') return accepted(asked);
  const found = published.find((one) => nameOf(one) === asked);
  const params = { received: asked, known: published.map(nameOf) };
  return found === undefined
    ? refused(jsonIssue('json/unknown-published', path, params))
    : accepted(found);
}
