import { byId } from './element';
import { showTargets, writeTargetForm } from './show-targets';
import { showWard, writeWardForm } from './show-ward';
import {
  type AnswerChoice,
  freshWard,
  type PlaygroundState,
  type Tab,
  type TargetField,
  type WardState,
} from './state';
import { addressOf, stateAt } from './state-address';
import { type PageText, wordsByLocale } from './words';

const tabs: readonly Tab[] = ['ward', 'targets'];

let state: PlaygroundState = stateAt(location.hash, location.search);

function change(next: PlaygroundState): void {
  const { locale, ward } = state;
  state = next;
  history.replaceState(null, '', `#${addressOf(state)}`);
  if (next.locale !== locale) writePage();
  else if (next.ward.criteriaSetId !== ward.criteriaSetId) writeWardForm(next.ward, locale);
  show();
}

function changeWard(changes: Partial<WardState>): void {
  change({ ...state, ward: { ...state.ward, ...changes } });
}

/** Writes everything that depends on the language. */
function writePage(): void {
  const { page } = wordsByLocale[state.locale];
  document.documentElement.lang = state.locale;
  document.title = `${page.title} · model-ward-rules`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    place.textContent = page[place.dataset['text'] as PageText];
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', page[place.dataset['label'] as PageText]);
  }
  writeWardForm(state.ward, state.locale);
  writeTargetForm(state.locale);
}

function show(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    button.setAttribute('aria-pressed', String(button.dataset['locale'] === state.locale));
  }
  for (const tab of tabs) {
    const isOpen = tab === state.tab;
    byId(`panel-${tab}`).hidden = !isOpen;
    byId(`tab-${tab}`).setAttribute('aria-selected', String(isOpen));
    byId(`tab-${tab}`).tabIndex = isOpen ? 0 : -1;
  }
  showWard(state.ward, state.locale);
  showTargets(state.targets, state.locale);
}

function listen(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    const locale = button.dataset['locale'] === 'en' ? 'en' : 'vi';
    button.addEventListener('click', () => change({ ...state, locale }));
  }
  for (const tab of tabs) {
    byId(`tab-${tab}`).addEventListener('click', () => change({ ...state, tab }));
    byId(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
      if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return;
      const other = tabs.find((one) => one !== tab) as Tab;
      const edge = { Home: 'ward', End: 'targets' } as const;
      const next = key === 'Home' || key === 'End' ? edge[key] : other;
      change({ ...state, tab: next });
      byId(`tab-${next}`).focus();
    });
  }
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => event.preventDefault());
  }
  byId('panel-ward').addEventListener('input', ({ target }) => takeWardInput(target));
  byId('panel-targets').addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    change({ ...state, targets: { ...state.targets, [name as TargetField]: value } });
  });
  byId('all-met').addEventListener('click', () => answerAll('met'));
  byId('all-unknown').addEventListener('click', () => answerAll('unknown'));
  addEventListener('hashchange', () => {
    state = stateAt(location.hash, location.search);
    writePage();
    show();
  });
}

function takeWardInput(target: EventTarget | null): void {
  const { id, name, value, checked } = target as HTMLInputElement;
  const { ward } = state;
  if (id === 'criteria-set') changeWard({ ...freshWard(value, ward.policyId), form: ward.form });
  else if (id === 'policy') changeWard({ policyId: value });
  else if (id === 'tally') changeWard({ tally: value });
  else if (name === 'form') changeWard({ form: value === 'tally' ? 'tally' : 'by-criterion' });
  else if (name === 'unmet') nameUnmet(value, checked);
  else answer(Number(name.replace('answer-', '')), value as AnswerChoice);
}

function nameUnmet(criterionId: string, isUnmet: boolean): void {
  const others = state.ward.unmetCriterionIds.filter((id) => id !== criterionId);
  changeWard({ unmetCriterionIds: isUnmet ? [...others, criterionId] : others });
}

function answer(position: number, choice: AnswerChoice): void {
  changeWard({ answers: state.ward.answers.with(position, choice) });
}

function answerAll(choice: AnswerChoice): void {
  changeWard({ answers: state.ward.answers.map(() => choice) });
}

/** Shows the page as its address asks for, and follows what the visitor does. */
export function startPage(): void {
  writePage();
  show();
  listen();
}
