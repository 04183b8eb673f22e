import { parseAssessmentJson, type Result } from 'model-ward-rules';

/** Reads JSON text; what is no JSON is told as the library tells it. */
export function parsedJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text), warnings: [] };
  } catch {
    const told = parseAssessmentJson(text);
    return told.ok ? { ok: true, value: told.value, warnings: [] } : told;
  }
}
