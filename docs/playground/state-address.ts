import type { Locale } from 'model-ward-rules/explanation';
import { firstState } from './first-state';
import {
  type AnswerChoice,
  answerChoices,
  listFields,
  type PlaygroundState,
  ruleFields,
  tabs,
  targetFields,
  titleFields,
  type WardState,
} from './state';

const letters: Readonly<Record<AnswerChoice, string>> = {
  met: 'm',
  'not-met': 'n',
  unknown: 'u',
  'not-applicable': 'a',
};

/** The fields of each part that is typed, with what they are called in the address. */
const typedParts = [
  { part: 'rules', fields: ruleFields, prefix: '' },
  { part: 'list', fields: listFields, prefix: 'list.' },
  { part: 'titles', fields: titleFields, prefix: 'titles.' },
  { part: 'targets', fields: targetFields, prefix: '' },
] as const;

/** Writes the state as the part of an address after `#`; what is as it was at first is left out. */
export function addressOf(state: PlaygroundState): string {
  const first = firstState(state.locale);
  const now = entriesOf(state);
  const changed = entriesOf(first).flatMap(([key, atFirst], index) => {
    const [, text = ''] = now[index] ?? [];
    return text === atFirst ? [] : [[key, text] as [string, string]];
  });
  return new URLSearchParams([['lang', state.locale], ...changed]).toString();
}

function entriesOf(state: PlaygroundState): readonly (readonly [key: string, text: string])[] {
  const { tab, ward } = state;
  return [
    ['tab', tab],
    ['form', ward.form],
    ['answers', lettersOf(ward)],
    ['tally', ward.tally],
    ['unmet', ward.unmetCriterionIds.join(',')],
    ...typedParts.flatMap(({ part, fields, prefix }) => {
      const texts: Readonly<Record<string, string>> = state[part];
      return fields.map((field) => [`${prefix}${field}`, texts[field] ?? ''] as const);
    }),
  ];
}

/** What nobody answered at the end needs no letter. */
function lettersOf({ answers }: WardState): string {
  return answers
    .map((answer) => letters[answer])
    .join('')
    .replace(/u+$/, '');
}

/**
 * Reads the state from the parts of an address after `#` and after `?`. The first says more; an address that says
 * nonsense gives what a visitor sees first.
 */
export function stateAt(hash: string, query = ''): PlaygroundState {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const lang = told.get('lang') ?? new URLSearchParams(query).get('lang');
  const locale = oneOf(['vi', 'en'] as const, lang) satisfies Locale;
  const first = firstState(locale);
  const parts = typedParts.map(({ part, fields, prefix }) => {
    const texts: Readonly<Record<string, string>> = first[part];
    const entries = fields.map((field) => [field, told.get(`${prefix}${field}`) ?? texts[field]]);
    return [part, Object.fromEntries(entries)] as const;
  });
  return {
    ...first,
    ...(Object.fromEntries(parts) as Pick<PlaygroundState, (typeof typedParts)[number]['part']>),
    tab: oneOf(tabs, told.get('tab')),
    ward: wardAt(told),
  };
}

function wardAt(told: URLSearchParams): WardState {
  const unmet = told.get('unmet') ?? '';
  return {
    form: oneOf(['by-criterion', 'tally'] as const, told.get('form')),
    answers: answersAt(told.get('answers') ?? ''),
    tally: told.get('tally') ?? '',
    unmetCriterionIds: unmet === '' ? [] : unmet.split(','),
  };
}

function answersAt(text: string): readonly AnswerChoice[] {
  return [...text.replace(/u+$/, '')].map(
    (letter) => answerChoices.find((one) => letters[one] === letter) ?? 'unknown',
  );
}

/** Takes the word that is told where it is one of those known, and else the first. */
function oneOf<Word extends string>(words: readonly Word[], told: string | null): Word {
  return words.find((word) => word === told) ?? (words[0] as Word);
}
