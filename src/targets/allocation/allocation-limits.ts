/** The most units that are split at once. */
export const MAX_COUNT_TO_SPLIT = 1_000_000;
