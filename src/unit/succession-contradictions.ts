import type { Issue } from '../foundation/issue/issue';
import { successionIssue } from '../foundation/issue/kinds/succession';
import { existedBefore, existsOn } from './existence';
import { carriersOf, type RegisterIndex } from './register-index';
import type { Unit, UnitId } from './unit';
import type { Succession, SuccessionKind, UnitRegister } from './unit-register';

/**
 * Finds where successions disagree with the records. They lead from one day to a later one, so that a unit which would
 * come to follow itself is found as one that is not there, or stood already.
 */
export function successionContradictionsOf(
  { successions }: UnitRegister,
  index: RegisterIndex,
): readonly Issue[] {
  return successions.flatMap((succession, position) => {
    const path = ['successions', position];
    return [
      ...unitCount(succession, path),
      ...sides.flatMap((side) => repeatedUnits(succession[side], [...path, side])),
      ...succession.fromIds.flatMap((id, place) =>
        departureFault(index, { id, on: succession.on, path: [...path, 'fromIds', place] }),
      ),
      ...succession.intoIds.flatMap((id, place) =>
        arrivalFault(index, { id, on: succession.on, path: [...path, 'intoIds', place] }),
      ),
      ...noChange(succession, index, path),
    ];
  });
}

const sides = ['fromIds', 'intoIds'] as const;

type Sizes = readonly [from: string, into: string];

const sizes: Readonly<Record<SuccessionKind, Sizes>> = {
  create: ['none', 'one'],
  merge: ['several', 'one'],
  split: ['one', 'several'],
  rename: ['one', 'one'],
  transfer: ['one', 'one'],
  reclassify: ['one', 'one'],
  abolish: ['one', 'none'],
};

const sizeOf = (ids: readonly UnitId[]): string => ['none', 'one'][ids.length] ?? 'several';

function unitCount({ kind, fromIds, intoIds }: Succession, path: Issue['path']): readonly Issue[] {
  const [from, into] = sizes[kind];
  if (sizeOf(fromIds) === from && sizeOf(intoIds) === into) return [];
  const params = { kind, fromCount: fromIds.length, intoCount: intoIds.length };
  return [successionIssue('succession/unit-count', [...path, 'kind'], params)];
}

function repeatedUnits(ids: readonly UnitId[], path: Issue['path']): readonly Issue[] {
  const seen = new Set<UnitId>();
  return ids.flatMap((id, place) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [successionIssue('succession/repeated-unit', [...path, place], { id })]
      : [];
  });
}

interface Mention {
  readonly id: UnitId;
  readonly on: Succession['on'];
  readonly path: Issue['path'];
}

function departureFault(index: RegisterIndex, { id, on, path }: Mention): readonly Issue[] {
  const records = index.recordsOf(id);
  if (records.length === 0) return [successionIssue('succession/unknown-unit', path, { id })];
  if (!records.some((record) => existedBefore(record, on))) {
    return [successionIssue('succession/not-there-before', path, { id, on })];
  }
  const goesOn = records.some((record) => existsOn(record, on));
  return goesOn && carriersOf(index, id, on).length === 0
    ? [successionIssue('succession/unit-continues', path, { id, on })]
    : [];
}

function arrivalFault(index: RegisterIndex, { id, on, path }: Mention): readonly Issue[] {
  const records = index.recordsOf(id);
  if (records.length === 0) return [successionIssue('succession/unknown-unit', path, { id })];
  if (!records.some((record) => existsOn(record, on))) {
    return [successionIssue('succession/not-there-after', path, { id, on })];
  }
  const stoodAlready = records.some((record) => existedBefore(record, on));
  return stoodAlready && carriersOf(index, id, on).length === 0
    ? [successionIssue('succession/unit-already-existed', path, { id, on })]
    : [];
}

const changedBy: Readonly<Partial<Record<SuccessionKind, 'name' | 'parentId' | 'level'>>> = {
  rename: 'name',
  transfer: 'parentId',
  reclassify: 'level',
};

function noChange(
  { kind, on, fromIds, intoIds }: Succession,
  index: RegisterIndex,
  path: Issue['path'],
): readonly Issue[] {
  const key = changedBy[kind];
  const before = recordOf(index, fromIds, (record) => existedBefore(record, on));
  const after = recordOf(index, intoIds, (record) => existsOn(record, on));
  if (key === undefined || before === undefined || after === undefined) return [];
  if (before[key] !== after[key]) return [];
  return [successionIssue('succession/no-change', [...path, 'kind'], { kind, id: after.id })];
}

/** The record of the one unit on a side: these kinds have no other. */
function recordOf(
  index: RegisterIndex,
  [id]: readonly UnitId[],
  isMeant: (record: Unit) => boolean,
): Unit | undefined {
  return id === undefined ? undefined : index.recordsOf(id).find(isMeant);
}
