import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState } from '../../docs/playground/first-state';
import { addressOf, stateAt } from '../../docs/playground/state-address';
import { playgroundStates } from '../arbitraries/playground-state';

const first = firstState('vi');

describe('the address of the playground', () => {
  it('says nothing but the language of what is seen first', () => {
    expect(addressOf(first)).toBe('lang=vi');
    expect(stateAt('')).toEqual(first);
    expect(stateAt('#lang=en')).toEqual(firstState('en'));
    expect(firstState('vi').targets.lapse).toBe('12,5');
  });

  it('says what was chosen', () => {
    const state = {
      ...firstState('en'),
      rules: { ...firstState('en').rules, set: 'example-5', policy: 'example-veto' },
      ward: {
        ...first.ward,
        answers: ['met', 'not-met', 'unknown', 'not-applicable', 'met', 'unknown'] as const,
        unmetCriterionIds: ['e-2'],
      },
      list: { ...first.list, percent: '40' },
    };
    expect(addressOf(state)).toBe(
      'lang=en&answers=mnuam&unmet=e-2&set=example-5&policy=example-veto&list.percent=40',
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
    { name: 'words it does not know', hash: '#tab=x&form=w&answers=%00' },
    { name: 'a broken escape', hash: '#%E0%A4%A&=&&&lang' },
    { name: 'keys of objects', hash: '#__proto__=x&constructor=y&toString=z' },
  ])('gives what is seen first for $name', ({ hash }) => {
    expect(addressOf(stateAt(hash))).toBe(hash.includes('answers') ? 'lang=vi' : addressOf(first));
  });

  it('cuts nothing: a number with too many digits comes back as it was typed', () => {
    expect(stateAt('#unitCount=100000').targets.unitCount).toBe('100000');
    expect(stateAt(`#answers=mx${'m'.repeat(50)}`).ward.answers).toHaveLength(52);
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
        expect(addressOf(stateAt(addressOf(state)))).toEqual(addressOf(state));
      }),
      { numRuns: 50 },
    );
  });
});
