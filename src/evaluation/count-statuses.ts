import type { StatusCounts } from './evaluation';
import type { Finding } from './finding';

/** Counts findings by their status. */
export function countStatuses(findings: readonly Finding[]): StatusCounts {
  const counts = { met: 0, 'not-met': 0, 'not-applicable': 0, unknown: 0 };
  for (const { status } of findings) counts[status] += 1;
  return {
    metCount: counts.met,
    notMetCount: counts['not-met'],
    notApplicableCount: counts['not-applicable'],
    unknownCount: counts.unknown,
  };
}
