import { Ajv } from 'ajv';
import type { Answer, CriteriaSet, Requirement } from 'model-ward-rules';
import { outcomeOf, type PlainVerdict } from '../by-hand';
import type { PlainAnswers } from '../wards';

/** A schema asks that every criterion be there and met; its faults are the lists. Shares and changes it is given as one number. */
export function ajvRules(set: CriteriaSet): (facts: Facts) => PlainVerdict {
  const ids = set.criteria.map(({ id }) => id);
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile({
    type: 'object',
    required: ids,
    properties: Object.fromEntries(
      set.criteria.map(({ id, requirement }) => [id, schemaOf(requirement)]),
    ),
  });
  return (facts) => {
    validate(facts);
    const missing = new Set<string>();
    const wrong = new Set<string>();
    for (const { keyword, params, instancePath } of validate.errors ?? []) {
      if (keyword === 'required') missing.add(params['missingProperty']);
      else wrong.add(instancePath.slice(1));
    }
    return {
      outcome: outcomeOf(wrong.size, missing.size),
      metCount: ids.length - wrong.size - missing.size,
      unmet: ids.filter((id) => wrong.has(id)),
      unknown: ids.filter((id) => missing.has(id)),
    };
  };
}

export type Facts = Readonly<Record<string, string | number>>;

/** What a schema can hold against a bound, made ready beforehand and not timed. */
export const factsOf = (answers: PlainAnswers): Facts =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, factOf(answer)]));

function factOf(answer: Answer): string | number {
  switch (answer.kind) {
    case 'quantity':
      return answer.amount;
    case 'share':
      return ((answer.part as number) * 100) / (answer.whole as number);
    case 'occurrences':
      return answer.occurrenceCount;
    case 'change':
      return answer.after - answer.before;
    default:
      return answer.kind === 'attested' ? answer.status : '';
  }
}

function schemaOf(requirement: Requirement): object {
  switch (requirement.kind) {
    case 'quantity':
      return requirement.bound === 'at-least'
        ? { minimum: requirement.amount }
        : { exclusiveMaximum: requirement.amount };
    case 'share':
      return { minimum: requirement.percent };
    case 'none-occurred':
    case 'change':
      return { maximum: 0 };
    default:
      return { const: 'met' };
  }
}
