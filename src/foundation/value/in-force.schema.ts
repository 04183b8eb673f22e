import * as z from 'zod/mini';
import { type OptionalKey, optionalKey } from '../reading/optional-key.schema';
import type { SchemaOf } from '../reading/schema-for';
import { plainDateSchema } from './plain-date.schema';

const MAX_POLICIES = 100;

/** Reads the shape of a list of policies and the days from which they are in force. */
export const inForceSchema = <Policy>(
  policySchema: SchemaOf<Policy>,
): z.ZodMiniArray<
  z.ZodMiniObject<
    { from: OptionalKey<typeof plainDateSchema>; policy: SchemaOf<Policy> },
    z.core.$strict
  >
> =>
  z
    .array(z.strictObject({ from: optionalKey(plainDateSchema), policy: policySchema }))
    .check(z.minLength(1), z.maxLength(MAX_POLICIES));
