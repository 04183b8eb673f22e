import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { indexUnitNames } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';
import { readSheet } from './cases';

const level = 'ward';
const namesOf = (units: readonly object[]) =>
  indexUnitNames(orThrow(parseUnitRegister({ units, successions: [] })), {
    asOf: plainDate('2024-12-31'),
  });

describe('I7: a unit that ended in the area that is named', () => {
  const dongNai = { id: 'dn', name: 'Đồng Nai', level: 'province' };
  const hcm = { id: 'hcm', name: 'Hồ Chí Minh', level: 'centrally-run-city' };
  const tanPhuOfDongNai = { id: 'tp-dn', name: 'Tân Phú', level: 'rural-district', parentId: 'dn' };
  const tanPhuOfHcm = { id: 'tp-hcm', name: 'Tân Phú', level: 'urban-district', parentId: 'hcm' };
  const ended = {
    id: 'phu-trung-dn',
    name: 'Phú Trung',
    level: 'commune',
    parentId: 'tp-dn',
    endedOn: '2020-01-01',
  };
  const standing = { id: 'phu-trung-hcm', name: 'Phú Trung', level, parentId: 'tp-hcm' };
  const units = namesOf([dongNai, hcm, tanPhuOfDongNai, tanPhuOfHcm, ended, standing]);
  const read = (area: string) =>
    readSheet(
      [
        ['Phường', 'Quận', 'Số tiêu chí đạt'],
        ['Phú Trung', area, '20/20'],
      ],
      { units },
    );

  it('is not the unit of that name in another province', () => {
    const report = read('Tân Phú, Đồng Nai');
    expect(report.accepted).toEqual([]);
    expect(told(report)).toEqual(['2|Phường|unit/not-found']);
  });

  it('is told where the area alone does not tell them apart', () => {
    const report = read('Tân Phú');
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['phu-trung-hcm']);
    expect(told(report)).toEqual(['2|Phường|unit/ended-namesake']);
  });

  it('is no matter where the province of the other one is named', () => {
    expect(told(read('Tân Phú, Hồ Chí Minh'))).toEqual([]);
  });
});

describe('I16: names as they are written', () => {
  const units = namesOf([
    { id: 'hn', name: 'Hà Nội', level: 'centrally-run-city' },
    { id: 'hcm', name: 'Hồ Chí Minh', level: 'centrally-run-city' },
    { id: 'ld', name: 'Lâm Đồng', level: 'province' },
    { id: 'q1', name: 'Quận 1', level: 'urban-district', parentId: 'hcm' },
    { id: 'bd', name: 'Ba Đình', level: 'urban-district', parentId: 'hn' },
    { id: 'w-hn', name: 'Điện Biên', level, parentId: 'bd' },
    { id: 'w-hcm', name: 'Bến Hòa', level, parentId: 'q1' },
    { id: 'w-ld', name: "K'Dang", level, parentId: 'ld' },
  ]);

  it.each([
    { ward: 'Điện Biên', area: 'Thủ đô Hà Nội', id: 'w-hn' },
    { ward: 'Bến Hòa', area: 'T.P Hồ Chí Minh', id: 'w-hcm' },
    { ward: "K' Dang", area: 'Lâm Đồng', id: 'w-ld' },
    { ward: 'Phường Bến Hòa, Quận 1', area: '', id: 'w-hcm' },
    { ward: 'UBND phường Bến Hòa', area: 'Quận 1', id: 'w-hcm' },
    { ward: 'Bến Hòa*', area: 'Quận 1', id: 'w-hcm' },
    { ward: 'Bến Hòa.', area: 'Quận 1', id: 'w-hcm' },
  ])('"$ward" in "$area" is found', ({ ward, area, id }) => {
    const report = readSheet(
      [
        ['Phường', 'Quận', 'Số tiêu chí đạt'],
        [ward, area, '20/20'],
      ],
      { units },
    );
    expect(told(report)).toEqual([]);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual([id]);
  });

  it('"Phường Bến Hòa, Quận 2" is not found', () => {
    const report = readSheet(
      [
        ['Phường', 'Số tiêu chí đạt'],
        ['Phường Bến Hòa, Quận 2', '20/20'],
      ],
      { units },
    );
    expect(report.accepted).toEqual([]);
  });
});
