import {
  type Issue,
  orThrow,
  type Programme,
  parseProgramme,
  parseUnitRegister,
  type Result,
} from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { indexUnitNames, type RowReport, type RowStats } from 'model-ward-rules/intake';
import type { JsonPaper, Paper, TablePaper } from '../reading/paper';
import type { GoodRules } from '../rules/chosen-rules';
import { parsedJson } from '../rules/parsed-json';
import type { ListState } from '../state';
import { type Fault, faultsOfIssues, faultsOfRows } from './fault';
import { readDecisions, readingOptions, readResults } from './read-tables';
import { targetsOf } from './targets-of';
import { addUnitsOfRows, type NamedUnits } from './units-of-rows';

/** What was pasted or opened: results, and decisions. */
export interface Papers {
  readonly results?: Paper;
  readonly decisions?: Paper;
}

/** Holds what could be read, and an account of the rest. */
export interface ReadList {
  /** Absent where there is nothing to report on. */
  readonly programme?: Programme;
  /** What the library was given: to be kept as JSON. */
  readonly input?: unknown;
  readonly resultFaults: readonly Fault[];
  readonly decisionFaults: readonly Fault[];
  /** How many rows of results went where; absent where there is no table of them. */
  readonly stats?: RowStats;
  /** Whether the wards are those that the tables name, and nobody else's list. */
  readonly unitsAreNamed: boolean;
  /** Whether what was given is a programme, judged by the sets and policies in it. */
  readonly bringsRules: boolean;
}

/** Reads results and decisions into a programme, by the rules that were chosen. */
export function readList(
  papers: Papers,
  list: ListState,
  rules: GoodRules,
  locale: Locale,
): ReadList {
  const { results } = papers;
  if (results?.kind === 'json' && isProgramme(results)) return readProgramme(results, locale);
  const units = namedUnits(papers, list);
  const given = results?.kind === 'json' ? jsonEntries(results) : undefined;
  for (const { value } of given ?? []) addUnitOf(units, value);
  const register = parseUnitRegister({ units: [...units.values()], successions: [] });
  if (!register.ok) return nothing(faultsOfIssues(register.issues, locale));
  const index = indexUnitNames(register.value, { asOf: rules.asOf });
  const options = readingOptions(list);
  const table =
    results?.kind === 'table' ? readResults(results, rules, { ...options, units: index }) : none;
  const decided =
    papers.decisions?.kind === 'table'
      ? readDecisions(papers.decisions, { ...options, units: index })
      : none;
  const input = {
    register: register.value,
    recognitionPolicy: rules.policy,
    maintenancePolicy: rules.maintenancePolicy,
    criteriaSets: rules.criteriaSets,
    assessments: given?.map(({ value }) => value) ?? table.accepted.map(({ value }) => value),
    histories: decided.accepted.map(({ value }) => value),
    targets: targetsOf(list, rules, register.value, locale),
  };
  const programme = orThrow(parseProgramme(input));
  const { refusals, warnings } = programme.intake;
  const found = [...refusals.flatMap(({ issues }) => issues), ...warnings];
  return {
    ...(units.size === 0 ? {} : { programme, input }),
    resultFaults: [
      ...faultsOfRows(table, locale),
      ...faultsOfIssues(found.filter(isOf('histories', false)).filter(isNew(results)), locale),
    ],
    decisionFaults: [
      ...faultsOfRows(decided, locale),
      ...faultsOfIssues(found.filter(isOf('histories', true)), locale),
    ],
    ...(results?.kind === 'table' ? { stats: table.stats } : {}),
    unitsAreNamed: given === undefined,
    bringsRules: false,
  };
}

const isOf =
  (list: string, is: boolean) =>
  ({ path }: Issue): boolean =>
    (path[0] === list) === is;

/** Of a table its reader has told already what is not answered; that most sheets have no day of record is no news. */
const isNew =
  (paper: Paper | undefined) =>
  ({ code }: Issue): boolean =>
    paper?.kind !== 'table' || (code !== 'criterion/unanswered' && code !== 'assessment/no-day');

const none: RowReport<never> = {
  accepted: [],
  tableErrors: [],
  rejected: [],
  issues: [],
  stats: {
    receivedRowCount: 0,
    acceptedRowCount: 0,
    rejectedRowCount: 0,
    skippedRowCount: 0,
    suppressedIssueCount: 0,
  },
};

const nothing = (resultFaults: readonly Fault[]): ReadList => ({
  resultFaults,
  decisionFaults: [],
  unitsAreNamed: false,
  bringsRules: false,
});

function namedUnits({ results, decisions }: Papers, { sections }: ListState): NamedUnits {
  const units: NamedUnits = new Map();
  const headingsAreAreas = sections.split(',').includes('area');
  const tables = [results, decisions].filter((one): one is TablePaper => one?.kind === 'table');
  for (const table of tables) addUnitsOfRows(units, table, { headingsAreAreas });
  return units;
}

const isProgramme = (paper: JsonPaper): boolean => {
  const json = parsedJson(paper.text);
  return json.ok && json.value !== null && Object.hasOwn(Object(json.value), 'register');
};

function readProgramme({ text }: JsonPaper, locale: Locale): ReadList {
  const json = parsedJson(text);
  const parsed: Result<Programme> = json.ok ? parseProgramme(json.value) : json;
  if (!parsed.ok) return nothing(faultsOfIssues(parsed.issues, locale));
  const { refusals, warnings } = parsed.value.intake;
  const issues = [...refusals.flatMap((refusal) => refusal.issues), ...warnings];
  return {
    programme: parsed.value,
    ...(json.ok ? { input: json.value } : {}),
    resultFaults: faultsOfIssues(issues, locale),
    decisionFaults: [],
    unitsAreNamed: false,
    bringsRules: true,
  };
}

/** One assessment, a list of them, or one in each line. */
function jsonEntries({ text }: JsonPaper): readonly { readonly value: unknown }[] {
  const json = parsedJson(text);
  if (json.ok) return [json.value].flat().map((value) => ({ value }));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const one = parsedJson(line);
    // A line that is no JSON stays its text, which is refused with its place.
    return { value: one.ok ? one.value : line };
  });
}

/** A ward of which only the id is known is called by it. */
function addUnitOf(units: NamedUnits, value: unknown): void {
  const id = Object(value).unitId;
  if (typeof id === 'string' && id !== '') units.set(`id ${id}`, { id, name: id, level: 'ward' });
}
