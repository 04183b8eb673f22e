import { expect, it } from 'vitest';
import { jsonSchemaFiles, openApiComponents } from '../../tsup.config';

const document = JSON.parse(JSON.stringify(openApiComponents()));
const schemas: Readonly<Record<string, unknown>> = document.components.schemas;

/** Every reference somewhere in a value. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value ? [String(value.$ref)] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

it('E7: every reference leads to a component from the root of the document', () => {
  const references = new Set(referencesIn(document));
  expect(references.size).toBeGreaterThan(5);
  const dangling = [...references].filter(
    (reference) => !(reference.replace(/^#\/components\/schemas\//, '') in schemas),
  );
  expect(dangling).toEqual([]);
});

it('holds every public schema, and no part under a name that two of them fill differently', () => {
  const files = Object.values(jsonSchemaFiles()) as readonly {
    readonly title: string;
    readonly $defs?: Readonly<Record<string, unknown>>;
  }[];
  for (const { title, $defs = {} } of files) {
    expect(schemas).toHaveProperty([title]);
    for (const [name, part] of Object.entries($defs)) {
      const moved = JSON.parse(
        JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/'),
      );
      expect(schemas[name], name).toEqual(moved);
    }
  }
});
