import {
  type CriteriaSet,
  parseRecognitionPolicy,
  type RecognitionPolicy,
  type Result,
} from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import type { RulesState } from '../state';
import { parsedJson } from './parsed-json';
import { typedNumber, typedPercent } from './typed-number';

/** Reads a policy of one's own: JSON where there is some, else what the form says. */
export function readOwnPolicy(
  { ownPolicy, ownRule, ownNumber, ownNever }: RulesState,
  criteriaSet: CriteriaSet,
  locale: Locale,
): Result<RecognitionPolicy> {
  if (ownPolicy.trim() !== '') {
    const json = parsedJson(ownPolicy);
    return json.ok ? parseRecognitionPolicy(json.value) : json;
  }
  const rule = ruleOf(ownRule, ownNumber, locale);
  if (!rule.ok) return rule;
  const never = ownNever.split(/[;,\s]+/).filter((text) => text !== '');
  const criterionIds = never.map((text) => idOf(text, criteriaSet));
  return parseRecognitionPolicy({
    id: 'own-policy',
    revision: 1,
    name: { vi: 'Quy tắc tự nhập', en: 'A policy typed in' },
    rule:
      criterionIds.length === 0
        ? rule.value
        : { kind: 'all-of', rules: [rule.value, { kind: 'none-may-fail', criterionIds }] },
    provenance: { origin: 'host', sources: [] },
  });
}

function ruleOf(kind: string, text: string, locale: Locale): Result<unknown> {
  if (kind === 'share-met') {
    const percent = typedPercent(text, locale);
    return percent.ok ? of({ kind, bound: 'at-least', percent: percent.value }) : percent;
  }
  if (kind === 'count-met' || kind === 'count-failed') {
    const count = typedNumber(text, locale);
    const bound = kind === 'count-met' ? 'at-least' : 'at-most';
    return count.ok ? of({ kind, bound, criteriaCount: count.value }) : count;
  }
  return of({ kind });
}

const of = (value: unknown): Result<unknown> => ({ ok: true, value, warnings: [] });

/** A criterion is named by its number where the set gives one, else by its id. */
function idOf(text: string, { criteria }: CriteriaSet): string {
  return criteria.find(({ number }) => String(number) === text)?.id ?? text;
}
