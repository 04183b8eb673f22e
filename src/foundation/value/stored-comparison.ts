/**
 * Says whether two stored results answer alike, and what else about them differs.
 *
 * @category Schemas
 */
export interface StoredComparison {
  /** Whether they answer otherwise, apart from what they are about and rest on. */
  readonly isAnswerChanged: boolean;
  /**
   * Everything that differs and can make the answer differ. Where the answer did not change it made no difference.
   */
  readonly causes: readonly StoredCause[];
  /** Whether it is known that the input differs, as a cause then says, or is the same; it is not where digests of it are missing. */
  readonly isInputKnown: boolean;
}

/**
 * Names one thing that differs between two stored results.
 *
 * @category Schemas
 */
export type StoredCause = GroundCause | VersionCause | InputCause | DamageCause;

/**
 * Names what was asked, or by which edition it was answered, before and after: days, years and ids as they are, editions as
 * `all-must-be-met@1`.
 *
 * @category Schemas
 */
export interface GroundCause {
  /** What differs. */
  readonly kind: StoredGround;
  /** What the first result names; empty where it names none. */
  readonly before: readonly string[];
  /** What the second result names; empty where it names none. */
  readonly after: readonly string[];
}

/**
 * Names what a result is about and rests on: the unit and the year, the day asked about and that of the records, which units
 * are counted, and the editions of what it was reached by.
 *
 * @category Schemas
 */
export type StoredGround =
  | 'unit'
  | 'year'
  | 'day'
  | 'known-at'
  | 'counting'
  | 'criteria-set'
  | 'policy'
  | 'scheme'
  | 'crosswalk'
  | 'target'
  | 'roadmap';

/**
 * Says that two versions of the package reached the results.
 *
 * @category Schemas
 */
export interface VersionCause {
  /** Tells it apart from the other causes. */
  readonly kind: 'version';
  /** The version that reached the first result. */
  readonly before: string;
  /** The version that reached the second result. */
  readonly after: string;
  /** Whether their numbers allow that one input gives two answers: other major versions, or one below 1 or before a release. */
  readonly mayChangeAnswers: boolean;
}

/**
 * Says that the input changed.
 *
 * @category Schemas
 */
export interface InputCause {
  /** Tells it apart from the other causes. */
  readonly kind: 'input';
  /** Whose digests differ; empty where no digests say so, but nothing else can account for the difference. */
  readonly names: readonly string[];
}

/**
 * Says that nothing accounts for the difference: the same version gives the same answer to the same input, so one of the two was
 * changed after it was stored.
 *
 * @category Schemas
 */
export interface DamageCause {
  /** Tells it apart from the other causes. */
  readonly kind: 'damage';
}
