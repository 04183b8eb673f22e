import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { answersFor } from './answers-for';
import { exampleDecisions, exampleResults } from './examples';
import type { Papers } from './list/read-list';
import { byId } from './page/element';
import { readFile } from './reading/read-file';
import { readText } from './reading/read-text';
import { chosenRules } from './rules/chosen-rules';
import { maintenanceDraft } from './rules/own-maintenance';
import { OWN } from './rules/own-set';
import { writeRulesForm } from './rules/show-rules';
import { typedNumber } from './rules/typed-number';
import { showAll } from './show-all';
import {
  type AnswerChoice,
  type PlaygroundState,
  type Tab,
  type TargetState,
  tabs,
  targetFields,
  type WardState,
} from './state';
import { addressOf, stateAt } from './state-address';
import { writeTargetForm } from './targets/show-targets';
import { listenToTools } from './tools';
import { writeWardForm } from './ward/show-ward';
import { type PageText, wordsByLocale } from './words';

let state: PlaygroundState = stateAt(location.hash, location.search);
let papers: Papers = {};
const keptAnswers = answersFor();

/** A choice can be taken back with the button of the browser; what is typed letter by letter is one choice. */
function change(next: PlaygroundState, { isTyped = false } = {}): void {
  const before = state;
  state = next;
  const address = `#${addressOf(state)}`;
  if (address !== location.hash) {
    if (isTyped) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  follow(before);
}

function follow(before: PlaygroundState): void {
  if (before.locale !== state.locale) writePage();
  else if (before.rules !== state.rules) writeForms();
  show();
}

function changeWard(changes: Partial<WardState>, how = {}): void {
  change({ ...state, ward: { ...state.ward, ...changes } }, how);
}

function changePapers(changes: Partial<Papers>): void {
  papers = { ...papers, ...changes };
  show();
}

const show = (): void => showAll(state, papers, { toPace });

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
  writeTargetForm(state.locale);
  writeForms();
}

function writeForms(): void {
  const chosen = chosenRules(state.rules, state.locale);
  writeRulesForm(chosen, state.locale);
  writeWardForm(chosen.criteriaSet, state.locale);
}

function listen(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    const locale = button.dataset['locale'] === 'en' ? 'en' : 'vi';
    button.addEventListener('click', () => change(inLocale(state, locale)));
  }
  for (const tab of tabs) listenToTab(tab);
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => event.preventDefault());
  }
  document.addEventListener('input', ({ target }) => takeInput(target as HTMLInputElement));
  byId('all-met').addEventListener('click', () => answerAll('met'));
  byId('all-unknown').addEventListener('click', () => answerAll('unknown'));
  listenToPaper('results', exampleResults);
  listenToPaper('decisions', exampleDecisions);
  listenToTools(() => ({ state, papers }));
  addEventListener('popstate', takeAddress);
  addEventListener('hashchange', takeAddress);
  let width = innerWidth;
  addEventListener('resize', () => {
    // A bar of the browser that comes and goes changes the height alone.
    if (innerWidth === width) return;
    width = innerWidth;
    show();
  });
}

function takeAddress(): void {
  const before = state;
  state = stateAt(location.hash, location.search);
  if (addressOf(before) !== addressOf(state)) follow(before);
}

function listenToTab(tab: Tab): void {
  byId(`tab-${tab}`).addEventListener('click', () => change({ ...state, tab }));
  byId(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
    const at = tabs.indexOf(tab);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = places[key];
    if (place === undefined) return;
    const next = tabs.at(place % tabs.length) ?? tab;
    change({ ...state, tab: next });
    byId(`tab-${next}`).focus();
  });
}

function listenToPaper(kind: keyof Papers, example: string): void {
  const area = byId<HTMLTextAreaElement>(`${kind}-text`);
  const file = byId<HTMLInputElement>(`${kind}-file`);
  const take = (text: string, source: string): void => {
    area.value = text;
    changePapers({ [kind]: text.trim() === '' ? undefined : readText(text, source) });
  };
  area.addEventListener('input', () => take(area.value, wordsByLocale[state.locale].list.pasted));
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    area.value = '';
    changePapers({ [kind]: readFile(bytes, chosen.name) });
    file.value = '';
  });
  byId(`${kind}-example`).addEventListener('click', () =>
    take(example, wordsByLocale[state.locale].list.madeUp),
  );
  byId(`${kind}-clear`).addEventListener('click', () => take('', ''));
}

function takeInput(input: HTMLInputElement): void {
  const { id, name, value, checked, dataset } = input;
  const isTyped = input.type === 'text' || input.tagName === 'TEXTAREA';
  const part = dataset['part'] as 'rules' | 'list' | 'titles' | 'targets' | undefined;
  if (part === 'rules') takeRule(name, value, isTyped);
  else if (part !== undefined)
    change({ ...state, [part]: { ...state[part], [name]: value } }, { isTyped });
  else if (id === 'tally') changeWard({ tally: value }, { isTyped });
  else if (name === 'form') changeWard({ form: value === 'tally' ? 'tally' : 'by-criterion' });
  else if (name === 'unmet')
    changeWard({ unmetCriterionIds: toggled(state.ward.unmetCriterionIds, value, checked) });
  else if (name === 'sections') takeSections(value, checked);
  else if (name.startsWith('answer-'))
    answer(Number(name.replace('answer-', '')), value as AnswerChoice);
}

/** Another set has answers of its own: those given for it before come back. */
function takeRule(name: string, value: string, isTyped: boolean): void {
  const typed = { ...state.rules, [name]: value };
  const begins = typed.maintenance === OWN && typed.ownMaintenance === '' && !isTyped;
  const rules = begins ? { ...typed, ownMaintenance: maintenanceDraft } : typed;
  const { locale, ward } = state;
  const before = chosenRules(state.rules, locale).criteriaSet;
  const after = chosenRules(rules, locale).criteriaSet;
  keptAnswers.keep(before, ward);
  change({ ...state, rules, ward: { ...ward, ...keptAnswers.of(after, ward) } }, { isTyped });
}

function takeSections(value: string, checked: boolean): void {
  const now = state.list.sections.split(',').filter((one) => one !== '');
  const sections =
    value === 'none' && checked
      ? ['none']
      : toggled(
          now.filter((one) => one !== 'none' || value === 'none'),
          value,
          checked,
        );
  change({ ...state, list: { ...state.list, sections: sections.join(',') } });
}

const toggled = (all: readonly string[], one: string, isIn: boolean): readonly string[] => {
  const others = all.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
};

function answer(position: number, choice: AnswerChoice): void {
  const count = Math.max(position + 1, state.ward.answers.length);
  const answers = Array.from(
    { length: count },
    (_, index) => state.ward.answers[index] ?? 'unknown',
  );
  changeWard({ answers: answers.with(position, choice) });
}

function answerAll(choice: AnswerChoice): void {
  const { criteria = [] } = chosenRules(state.rules, state.locale).criteriaSet ?? {};
  changeWard({ answers: criteria.map(() => choice) });
}

/** Numbers that were typed in one language are written as the other one writes them. */
function inLocale(before: PlaygroundState, locale: Locale): PlaygroundState {
  const targets = targetFields.map((field) => {
    const text = before.targets[field];
    const number = typedNumber(text, before.locale);
    const isYear = field === 'firstYear' || field === 'dueYear';
    const rewritten = number.ok && number.value !== undefined && !isYear && /[.,]/.test(text);
    return [field, rewritten ? formatNumber(number.value, locale) : text] as const;
  });
  return { ...before, locale, targets: Object.fromEntries(targets) as TargetState };
}

/** Takes the figures of the list over to the last tab. */
function toPace(figures: Pick<TargetState, 'unitCount' | 'least' | 'most' | 'percent'>): void {
  change({ ...state, tab: 'targets', targets: { ...state.targets, ...figures } });
  byId('tab-targets').focus();
}

/** Shows the page as its address asks for, and follows what the visitor does. */
export function startPage(): void {
  writePage();
  show();
  listen();
}
