import * as entry from 'model-ward-rules/schemas';
import * as z from 'zod/mini';

const schemas = new Map(
  Object.entries(entry).flatMap(([name, schema]) =>
    schema instanceof z.ZodMiniType ? [[name.replace(/Schema$/, ''), schema] as const] : [],
  ),
);

/** The name of every public schema, without the ending. */
export const schemaNames: readonly string[] = [...schemas.keys()].sort();

/** The schema of a name. */
export function schemaOf(name: string): z.ZodMiniType {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`There is no schema of the name ${name}.`);
  return schema;
}
