import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { jsonSchemaFiles, openApiComponents } from '../../tsup.config';
import { sample } from '../programme/sample';
import { schemaNames } from './schemas';

interface Document {
  readonly openapi: string;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = openApiComponents() as Document;
const { schemas } = document.components;
const names = Object.keys(schemas);

const referencesIn = (content: unknown): readonly string[] => {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : referencesIn(value),
  );
};

describe('E7: the components of OpenAPI 3.1', () => {
  it('are one for each public schema, and for each part that stands under a name', () => {
    expect(document.openapi).toBe('3.1.0');
    const titles = schemaNames.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`);
    expect(names).toEqual(expect.arrayContaining(titles));
    expect(names.filter((name) => !/^[a-zA-Z0-9._-]+$/.test(name))).toEqual([]);
  });

  it('hold the target of every reference', () => {
    const references = new Set(referencesIn(document));
    expect(references.size).toBeGreaterThan(5);
    const there = new Set(names.map((name) => `#/components/schemas/${name}`));
    expect([...references].filter((reference) => !there.has(reference))).toEqual([]);
  });

  it('have one meaning for each name, in whichever file it stands', () => {
    for (const { $defs = {} } of Object.values(jsonSchemaFiles()) as { $defs?: object }[]) {
      for (const [name, part] of Object.entries($defs)) {
        const written = JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/');
        expect(schemas[name]).toEqual(JSON.parse(written));
      }
    }
  });

  it('are read by a validator from the root of the document', () => {
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { date: true },
      inlineRefs: false,
      code: { optimize: false },
    });
    const rooted = JSON.stringify(schemas).replaceAll('"#/components/schemas/', '"#/definitions/');
    ajv.addSchema({ $id: 'service', definitions: JSON.parse(rooted) });
    const validatorOf = (name: string) => ajv.compile({ $ref: `service#/definitions/${name}` });
    const taking = names.filter((name) => validatorOf(name)({ unheardOf: 1 }));
    expect(taking).toEqual(['IssueParameter']);
    expect(validatorOf('ProgrammeInput')(sample)).toBe(true);
  });
});
