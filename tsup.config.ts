import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Options } from 'tsup';
import * as z from 'zod/mini';
import manifest from './package.json' with { type: 'json' };
import { answerSchema } from './src/assessment/answer.schema';
import { requirementSchema } from './src/criteria-set/requirement.schema';
import { findingSchema, partFindingsSchema } from './src/evaluation/finding.schema';
import { issueParameterSchema } from './src/foundation/reading/issue.schema';
import { localisedTextSchema } from './src/foundation/value/localised-text.schema';
import { provenanceSchema } from './src/foundation/value/provenance.schema';
import { recognitionRuleSchema } from './src/recognition/recognition-policy.schema';
import * as schemas from './src/schemas';

/** Parts that stand once under `$defs` of a file, since they hold themselves or are long and used often. */
const definitions = {
  Answer: answerSchema,
  Finding: findingSchema,
  IssueParameter: issueParameterSchema,
  LocalisedText: localisedTextSchema,
  PartFindings: partFindingsSchema,
  Provenance: provenanceSchema,
  RecognitionRule: recognitionRuleSchema,
  Requirement: requirementSchema,
};

/** Gives every public schema as JSON Schema, by the name of its file. */
export function jsonSchemaFiles(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) =>
      schema instanceof z.ZodMiniType ? [jsonSchemaFile(name.replace(/Schema$/, ''), schema)] : [],
    ),
  );
}

function jsonSchemaFile(name: string, schema: z.ZodMiniType): readonly [string, object] {
  const fileName = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { $schema, ...content } = z.toJSONSchema(schema, { metadata: registryOfParts() });
  return [
    `${fileName}.json`,
    {
      $schema,
      $id: `urn:${manifest.name}:${manifest.version}:${fileName}`,
      title: name.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
      ...content,
    },
  ];
}

function registryOfParts(): z.core.$ZodRegistry<object> {
  const registry = z.registry<object>();
  registry.add(schemas.plainDateSchema, {
    ...z.globalRegistry.get(schemas.plainDateSchema),
    id: 'PlainDate',
  });
  for (const [id, schema] of Object.entries(definitions)) registry.add(schema, { id });
  return registry;
}

/** Gives every public schema as components of OpenAPI 3.1, whose references begin at the root of the document. */
export function openApiComponents(): object {
  const schemas: Record<string, unknown> = {};
  for (const { $defs = {}, $schema, $id, title, ...content } of Object.values(
    jsonSchemaFiles(),
  ) as readonly JsonSchemaFile[]) {
    schemas[title] = content;
    Object.assign(schemas, $defs);
  }
  const info = { title: manifest.name, version: manifest.version, license: { name: 'MIT' } };
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: {}, components: { schemas } });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
}

interface JsonSchemaFile extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

function writeJsonSchemas(): void {
  const folder = 'dist/json-schema';
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(jsonSchemaFiles())) {
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(content, undefined, 2)}\n`);
  }
  writeFileSync('dist/openapi.json', `${JSON.stringify(openApiComponents(), undefined, 2)}\n`);
}

/** One file with everything in it, as a classic script and as a module; it sets `globalThis.modelWardRules`. */
async function writeJsonDoor(): Promise<void> {
  const licences = ['LICENSE', 'node_modules/date-fns/LICENSE.md'].map((path) =>
    readFileSync(path, 'utf8').trim(),
  );
  await build({
    entryPoints: ['src/json/index.ts'],
    outfile: 'dist/json-door.js',
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'modelWardRules',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: {
      js: `/*!\n${manifest.name} ${manifest.version}\n\n${licences[0]}\n\nIt holds parts of date-fns:\n\n${licences[1]}\n*/`,
    },
    footer: { js: 'globalThis.modelWardRules = modelWardRules;' },
  });
}

const options: Options = {
  entry: {
    index: 'src/index.ts',
    batch: 'src/batch.ts',
    planning: 'src/planning.ts',
    register: 'src/register.ts',
    engine: 'src/engine.ts',
    charts: 'src/charts/index.ts',
    explanation: 'src/explanation/index.ts',
    intake: 'src/intake/index.ts',
    json: 'src/json/index.ts',
    published: 'src/published/index.ts',
    schemas: 'src/schemas.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2020',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  // tsup sets `baseUrl`, which TypeScript 6 has deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: async () => {
    writeJsonSchemas();
    await writeJsonDoor();
  },
};

export default options;
