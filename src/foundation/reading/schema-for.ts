import type * as z from 'zod/mini';
import type { Unbranded } from './unbranded';

type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Writable<T[Key]> };

type IsEqual<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Names the schema of a type: it gives the type, and its input has plain strings as ids and days.
 *
 * @typeParam T - what the schema gives
 * @category Schemas
 */
export type SchemaOf<T> = z.ZodMiniType<T, Unbranded<T>>;

/** A schema that can be one variant of a union told apart by a key. */
export type VariantSchema<T> = SchemaOf<T> & z.core.$ZodTypeDiscriminable;

/**
 * Annotates a schema with its hand-written interface, and does not compile where the two differ, even in an
 * optional key, which a plain annotation would let pass.
 */
export const schemaFor =
  <T>() =>
  <Schema extends z.ZodMiniType<T>>(
    schema: IsEqual<Writable<T>, Writable<z.output<Schema>>> extends true ? Schema : never,
  ): Schema extends z.core.$ZodTypeDiscriminable ? VariantSchema<T> : SchemaOf<T> =>
    schema as never;

/** What a schema reads. */
export type ReadBy<Schema extends z.ZodMiniType> = z.output<Schema>;
