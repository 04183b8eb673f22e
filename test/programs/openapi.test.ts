import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { openWorkspace } from './workspace';

it('the description of the service is OpenAPI 3.1, with the components of the package', async () => {
  const { folder, remove } = openWorkspace('http-service');
  const components = JSON.parse(readFileSync('dist/openapi.json', 'utf8'));
  const { description } = await import(`${folder}/description.mjs`);
  const validator = new Validator();
  for (const document of [components, description]) {
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  }
  remove();
});
