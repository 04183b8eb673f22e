import type { StatusCounts } from './evaluation';
import type { Finding } from './finding';

/** Counts findings by their status. */
export function countStatuses(findings: readonly Finding[]): StatusCounts {
  let metCount = 0;
  let notMetCount = 0;
  let notApplicableCount = 0;
  for (const { status } of findings) {
    if (status === 'met') metCount += 1;
    else if (status === 'not-met') notMetCount += 1;
    else if (status === 'not-applicable') notApplicableCount += 1;
  }
  const unknownCount = findings.length - metCount - notMetCount - notApplicableCount;
  return { metCount, notMetCount, notApplicableCount, unknownCount };
}
