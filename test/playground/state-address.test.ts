import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState, freshWard } from '../../docs/playground/state';
import { addressOf, stateAt } from '../../docs/playground/state-address';
import { playgroundStates } from '../arbitraries/playground-state';

describe('the address of the playground', () => {
  it('says nothing but the language of what is seen first', () => {
    expect(addressOf(firstState)).toBe('lang=vi');
    expect(stateAt('')).toEqual(firstState);
    expect(stateAt('#lang=vi')).toEqual(firstState);
  });

  it('says what was chosen', () => {
    const ward = {
      ...freshWard('example-5', 'example-veto'),
      answers: ['met', 'not-met', 'unknown', 'not-applicable', 'met'] as const,
      unmetCriterionIds: ['e-2'],
    };
    const state = { ...firstState, locale: 'en' as const, ward };
    expect(addressOf(state)).toBe(
      'lang=en&set=example-5&policy=example-veto&answers=mnuam&unmet=e-2',
    );
  });

  it.each([
    { name: 'after ?', hash: '', query: '?lang=en', locale: 'en' },
    { name: 'after #, which says more', hash: '#lang=vi', query: '?lang=en', locale: 'vi' },
    { name: 'a language it does not speak', hash: '#lang=fr', query: '?lang=en', locale: 'vi' },
    { name: 'none', hash: '#tab=ward', query: '?x=1', locale: 'vi' },
  ])('takes the language: $name', ({ hash, query, locale }) => {
    expect(stateAt(hash, query).locale).toBe(locale);
  });

  it.each([
    { name: 'words it does not know', hash: '#tab=x&set=y&policy=z&form=w&answers=%00&unmet=,,q' },
    { name: 'not applicable where that is never so', hash: '#answers=aaaa' },
    { name: 'a broken escape', hash: '#%E0%A4%A&=&&&lang' },
    { name: 'keys of objects', hash: '#__proto__=x&constructor=y&toString=z' },
  ])('gives what is seen first for $name', ({ hash }) => {
    expect(stateAt(hash)).toEqual(firstState);
  });

  it('keeps the answers it can read and cuts what is too long', () => {
    const { ward, targets } = stateAt(`#answers=mx${'m'.repeat(500)}&unitCount=1234567`);
    expect(ward.answers).toHaveLength(20);
    expect(ward.answers.slice(0, 3)).toEqual(['met', 'unknown', 'met']);
    expect(targets.unitCount).toBe('12345');
  });

  it('brings every state back', () => {
    fc.assert(
      fc.property(playgroundStates, (state) => {
        expect(stateAt(`#${addressOf(state)}`)).toEqual(state);
      }),
      { numRuns: 100 },
    );
  });

  it('reads any address at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (hash, query) => {
        const state = stateAt(hash, query);
        expect(stateAt(addressOf(state))).toEqual(state);
      }),
      { numRuns: 50 },
    );
  });
});
