import type { Day } from './standing-days';

/** The register as the oracle of standings reads it: which units there are on a day, and what passed into what. */
export interface OracleRegister {
  readonly units: readonly OracleUnit[];
  readonly successions: readonly OracleSuccession[];
}

export interface OracleUnit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parentId?: string;
  readonly existsFrom?: Day;
  readonly endedOn?: Day;
}

export interface OracleSuccession {
  readonly kind: 'create' | 'merge' | 'split' | 'rename' | 'transfer' | 'reclassify' | 'abolish';
  readonly on: Day;
  readonly recordedOn?: Day;
  readonly fromIds: readonly string[];
  readonly intoIds: readonly string[];
  readonly instrument?: string;
}

/** The successions recorded by a day, and those without which these could not have been. */
export function knownSuccessions(
  { successions }: OracleRegister,
  knownAt: Day,
): readonly OracleSuccession[] {
  const known = new Set(successions.filter(({ on, recordedOn = on }) => recordedOn <= knownAt));
  for (const one of known) {
    for (const other of successions) {
      const made = one.fromIds.some((id) => other.intoIds.includes(id)) && other.on < one.on;
      const carried =
        other.on === one.on &&
        [...one.fromIds, ...one.intoIds].some(
          (id) => other.fromIds.includes(id) && other.intoIds.includes(id),
        );
      if (made || carried) known.add(other);
    }
  }
  return [...known];
}

/** The level of a unit on a day, as far as the successions are known; none where it does not exist. */
export type LevelOn = (id: string, day: Day) => string | undefined;

export function levelsKnown(
  { units, successions }: OracleRegister,
  known: readonly OracleSuccession[],
): LevelOn {
  const isKnown = (told: readonly OracleSuccession[]): boolean =>
    told.length === 0 || told.some((one) => known.includes(one));
  const hasBegun = ({ id, existsFrom }: OracleUnit): boolean =>
    isKnown(successions.filter(({ on, intoIds }) => on === existsFrom && intoIds.includes(id)));
  const hasEnded = ({ id, endedOn }: OracleUnit): boolean =>
    isKnown(successions.filter(({ on, fromIds }) => on === endedOn && fromIds.includes(id)));
  return (id, day) => {
    const records = units
      .filter((unit) => unit.id === id)
      .sort((a, b) => ((a.existsFrom ?? '') < (b.existsFrom ?? '') ? -1 : 1));
    const [first, last] = [records[0], records.at(-1)];
    if (first === undefined || last === undefined || !hasBegun(first)) return undefined;
    if (last.endedOn !== undefined && last.endedOn <= day && hasEnded(last)) return undefined;
    return records.findLast((record) => (record.existsFrom ?? '') <= day && hasBegun(record))
      ?.level;
  };
}

/** One unit of the new order of a day, and the units of the old order that it is made of. */
export interface Arrival {
  readonly id: string;
  readonly formerIds: readonly string[];
  /** Whether it is one of its former units, and no other took anything of it: no rule is asked. */
  readonly isSameUnit: boolean;
}

/** What the successions of one day come to, taken together. */
export function arrivalsOf(ofTheDay: readonly OracleSuccession[]): readonly Arrival[] {
  const gather = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
  return gather(ofTheDay.flatMap(({ intoIds }) => intoIds)).map((id) => {
    const before = ofTheDay.filter(({ intoIds }) => intoIds.includes(id));
    const formerIds = gather(before.flatMap(({ fromIds }) => fromIds));
    const [former] = formerIds;
    if (formerIds.length !== 1 || former === undefined) return { id, formerIds, isSameUnit: false };
    const after = ofTheDay.filter(({ fromIds }) => fromIds.includes(former));
    const successorIds = gather(after.flatMap(({ intoIds }) => intoIds));
    return { id, formerIds, isSameUnit: former === id || successorIds.length === 1 };
  });
}

/** The units that end on a day. */
export function departedIds(ofTheDay: readonly OracleSuccession[]): readonly string[] {
  const staying = new Set(ofTheDay.flatMap(({ intoIds }) => intoIds));
  return ofTheDay.flatMap(({ fromIds }) => fromIds).filter((id) => !staying.has(id));
}
