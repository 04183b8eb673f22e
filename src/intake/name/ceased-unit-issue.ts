import type { Issue } from '../../foundation/issue/issue';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { inOrder } from '../../foundation/text/text-order';
import { existsOn } from '../../unit/existence';
import { endTold, type RegisterIndex } from '../../unit/register-index';
import { selectSuccessors } from '../../unit/select-successors';
import type { Unit, UnitId } from '../../unit/unit';
import type { Succession, UnitRegister } from '../../unit/unit-register';
import { candidatesOf, mentionsOf } from './candidates';
import type { IndexContents } from './unit-name-index';
import type { WantedUnit } from './wanted-unit';

/** Tells what became of a unit since a record ended: when, by which documents, and what stands in its place. */
export function ceasedUnitIssue(
  contents: IndexContents,
  record: Unit,
  { received, path, by, isCalledSo }: WantedUnit,
): Issue {
  const { register, asOf } = contents;
  const records = register.recordsOf(record.id);
  const now = records.find((unit) => existsOn(unit, asOf));
  const last = now === undefined ? (records[records.length - 1] as Unit) : record;
  const told = endTold(register, last);
  return intakeUnitIssue('unit/ceased', path, {
    received,
    unitId: record.id,
    change: now === undefined ? 'ended' : isCalledSo(now) ? 'reclassified' : changeOf[by],
    on: last.endedOn as string,
    instruments: inOrder(told.flatMap(({ instrument }) => instrument ?? [])),
    successors: mentionsOf(
      candidatesOf(
        contents,
        now === undefined ? successorsOf(contents, last, told) : [now],
        'on-day',
      ),
    ),
  });
}

const changeOf = { name: 'renamed', code: 'recoded' } as const;

function successorsOf(
  { register, asOf }: IndexContents,
  { id }: Unit,
  told: readonly Succession[],
): readonly Unit[] {
  const successors = selectSuccessors(registerFrom(register, told), { id, on: asOf });
  return successors.flatMap((successor) => register.recordsOf(successor));
}

/**
 * The part of the register that can tell where a unit went: small, where the whole is searched for every question. The unit itself
 * is left out, since it stands no more.
 */
function registerFrom(register: RegisterIndex, told: readonly Succession[]): UnitRegister {
  const successions = new Set(told);
  const ids = new Set<UnitId>();
  // A set walks on over what is added to it on the way, each once.
  for (const { intoIds } of successions) {
    for (const into of intoIds) {
      ids.add(into);
      for (const further of register.departuresOf(into)) successions.add(further);
    }
  }
  return {
    units: [...ids].flatMap((one) => register.recordsOf(one)),
    successions: [...successions],
  };
}
