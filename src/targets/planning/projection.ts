/**
 * Says year by year how many units would hold the title, for the least and for the most that may hold it at the start.
 *
 * @category Targets
 */
export interface Projection {
  /** How many units are to be recognised, where the plan has a target. @unit units */
  readonly dueCount?: number;
  /** What follows where the standings that are open turn out badly. */
  readonly fromLeast: ProjectedCourse;
  /** What follows where they turn out well. */
  readonly fromMost: ProjectedCourse;
}

/**
 * Holds the years of a projection from one start.
 *
 * @category Targets
 */
export interface ProjectedCourse {
  /** The years, the first one first. */
  readonly years: readonly ProjectedYear[];
  /** The first year at whose end what is due is reached; absent where none is, or where nothing is due. */
  readonly firstYearReached?: number;
}

/**
 * Counts the units of one year of a projection.
 *
 * @category Targets
 */
export interface ProjectedYear {
  /** Which year. */
  readonly year: number;
  /** How many hold the title when the year starts. @unit units */
  readonly startCount: number;
  /** How many of these lose it, rounded up. @unit units */
  readonly lapsedCount: number;
  /** How many were to be built. @unit units */
  readonly plannedCount: number;
  /** How many can be: fewer than planned where fewer are without the title when the year starts. @unit units */
  readonly builtCount: number;
  /** How many of these are recognised at the end of the year, rounded down. @unit units */
  readonly newlyRecognisedCount: number;
  /** How many hold the title when the year ends. @unit units */
  readonly endCount: number;
}
