import type { Requirement } from '../criteria-set/requirement';
import type { Answer } from './answer';

/** The kind of answer that each kind of requirement takes. */
export const answerKinds: Readonly<Record<Requirement['kind'], Answer['kind']>> = {
  attested: 'attested',
  quantity: 'quantity',
  share: 'share',
  'none-occurred': 'occurrences',
  change: 'change',
  'title-held': 'title',
  'all-of': 'parts',
  'any-of': 'parts',
  'at-least': 'parts',
};
