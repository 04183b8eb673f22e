/** Longer than this is a hang. @unit milliseconds of the processor */
export const LONGEST_MS = 1_000;

/** The processor's time so far: a busy machine makes nothing a hang. @unit milliseconds */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
