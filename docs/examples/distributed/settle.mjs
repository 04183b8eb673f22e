// Reads the few lines whose units come twice, and says which of them counts.
import { createReadStream } from 'node:fs';
import { orThrow } from 'model-ward-rules';
import { settleRepeatedKeys } from 'model-ward-rules/batch';
import { readAssessmentStream } from 'model-ward-rules/intake';

async function readLineAt(file, start, { criteriaSet, criteriaSets = [criteriaSet] }) {
  const lines = readAssessmentStream(createReadStream(file, { start }), criteriaSets);
  for await (const { result } of lines) return orThrow(result);
}

export async function settle(file, repeated, question) {
  const assessments = [];
  for (const { byteOffset } of repeated.flatMap(({ rows }) => rows)) {
    assessments.push(await readLineAt(file, byteOffset, question));
  }
  return orThrow(settleRepeatedKeys(repeated, assessments, question));
}
