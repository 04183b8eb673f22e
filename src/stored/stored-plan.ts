import { notParsed } from '../foundation/issue/not-parsed';
import { plansOfSchemas, type StoredPlan } from './schema-plans.plan';

/** Gives the kind and the plan of a schema, by the schema itself, so that nothing depends on how this version of zod is made. */
export function storedPlanOf(schema: unknown): StoredPlan {
  return (
    plansOfSchemas.get(schema) ?? notParsed(schema, 'schema', 'the entry model-ward-rules/schemas')
  );
}
