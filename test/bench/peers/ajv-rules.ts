import { Ajv } from 'ajv';
import { type PlainResults, type PlainVerdict, verdictOf } from '../reports';

/** A schema asks that every criterion be there and met; its faults are the lists. */
export function ajvRules(criterionIds: readonly string[]): (results: PlainResults) => PlainVerdict {
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: criterionIds,
    properties: Object.fromEntries(criterionIds.map((id) => [id, { const: 'met' }])),
  });
  return (results) => {
    validate(results);
    const faults = validate.errors ?? [];
    const missing = new Set(
      faults
        .filter(({ keyword }) => keyword === 'required')
        .map(({ params }) => (params as { missingProperty: string }).missingProperty),
    );
    const wrong = new Set(
      faults
        .filter(({ keyword }) => keyword === 'const')
        .map(({ instancePath }) => instancePath.slice(1)),
    );
    const unmet = criterionIds.filter((id) => wrong.has(id));
    const unknown = criterionIds.filter((id) => missing.has(id));
    return verdictOf(criterionIds.length - faults.length, unmet, unknown);
  };
}
