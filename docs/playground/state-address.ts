import { criteriaSets } from './criteria-sets';
import { policies } from './policies';
import {
  type AnswerChoice,
  firstState,
  freshWard,
  maxTypedLength,
  type PlaygroundState,
  type TargetField,
  type TargetState,
  targetFields,
  type WardState,
} from './state';

const letters: Readonly<Record<AnswerChoice, string>> = {
  met: 'm',
  'not-met': 'n',
  unknown: 'u',
  'not-applicable': 'a',
};

/** Writes the state as the part of an address after `#`; what is as it was at first is left out. */
export function addressOf({ locale, tab, ward, targets }: PlaygroundState): string {
  const fresh = freshWard(ward.criteriaSetId);
  const told: Readonly<Record<string, readonly [now: string, first: string]>> = {
    tab: [tab, firstState.tab],
    set: [ward.criteriaSetId, firstState.ward.criteriaSetId],
    policy: [ward.policyId, fresh.policyId],
    form: [ward.form, fresh.form],
    answers: [lettersOf(ward), lettersOf(fresh)],
    tally: [ward.tally, fresh.tally],
    unmet: [ward.unmetCriterionIds.join(','), ''],
    ...Object.fromEntries(
      targetFields.map((field) => [field, [targets[field], firstState.targets[field]] as const]),
    ),
  };
  const changed = Object.entries(told).flatMap(([key, [now, first]]) =>
    now === first ? [] : [[key, now] as [string, string]],
  );
  return new URLSearchParams([['lang', locale], ...changed]).toString();
}

/**
 * Reads the state from the parts of an address after `#` and after `?`. The first says more; an address that says
 * nonsense gives what a visitor sees first.
 */
export function stateAt(hash: string, query = ''): PlaygroundState {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const lang = told.get('lang') ?? new URLSearchParams(query).get('lang');
  return {
    locale: oneOf(['vi', 'en'], lang),
    tab: oneOf(['ward', 'targets'], told.get('tab')),
    ward: wardAt(told),
    targets: targetsAt(told),
  };
}

function wardAt(told: URLSearchParams): WardState {
  const setIds = criteriaSets.map(({ id }): string => id);
  const fresh = freshWard(oneOf(setIds, told.get('set')));
  const unmet = (told.get('unmet') ?? '').split(',');
  return {
    ...fresh,
    policyId: oneOf(
      policies.map(({ id }) => id),
      told.get('policy'),
    ),
    form: oneOf(['by-criterion', 'tally'], told.get('form')),
    answers: answersAt(told.get('answers') ?? '', fresh.criteriaSetId),
    tally: typed('tally', told.get('tally')) ?? fresh.tally,
    unmetCriterionIds: criteriaOf(fresh.criteriaSetId)
      .map(({ id }) => id)
      .filter((id) => unmet.includes(id)),
  };
}

function answersAt(text: string, criteriaSetId: string): readonly AnswerChoice[] {
  const choices = Object.keys(letters) as AnswerChoice[];
  return criteriaOf(criteriaSetId).map(({ notApplicable }, index) => {
    const choice = choices.find((one) => letters[one] === text[index]) ?? 'unknown';
    return choice === 'not-applicable' && notApplicable === 'never' ? 'unknown' : choice;
  });
}

function criteriaOf(criteriaSetId: string): (typeof criteriaSets)[0]['criteria'] {
  return criteriaSets.find(({ id }) => id === criteriaSetId)?.criteria ?? [];
}

function targetsAt(told: URLSearchParams): TargetState {
  const entries = targetFields.map((field) => [
    field,
    typed(field, told.get(field)) ?? firstState.targets[field],
  ]);
  return Object.fromEntries(entries) as TargetState;
}

function typed(field: TargetField | 'tally', text: string | null): string | undefined {
  // Cut between characters: half of one would not come back from an address.
  return text === null ? undefined : [...text].slice(0, maxTypedLength[field]).join('');
}

function lettersOf({ answers }: WardState): string {
  return answers.map((answer) => letters[answer]).join('');
}

/** Takes the word that is told where it is one of those known, and else the first. */
function oneOf<Word extends string>(words: readonly Word[], told: string | null): Word {
  return words.find((word) => word === told) ?? (words[0] as Word);
}
