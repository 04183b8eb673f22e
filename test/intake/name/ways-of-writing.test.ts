import { readFileSync } from 'node:fs';
import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { indexUnitNames, matchUnitName, textKey } from 'model-ward-rules/intake';
import { expect, it } from 'vitest';
import { root } from '../../docs/pages';
import { type NamedWard, ways } from './ways-of-writing';

/** All wards are tried by naming their number: `WARDS=2000 npx vitest run … ways-of-writing`. */
const wardCount = Number(process.env['WARDS'] ?? 200);

const first = [
  'Bến',
  'Hòa',
  'Thủy',
  'Đông',
  'Phú',
  'Nghĩa',
  'Quý',
  'Ô',
  'Yên',
  "M'Drắk",
  "K'",
  "H'",
  'Ea',
  'Trường',
];
const second = [
  'Hòa',
  'Lý',
  'Bình',
  'Đức',
  'Thượng',
  'Khuê',
  'Uyên',
  'Giàng',
  'Lâm',
  'Nguyệt',
  'Đạo',
  'Thuỷ',
];
const last = ['', '', '', ' 1', ' 12', ' I', ' IV', ' A', ' Đông', ' Hạ'];

/** Wards in two cities, twenty districts in each, of names that are alike, and some in both. */
const wards: readonly NamedWard[] = Array.from({ length: 2_000 }, (_, place) => {
  const name = `${first[place % 14]} ${second[Math.floor(place / 14) % 12]}${last[Math.floor(place / 168) % 10]}`;
  return {
    id: `w${place}`,
    name: name.replace("' ", "'"),
    district: `${['Cũ', 'Mới', 'Lớn', 'Bé'][Math.floor(place / 50) % 4]} ${Math.floor(place / 50) % 20}`,
    city: place < 1_000 ? 'Sông Xanh' : 'Sông Đỏ',
  };
});

const idOfDistrict = ({ city, district }: NamedWard) => `${city} ${district}`;

const index = indexUnitNames(
  orThrow(
    parseUnitRegister({
      units: [
        { id: 'Sông Xanh', name: 'Sông Xanh', level: 'centrally-run-city' },
        { id: 'Sông Đỏ', name: 'Sông Đỏ', level: 'centrally-run-city' },
        ...[...new Map(wards.map((ward) => [idOfDistrict(ward), ward])).values()].map((ward) => ({
          id: idOfDistrict(ward),
          name: `Quận ${ward.district}${ward.city === 'Sông Đỏ' ? ' Đỏ' : ''}`,
          level: 'urban-district',
          parentId: ward.city,
        })),
        ...wards.map((ward) => ({
          id: ward.id,
          name: ward.name,
          level: 'ward',
          parentId: idOfDistrict(ward),
        })),
      ],
      successions: [],
    }),
  ),
  { asOf: plainDate('2024-12-31') },
);

it(`of ${wardCount} wards each written in ${ways.length} ways none is taken for another`, {
  timeout: 60_000 + wardCount * 1_500,
}, () => {
  const strays: string[] = [];
  for (const way of ways) {
    for (const ward of wards.slice(0, wardCount)) {
      const written = way.write({
        ...ward,
        district: ward.city === 'Sông Đỏ' ? `${ward.district} Đỏ` : ward.district,
      });
      const result = matchUnitName(index, written);
      const isWrong = result.ok && result.value.id !== ward.id;
      const isAsSaid = result.ok === (way.outcome === 'found');
      if (isWrong || !isAsSaid) {
        strays.push(
          `${way.title}: ${JSON.stringify(written)} ${result.ok ? result.value.name : result.issues[0]?.code}`,
        );
      }
    }
  }
  expect(strays.slice(0, 20)).toEqual([]);
  expect(new Set(wards.map(({ name }) => textKey(name))).size).toBeGreaterThan(1_000);
});

it('the table of ways in the guide is that of the test', () => {
  const page = readFileSync(`${root}/docs/how-to/match-unit-names.md`, 'utf8');
  const listed = (outcome: string): string =>
    ways
      .filter((way) => way.outcome === outcome)
      .map(({ title }) => title)
      .join(' · ');
  expect(page).toContain(`| found | ${listed('found')} |`);
  expect(page).toContain(`| refused | ${listed('refused')} |`);
});
