import { countryOf } from './country';
import type { Country, RawSuccession, RawUnit } from './raw';

/** As many provinces and cities as in 2023, with 5,000 wards of which something is known and 5,000 communes. Made up. */
const SIZE = {
  seed: 2023,
  provinceCount: 63,
  cityCount: 5,
  unitCount: 5_000,
  years: [2020, 2021, 2022, 2023, 2024],
};
const COMMUNE_COUNT = 5_000;
const RENAMED_COUNT = 700;
const RENAMED_ON = '2021-03-01';
const MERGED_ON = '2025-07-01';
/** So many units become one. */
const MERGED_TOGETHER = 3;

/**
 * Makes up a country that was put in order anew: some communes got other ids in 2021, and on the first of July 2025 the
 * districts ended and their units were merged into about a third as many, which stand under the provinces.
 */
export function mergedCountry(): Country {
  const country = countryOf(SIZE);
  const { units } = country.register;
  const provinces = units.filter(({ parentId }) => parentId === undefined);
  const districts = units.filter(({ level, parentId }) => level !== 'ward' && parentId);
  const wards = units.filter(({ level }) => level === 'ward');
  const communes = communesOf(districts);
  const merged = mergersOf([...wards, ...communes], districts);
  const renamed = communes.slice(0, RENAMED_COUNT);
  return {
    ...country,
    register: {
      units: [
        ...provinces,
        ...[...districts, ...wards].map(ended),
        ...communes.map((unit, place) =>
          ended(place < RENAMED_COUNT ? { ...unit, existsFrom: RENAMED_ON } : unit),
        ),
        ...renamed.map((unit) => ({
          ...unit,
          id: formerId(unit),
          name: formerId(unit),
          endedOn: RENAMED_ON,
        })),
        ...merged.map(({ unit }) => unit),
      ],
      successions: [...renamed.map(renaming), ...merged.map(({ succession }) => succession)],
    },
  };
}

function communesOf(districts: readonly RawUnit[]): readonly RawUnit[] {
  const rural = districts.filter(({ level }) => level === 'rural-district');
  return Array.from({ length: COMMUNE_COUNT }, (_, place) => {
    const { id: parentId } = rural[place % rural.length] as RawUnit;
    const id = `commune-${place + 1}`;
    return { id, name: id, level: 'commune', parentId };
  });
}

const ended = (unit: RawUnit): RawUnit => ({ ...unit, endedOn: MERGED_ON });
const formerId = ({ id }: RawUnit): string => `${id}-before`;
const renaming = (unit: RawUnit): RawSuccession => ({
  kind: 'rename',
  on: RENAMED_ON,
  fromIds: [formerId(unit)],
  intoIds: [unit.id],
});

interface Merger {
  readonly unit: RawUnit;
  readonly succession: RawSuccession;
}

function mergersOf(units: readonly RawUnit[], districts: readonly RawUnit[]): readonly Merger[] {
  return districts.flatMap(({ id: districtId, parentId }) => {
    const here = units.filter((unit) => unit.parentId === districtId);
    const parts = Array.from({ length: Math.ceil(here.length / MERGED_TOGETHER) }, (_, place) =>
      here.slice(place * MERGED_TOGETHER, (place + 1) * MERGED_TOGETHER),
    );
    return parts.map((part, place): Merger => {
      const id = `${districtId}-new-${place + 1}`;
      const { level } = part[0] as RawUnit;
      const unit = { id, name: id, level, existsFrom: MERGED_ON };
      return {
        unit: parentId === undefined ? unit : { ...unit, parentId },
        succession: {
          kind: part.length > 1 ? 'merge' : 'rename',
          on: MERGED_ON,
          fromIds: part.map((one) => one.id),
          intoIds: [id],
        },
      };
    });
  });
}
