import { type CriteriaSet, parseCriteriaSet, type Result } from 'model-ward-rules';
import { parsedJson } from './parsed-json';

/** How a set of one's own is chosen. */
export const OWN = 'own';

/**
 * Reads a set of one's own: JSON as the library takes it, or a criterion in each line. A number may stand before its text,
 * and "(n/a)" at its end says that it may be not applicable.
 */
export function readOwnSet(text: string): Result<CriteriaSet> {
  if (/^\s*\{/.test(text)) {
    const json = parsedJson(text);
    return json.ok ? parseCriteriaSet(json.value) : json;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return parseCriteriaSet({
    id: 'own-set',
    revision: 1,
    name: { vi: 'Bộ tiêu chí tự nhập', en: 'A criteria set typed in' },
    status: 'unstated',
    groups: [],
    criteria: lines.map(criterionOf),
    provenance: { origin: 'host', sources: [] },
  });
}

const LINE = /^\s*(?:(\d{1,3})\s*[.):]\s*)?(.*?)\s*(\(n\/a\))?\s*$/i;

function criterionOf(line: string, index: number): unknown {
  const [, number, title = '', free] = LINE.exec(line) ?? [];
  return {
    id: `own-${index + 1}`,
    ...(number === undefined ? {} : { number: Number(number) }),
    title: { vi: title },
    notApplicable: free === undefined ? 'never' : 'free',
    requirement: { kind: 'attested' },
  };
}
