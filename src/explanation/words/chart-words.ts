/** What stands in pictures and in the heads of the tables behind them, in one language. */
export interface ChartWords {
  readonly criterion: string;
  readonly status: string;
  readonly reason: string;
  readonly knownOn: string;
  readonly from: string;
  readonly until: string;
  readonly standing: string;
  readonly recognised: string;
  readonly grounds: string;
  readonly step: string;
  readonly due: string;
  readonly limit: string;
  readonly least: string;
  readonly most: string;
  readonly population: string;
  readonly area: string;
  readonly year: string;
  readonly notMet: string;
  readonly unknown: string;
  readonly outcome: string;
  /** What the bars count. */
  readonly unitCount: string;
  readonly statusCounts: (counts: {
    readonly met: string;
    readonly notMet: string;
    readonly notApplicable: string;
    readonly unknown: string;
  }) => string;
  readonly standingsOf: (unit: string, from: string, until: string) => string;
  readonly courseOf: (first: string, last: string, bounds: string) => string;
  readonly dueOf: (due: string) => string;
  readonly mostOftenUnmet: (criterion: string, count: string, of: string) => string;
  readonly noneUnmet: (unitCount: string) => string;
  /** A criterion of which only the place in its set is known. */
  readonly place: (position: number) => string;
  readonly nothing: string;
}
