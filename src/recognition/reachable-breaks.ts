/** Open criteria that break the same lists when one of them is not met. */
interface FailingClass {
  readonly brokenByFailing: number;
  /** At least one. */
  readonly size: number;
}

/**
 * Lists what so many failing criteria of the open classes can break, each combination once: how many fail is known,
 * so only which lists they break is open, and classes of thousands cost no more than small ones.
 */
export function reachableBreaks(
  settledBroken: number,
  classes: readonly FailingClass[],
  failingCount: number,
): readonly number[] {
  return [...leastClassCounts(settledBroken, classes)]
    .filter(([broken, leastCount]) => {
      const within = classes.filter(({ brokenByFailing }) => (brokenByFailing | broken) === broken);
      const mostCount = within.reduce((count, { size }) => count + size, 0);
      return leastCount <= failingCount && failingCount <= mostCount;
    })
    .map(([broken]) => broken);
}

/** Of how many classes at least one criterion must fail for each combination to be broken. */
function leastClassCounts(
  settledBroken: number,
  classes: readonly FailingClass[],
): ReadonlyMap<number, number> {
  const least = new Map([[settledBroken, 0]]);
  for (const { brokenByFailing } of classes) {
    for (const [broken, count] of [...least]) {
      const more = broken | brokenByFailing;
      least.set(more, Math.min(least.get(more) ?? count + 1, count + 1));
    }
  }
  return least;
}
