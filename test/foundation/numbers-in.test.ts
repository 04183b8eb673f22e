import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/foundation/text/nearest';
import {
  haveSameNumbers,
  numbersIn,
  romanOf,
  valueOfRoman,
  withoutNumbers,
} from '../../src/foundation/text/numbers-in';

describe('the numbers in a text', () => {
  it.each([
    ['Tiêu chí 7', ['7']],
    ['Tiêu chí 07', ['7']],
    ['TC7', ['7']],
    ['criterion-17', ['17']],
    ['model-ward-police-20@1', ['20', '1']],
    ['năm 2024, quý IV', ['2024', '4']],
    ['Hải Sơn I', ['1']],
    ['phường 0', ['0']],
    ['Bến Hòa', []],
    ['—', []],
    ['', []],
    ['Vĩnh, ixx', []],
    // A word with marks and without is one.
    ['Cống Vị', ['6']],
    ['Cong Vi', ['6']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('are the same whichever numerals they are written in', () => {
    expect(haveSameNumbers('Hải Sơn II', 'Hải Sơn 2')).toBe(true);
    expect(haveSameNumbers('Hải Sơn II', 'Hải Sơn III')).toBe(false);
    expect(haveSameNumbers('1 và 2', '2 và 1')).toBe(false);
    expect(haveSameNumbers('12', '1 2')).toBe(false);
  });

  it('go up to 20 in Roman numerals, there and back', () => {
    const values = Array.from({ length: 20 }, (_, place) => place + 1);
    expect(values.map((value) => valueOfRoman(romanOf(value) ?? ''))).toEqual(values);
    expect([romanOf(21), romanOf(0), valueOfRoman('xxi'), valueOfRoman('')]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('can be left out', () => {
    expect(withoutNumbers('Tiêu chí 7')).toBe(withoutNumbers('tiêu chí 16'));
    expect(withoutNumbers('Tiêu chí 7')).not.toBe(withoutNumbers('Tiêu chuẩn 7'));
  });
});

describe('what is suggested', () => {
  it.each([
    ['Tiêu chí 7', 'Tiêu chí 6'],
    ['Tieu chi 7', 'Tiêu chí 6'],
    ['TC16', 'TC6'],
    ['criterion-27', 'criterion-7'],
    ['Năm 2025', 'Năm 2024'],
    ['Quận 11', 'Quận 1'],
    ['Hải Sơn II', 'Hải Sơn I'],
    ['00012', '00011'],
    ['Tiêu chí', 'Tiêu chí 6'],
  ])('for %s never is %s, another number', (name, known) => {
    expect(nearestOf(name, [known])).toBeUndefined();
    expect(nearestOf(known, [name])).toBeUndefined();
  });

  it('keeps the number, and mends the word', () => {
    expect(nearestOf('Tieu chi 6', ['Tiêu chí 5', 'Tiêu chí 6'])).toBe('Tiêu chí 6');
    expect(nearestOf('asesmentYear', ['assessmentYear'])).toBe('assessmentYear');
  });
});
