import { jsonIssue } from '../foundation/issue/kinds/json';
import { InputError, type Result, refused, refusedFor } from '../foundation/issue/result';
import { parseJson } from '../foundation/reading/parse-json';
import { packageVersion } from '../foundation/value/package-version';
import { type AnswerHead, answerShape, type RefusedRequest } from './envelope';
import { toldIssue } from './told-issue';

/** Answers a request in text: whatever it is, the answer is a text and nothing is thrown. */
export function answer<Body extends object>(
  requestJson: unknown,
  work: (request: unknown) => Result<Body>,
): string {
  const head: AnswerHead = { version: packageVersion, shape: answerShape };
  const result = attempt(requestJson, work);
  if (result.ok) return JSON.stringify({ ...head, kind: 'answered', ...result.value });
  const issues = result.issues.map(toldIssue);
  return JSON.stringify({ ...head, kind: 'refused', issues } satisfies RefusedRequest);
}

function attempt<Body>(
  requestJson: unknown,
  work: (request: unknown) => Result<Body>,
): Result<Body> {
  try {
    const request = parseJson(requestJson);
    return request.ok ? work(request.value) : request;
  } catch (error) {
    // What else can be thrown here is a limit of the host, such as its memory, or a fault of this package.
    return error instanceof InputError
      ? refusedFor(error.issues)
      : refused(jsonIssue('json/not-answered', [], {}));
  }
}
