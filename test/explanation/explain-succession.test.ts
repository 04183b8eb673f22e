import type { Succession, UnitLevel } from 'model-ward-rules';
import { explainSuccession } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { day, id, registerOf, succession, unit } from '../unit/registers';

const ON = '2025-07-01';
const before = { endedOn: ON };
const after = { existsFrom: ON };

const explain = (units: readonly object[], told: object): readonly string[] => {
  const register = registerOf(units, [told]);
  const [only] = register.successions as [Succession];
  return [explainSuccession(only, register, 'vi'), explainSuccession(only, register, 'en')];
};

describe('explainSuccession', () => {
  it.each([
    {
      name: 'a creation, with its document',
      units: [unit('A', after)],
      told: succession('create', ON, '', 'A', { instrument: 'Nghị quyết ví dụ' }),
      vi: 'Ngày 01/07/2025: thành lập phường A (Nghị quyết ví dụ).',
      en: 'On 2025-07-01: ward A was created (Nghị quyết ví dụ).',
    },
    {
      name: 'a merger of three into a new one',
      units: [unit('A', before), unit('B', before), unit('C', before), unit('D', after)],
      told: succession('merge', ON, 'A B C', 'D'),
      vi: 'Ngày 01/07/2025: phường A, phường B và phường C nhập thành phường D.',
      en: 'On 2025-07-01: ward A, ward B and ward C merged to form ward D.',
    },
    {
      name: 'a merger into one that stays as it was',
      units: [unit('A'), unit('B', before)],
      told: succession('merge', ON, 'A B', 'A'),
      vi: 'Ngày 01/07/2025: phường B nhập vào phường A.',
      en: 'On 2025-07-01: ward B merged into ward A.',
    },
    {
      name: 'a merger into one that changes its level with it',
      units: [
        unit('A', { level: 'commune', ...before }),
        unit('A', after),
        unit('B', { level: 'township', ...before }),
      ],
      told: succession('merge', ON, 'A B', 'A'),
      vi: 'Ngày 01/07/2025: xã A và thị trấn B nhập thành phường A.',
      en: 'On 2025-07-01: commune A and township B merged to form ward A.',
    },
    {
      name: 'a merger into another of the same name',
      units: [unit('A', before), unit('B', before), unit('C', { name: 'A', ...after })],
      told: succession('merge', ON, 'A B', 'C'),
      vi: 'Ngày 01/07/2025: phường A và phường B nhập thành phường A.',
      en: 'On 2025-07-01: ward A and ward B merged to form ward A.',
    },
    {
      name: 'a split into new ones',
      units: [unit('A', before), unit('B', after), unit('C', after)],
      told: succession('split', ON, 'A', 'B C'),
      vi: 'Ngày 01/07/2025: phường A được chia thành phường B và phường C.',
      en: 'On 2025-07-01: ward A was split into ward B and ward C.',
    },
    {
      name: 'a split off one that stays as it was',
      units: [unit('A'), unit('B', after), unit('C', after)],
      told: succession('split', ON, 'A', 'A B C'),
      vi: 'Ngày 01/07/2025: phường B và phường C được tách ra từ phường A.',
      en: 'On 2025-07-01: ward B and ward C split off from ward A.',
    },
    {
      name: 'a new name under the same id',
      units: [unit('A', before), unit('A', { name: 'B', ...after })],
      told: succession('rename', ON, 'A', 'A'),
      vi: 'Ngày 01/07/2025: phường A đổi tên thành phường B.',
      en: 'On 2025-07-01: ward A was renamed ward B.',
    },
    {
      name: 'a new level',
      units: [unit('A', { level: 'commune', ...before }), unit('A', after)],
      told: succession('reclassify', ON, 'A', 'A'),
      vi: 'Ngày 01/07/2025: xã A trở thành phường A.',
      en: 'On 2025-07-01: commune A became ward A.',
    },
    {
      name: 'an abolition',
      units: [unit('A', { level: 'urban-district', ...before })],
      told: succession('abolish', ON, 'A', ''),
      vi: 'Ngày 01/07/2025: giải thể quận A.',
      en: 'On 2025-07-01: urban district A was abolished.',
    },
    {
      name: 'a transfer between areas of which one has another name now',
      units: [
        unit('Q', { level: 'town', ...before }),
        unit('P', { level: 'province', ...before }),
        unit('P', { level: 'centrally-run-city', name: 'N', ...after }),
        unit('A', { parentId: 'Q', ...before }),
        unit('A', { parentId: 'P', ...after }),
      ],
      told: succession('transfer', ON, 'A', 'A'),
      vi: 'Ngày 01/07/2025: phường A chuyển từ thị xã Q về trực thuộc thành phố N.',
      en: 'On 2025-07-01: ward A was moved from town Q to city N.',
    },
    {
      name: 'a transfer into an area from none',
      units: [
        unit('P', { level: 'province' }),
        unit('A', before),
        unit('A', { parentId: 'P', ...after }),
      ],
      told: succession('transfer', ON, 'A', 'A'),
      vi: 'Ngày 01/07/2025: phường A chuyển về trực thuộc tỉnh P.',
      en: 'On 2025-07-01: ward A was placed under province P.',
    },
    {
      name: 'a transfer out of an area into none',
      units: [
        unit('P', { level: 'province' }),
        unit('A', { parentId: 'P', ...before }),
        unit('A', after),
      ],
      told: succession('transfer', ON, 'A', 'A'),
      vi: 'Ngày 01/07/2025: phường A không còn trực thuộc tỉnh P.',
      en: 'On 2025-07-01: ward A no longer belongs to province P.',
    },
  ])('says $name', ({ units, told, vi, en }) => {
    expect(explain(units, told)).toEqual([vi, en]);
  });

  it('repeats no word for the level that stands in the name', () => {
    const units = [
      unit('A', { name: 'Phường A', ...before }),
      unit('B', { name: 'Phườngx', ...after }),
    ];
    expect(explain(units, succession('rename', ON, 'A', 'B'))).toEqual([
      'Ngày 01/07/2025: Phường A đổi tên thành phường Phườngx.',
      'On 2025-07-01: Phường A was renamed ward Phườngx.',
    ]);
  });

  it.each<{ level: UnitLevel; vi: string; en: string }>([
    { level: 'country', vi: 'nước', en: 'country' },
    { level: 'province', vi: 'tỉnh', en: 'province' },
    { level: 'centrally-run-city', vi: 'thành phố', en: 'city' },
    { level: 'urban-district', vi: 'quận', en: 'urban district' },
    { level: 'rural-district', vi: 'huyện', en: 'rural district' },
    { level: 'town', vi: 'thị xã', en: 'town' },
    { level: 'provincial-city', vi: 'thành phố', en: 'city' },
    { level: 'ward', vi: 'phường', en: 'ward' },
    { level: 'commune', vi: 'xã', en: 'commune' },
    { level: 'township', vi: 'thị trấn', en: 'township' },
    { level: 'special-zone', vi: 'đặc khu', en: 'special zone' },
  ])('has a word for the level $level', ({ level, vi, en }) => {
    expect(explain([unit('A', { level, ...after })], succession('create', ON, '', 'A'))).toEqual([
      `Ngày 01/07/2025: thành lập ${vi} A.`,
      `On 2025-07-01: ${en} A was created.`,
    ]);
  });

  it('names by its id what the register does not know', () => {
    const empty = { units: [], successions: [] };
    const told = { kind: 'transfer', on: day(ON), fromIds: [id('a')], intoIds: [id('a')] } as const;
    expect(explainSuccession(told, empty, 'vi')).toBe(
      'Ngày 01/07/2025: đơn vị mã “a” đổi đơn vị cấp trên.',
    );
    expect(explainSuccession({ ...told, kind: 'rename' }, empty, 'en')).toBe(
      'On 2025-07-01: unit with the code “a” was renamed unit with the code “a”.',
    );
    expect(explainSuccession(told, empty, 'en')).toBe(
      'On 2025-07-01: unit with the code “a” came under another area.',
    );
  });
});
