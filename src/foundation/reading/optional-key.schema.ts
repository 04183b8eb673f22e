import * as z from 'zod/mini';

/** A schema under a key that may be absent. */
export type OptionalKey<Schema extends z.ZodMiniType> = z.ZodMiniType<
  z.output<Schema>,
  z.input<Schema>
> & {
  readonly _zod: { readonly optin: 'optional'; readonly optout: 'optional' };
};

/**
 * Lets a key be absent. What zod calls so knows no difference between an absent key and one that holds `undefined`, and has a
 * name for the difference only since 4.3; a snapshot drops every `undefined` before a schema could meet one.
 */
export function optionalKey<Schema extends z.ZodMiniType>(schema: Schema): OptionalKey<Schema> {
  return z.optional(schema) as unknown as OptionalKey<Schema>;
}
