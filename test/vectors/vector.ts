import { judge, report } from 'model-ward-rules/json';

const functions = { judge, report };

/** One line of the conformance vectors: what is asked in text, and the answer without the version of the package. */
export interface Vector {
  readonly function: keyof typeof functions;
  readonly request: string;
  readonly answer: object;
}

/** Asks the JSON door, and keeps the answer. */
export function vectorOf(name: Vector['function'], request: string): Vector {
  const { version: _, ...answer } = JSON.parse(functions[name](request));
  return { function: name, request, answer };
}

const texts = [
  ...['sentences', 'targetSentences', 'notCountedSentences', 'message', 'problem', 'remedy'],
];

/** Writes what a vector decides: the answer without its sentences, which may be worded anew. */
export const decisionOf = ({ answer }: Vector): string =>
  JSON.stringify(answer, (key, value) => (texts.includes(key) ? undefined : value));
