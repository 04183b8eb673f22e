import fc from 'fast-check';
import { orThrow, type Unit, type UnitRegister } from 'model-ward-rules';
import {
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
  textKey,
  unitNameKey,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { registerCase, turningDays, unitsOf } from '../../arbitraries/registers';
import { syllables, tonePlaces, vietnameseText, write } from '../../arbitraries/vietnamese';
import { day, registerOf, unit } from '../../unit/registers';
import { unitNames, wards } from './unit-names';

const asOf = day('2024-12-31');
const register = registerOf(
  [
    unit('p', { name: 'Hà Nội', level: 'centrally-run-city' }),
    ...wards.map((name, number) => unit(`w${number}`, { name, parentId: 'p' })),
  ],
  [],
);
const index = indexUnitNames(register, { asOf });

const idOf = (name: string): string | undefined => {
  const result = matchUnitName(index, { name });
  return result.ok ? result.value.id : result.issues[0]?.code;
};

describe('every real name', () => {
  const ofNames = new Map(register.units.map(({ id, name }) => [name, id]));
  const repeated = new Set(wards.filter((name, place) => wards.indexOf(name) !== place));

  it.each([
    { name: 'as it is', write: (name: string) => name },
    { name: 'decomposed', write: (name: string) => name.normalize('NFD') },
    { name: 'in capitals', write: (name: string) => name.toUpperCase() },
    { name: 'behind the word', write: (name: string) => `Phường ${name}` },
    { name: 'behind a short form', write: (name: string) => `P.${name}` },
    { name: 'behind the police', write: (name: string) => `CAP ${name.toUpperCase()}` },
  ])('is found $name', ({ write: written }) => {
    const strays = wards.filter(
      (name) => !repeated.has(name) && idOf(written(name)) !== ofNames.get(name),
    );
    expect(strays).toEqual([]);
  });

  it('is suggested, and not matched, without marks', () => {
    const bare = (name: string): string =>
      name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    for (const name of wards.filter((one) => bare(one) !== one)) {
      const result = matchUnitName(index, { name: bare(name) });
      const [issue] = result.ok ? [] : result.issues;
      if (issue?.code === 'unit/not-found') {
        expect(issue.params.suggestions.map((one) => bare(one.name))).toContain(bare(name));
      } else expect([name, idOf(bare(name))]).toEqual([name, ofNames.get(bare(name))]);
    }
  });
});

describe('no letter of Vietnamese is taken for a fault', () => {
  const empty = indexUnitNames(registerOf([], []), { asOf });
  const codeOf = (name: string): string | undefined => {
    const result = matchUnitName(empty, { name });
    return result.ok ? undefined : result.issues[0]?.code;
  };

  it('in any syllable', () => {
    const words = syllables.flatMap((syllable) =>
      tonePlaces(syllable).map((place) => write(syllable, place)),
    );
    for (let start = 0; start < words.length; start += 100) {
      const text = words.slice(start, start + 100).join(' ');
      expect([text, codeOf(text)]).toEqual([text, 'unit/not-found']);
      expect([text, codeOf(text.toUpperCase())]).toEqual([text, 'unit/not-found']);
    }
  });

  it('in any real name', () => {
    const forms = unitNames.flatMap((name) => [
      name,
      name.normalize('NFD'),
      name.toUpperCase(),
      `Phường ${name}`,
    ]);
    expect(forms.filter((name) => codeOf(name) !== 'unit/not-found')).toEqual([]);
  });
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    vietnameseText,
    fc
      .tuple(fc.constantFrom('P.', 'Phường ', 'CAP ', 'Xã ', ''), fc.constantFrom(...wards))
      .map((parts) => parts.join('')),
  );

  it('a unit that is matched has the key of the name; nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, areaName) => {
        const result = matchUnitName(index, { name });
        if (result.ok) expect(unitNameKey(result.value.name)).toBe(unitNameKey(name));
        else expect(result.issues.length).toBeGreaterThan(0);
        expect(matchUnitName(index, { name, areaName }).ok && !result.ok).toBe(false);
        expect(matchUnitCode(index, name).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('through the years', () => {
  const namesIn = ({ units }: UnitRegister): readonly string[] => [
    ...new Set(units.map(({ name }) => name)),
  ];

  it('a name is matched exactly where one ward of the day has it, and a code likewise', () => {
    fc.assert(
      fc.property(registerCase(6), (one) => {
        for (const on of turningDays(one)) {
          const standing = [...unitsOf(one, on).values()].filter(({ level }) => level === 'ward');
          const ofDay = indexUnitNames(one.register, { asOf: on });
          for (const name of namesIn(one.register)) {
            const bearers = standing.filter((ward) => textKey(ward.name) === textKey(name));
            const result = matchUnitName(ofDay, { name });
            expect(result.ok).toBe(bearers.length === 1);
            if (result.ok) expect(result.value.id).toBe(bearers[0]?.id);
          }
          for (const { code } of standing as readonly (Unit & { readonly code: string })[]) {
            const bearers = standing.filter((ward) => ward.code === code);
            if (bearers.length === 1 && code !== undefined) {
              expect(orThrow(matchUnitCode(ofDay, code)).id).toBe(bearers[0]?.id);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
