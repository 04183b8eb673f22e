import type { Plan } from '../../src/foundation/reading/plan';
import { textPlan } from '../../src/foundation/reading/text.plan';
import { plainDatePlan } from '../../src/foundation/value/plain-date.plan';
import { storedPlanOf } from '../../src/stored/stored-plan';
import { schemaOf } from './schemas';

/** The names of the fields of a schema that hold free text, in the order of the alphabet; a text in two languages is one field. */
export const freeTextFields = (name: string): readonly string[] =>
  fieldsOf(name, (plan) => plan === textPlan);

/** The names of those that hold a text of any form which is not taken for free. */
export const keptTextFields = (name: string): readonly string[] =>
  fieldsOf(
    name,
    (plan) =>
      plan.kind === 'text' &&
      plan !== textPlan &&
      plan !== plainDatePlan &&
      [undefined, 'visible-text'].includes(plan.format?.name),
  );

function fieldsOf(name: string, isWanted: (plan: Plan) => boolean): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Plan>();
  const visit = (plan: Plan, field: string): void => {
    if (isWanted(plan)) found.add(field);
    if (!seen.has(plan)) {
      if (plan.kind === 'later') seen.add(plan);
      for (const [key, part] of partsOf(plan)) visit(part, key ?? field);
    }
  };
  visit(storedPlanOf(schemaOf(name)).plan, '');
  return [...found].sort();
}

/** What stands inside a plan, with its name where it has one of its own. */
function partsOf(plan: Plan): readonly (readonly [key: string | undefined, part: Plan])[] {
  switch (plan.kind) {
    case 'object':
      return Object.entries(plan.fields).map(([key, field]) => [
        ['vi', 'en'].includes(key) ? undefined : key,
        field.kind === 'optional' ? field.of : field,
      ]);
    case 'variants':
      return plan.variants.map((variant) => [undefined, variant]);
    case 'one-of-types':
      return plan.types.map((type) => [undefined, type]);
    case 'later':
      return [[undefined, plan.of()]];
    default:
      return 'of' in plan ? [[undefined, plan.of]] : [];
  }
}
