import type { Asker } from '../criteria-set/is-judgeable';
import { notParsed } from '../foundation/issue/not-parsed';
import type { RecognitionRule } from './recognition-policy';

const known: Readonly<Record<RecognitionRule['kind'], true>> = {
  'all-met': true,
  'count-met': true,
  'count-failed': true,
  'share-met': true,
  'share-failed': true,
  'must-be-met': true,
  'none-may-fail': true,
  'all-of': true,
  'any-of': true,
};

/** Throws where a rule that stands in something else than a recognition policy is of a kind that nobody knows: that is to blame. */
export function assertRule(rule: RecognitionRule, asker: Asker): void {
  if (known[rule.kind] !== true) notParsed(rule, asker.parameter, asker.firstCall);
  if ('rules' in rule) for (const part of rule.rules) assertRule(part, asker);
}
