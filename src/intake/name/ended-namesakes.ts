import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import type { UnitMention } from '../../foundation/issue/unit-mention';
import type { Unit } from '../../unit/unit';
import { candidatesOf, mentionsOf } from './candidates';
import { nameKeysOf } from './name-readings';
import { holdAtOnce } from './named-areas';
import type { IndexContents } from './unit-name-index';
import type { WantedUnit } from './wanted-unit';

/** A unit that has ended in an area of that name may be the one that is meant, though another one stands. */
export function endedNamesakes(
  contents: IndexContents,
  found: Unit,
  { received, path, areas, isCalledSo }: WantedUnit,
): readonly Issue[] {
  if (areas.length === 0) return [];
  const records = nameKeysOf(found).flatMap(
    (key) => contents.allByName.get(key) as readonly Unit[],
  );
  const others = [...new Set(records)].filter(({ id }) => id !== found.id);
  const [ended] = candidatesOf(contents, others.filter(isCalledSo), 'ended').filter(
    ({ holdings }) => holdAtOnce(areas, holdings),
  );
  if (ended === undefined) return [];
  const [mention] = mentionsOf([ended]) as [UnitMention];
  const endedOn = ended.unit.endedOn as string;
  const params = { received, unitId: found.id, namesake: mention, endedOn };
  return [intakeUnitIssue('unit/ended-namesake', path, params)];
}
