/** The most units of a plan. */
export const MAX_UNITS = 1_000_000;
/** The largest part or whole of a planning rate. */
export const MAX_RATE_COUNT = 1_000_000_000;
/** The most years of a plan. */
export const MAX_YEARS = 200;
