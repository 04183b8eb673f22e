import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { jsonSchemaFiles } from '../../tsup.config';

/** Every JSON Schema file of the package, by its name. */
export const files: Readonly<Record<string, object>> = jsonSchemaFiles();

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  formats: { date: true },
  // Compiling fast matters more here than validating fast.
  inlineRefs: false,
  code: { optimize: false },
});

/** Gives what validates by the file of a schema that is named as in TypeScript. */
export const validatorOf = (name: string): ValidateFunction =>
  ajv.getSchema((files[fileNameOf(name)] as { $id: string }).$id) ??
  ajv.compile(files[fileNameOf(name)] as object);

const fileNameOf = (name: string): string =>
  `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
