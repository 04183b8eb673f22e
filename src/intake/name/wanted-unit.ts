import type { Issue } from '../../foundation/issue/issue';
import type { Unit } from '../../unit/unit';
import type { NamedArea } from './named-areas';

/** Which unit somebody means, and how it was said. */
export interface WantedUnit {
  /** The name or the code, as it was written. */
  readonly received: string;
  /** Where it was written. */
  readonly path: Issue['path'];
  /** Whether it is a name or a code. */
  readonly by: 'name' | 'code';
  /** Says whether a record is called so. */
  readonly isCalledSo: (unit: Unit) => boolean;
  /** The areas that must all hold it. */
  readonly areas: readonly NamedArea[];
}
