import { InputError, orThrow, parsePlainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';

describe('orThrow', () => {
  it('gives the value of a good result', () => {
    expect(orThrow(parsePlainDate('2024-12-18'))).toBe('2024-12-18');
  });

  it('throws an error that holds every issue and reads well in a log', () => {
    expect.assertions(3);
    try {
      orThrow(parsePlainDate('31/12/2024'));
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { issues, message } = error as InputError;
      expect(issues.map(({ code }) => code)).toEqual(['date/format']);
      expect(message).toContain('date/format: A day is written yyyy-MM-dd');
    }
  });
});
