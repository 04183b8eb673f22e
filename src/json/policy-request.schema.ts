import * as z from 'zod/mini';
import type { SchemaOf } from '../foundation/reading/schema-for';
import { nameSchema } from '../foundation/reading/text.schema';
import { inForceSchema } from '../foundation/value/in-force.schema';
import type { PolicyRequest } from './judge-request';

/** Reads the shape of a policy that is given or named, or of a list of such policies. */
export function policyRequestSchema<Policy>(
  policySchema: SchemaOf<Policy>,
): z.ZodMiniType<PolicyRequest<Policy>> {
  const named = z.union([nameSchema, policySchema]);
  return z.union([
    nameSchema,
    policySchema,
    inForceSchema(named as unknown as SchemaOf<Policy | string>),
  ]) as unknown as z.ZodMiniType<PolicyRequest<Policy>>;
}
