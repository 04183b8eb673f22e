import { parse } from 'csv-parse/sync';
import {
  type Assessment,
  checkAssessment,
  type Issue,
  type IssueSeverity,
  orThrow,
  type Programme,
  parseAssessment,
  parseAssessmentJson,
  parseProgramme,
  type Result,
} from 'model-ward-rules';
import { explainIssue, explainRemedy, explainRowIssue } from 'model-ward-rules/explanation';
import { readAssessmentLines, readAssessmentRows } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import type { Question } from './command-line';
import { wordsByLocale } from './words';

/** What a file turned out to be, and what is wrong with it. */
export type Input = ProgrammeFile | AssessmentFile;

interface ProgrammeFile {
  readonly kind: 'programme';
  readonly programme: Programme;
  readonly notices: readonly Notice[];
}

interface AssessmentFile {
  readonly kind: 'assessments';
  readonly assessments: readonly Assessment[];
  readonly notices: readonly Notice[];
}

/** A sentence about the file. */
export interface Notice {
  readonly severity: IssueSeverity;
  readonly text: string;
}

const programmeKeys = ['register', 'recognitionPolicy', 'maintenancePolicy', 'assessments'];

/** Reads a file by what is in it; only a table is known by its name. */
export function readInput(file: string, bytes: Uint8Array, question: Question): Input {
  const text = decode(bytes);
  const words = wordsByLocale[question.locale];
  if (text === undefined) return refused(words.notUtf8);
  if (text.trim() === '') return refused(words.empty);
  if (/\.csv$/iu.test(file)) return readTable(text, question);
  const json = jsonOf(text);
  const isLines = /\.(ndjson|jsonl)$/iu.test(file) || (json === undefined && hasJsonLines(text));
  if (isLines) return readLines(bytes, question);
  if (json === undefined) return readAssessments([['', parseAssessmentJson(text)]], question);
  if (Array.isArray(json.value)) {
    const results = json.value.map((one, index) => [`[${index}]`, parseAssessment(one)] as const);
    return results.length === 0 ? refused(words.empty) : readAssessments(results, question);
  }
  return isProgramme(json.value)
    ? readProgramme(json.value, question)
    : readAssessments([['', parseAssessment(json.value)]], question);
}

const refused = (text: string): AssessmentFile => ({
  kind: 'assessments',
  assessments: [],
  notices: [{ severity: 'error', text }],
});

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The first of several lines is whole JSON by itself. */
function hasJsonLines(text: string): boolean {
  const [first, ...others] = text.split('\n').filter((line) => line.trim() !== '');
  return first !== undefined && others.length > 0 && jsonOf(first) !== undefined;
}

const isProgramme = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  programmeKeys.some((key) => Object.hasOwn(value, key));

function readProgramme(value: unknown, question: Question): Input {
  const parsed = parseProgramme(value);
  if (!parsed.ok) {
    return {
      kind: 'assessments',
      assessments: [],
      notices: noticesOf(parsed.issues, '', question),
    };
  }
  const { refusals, warnings } = parsed.value.intake;
  const issues = [...refusals.flatMap((refusal) => refusal.issues), ...warnings];
  return { kind: 'programme', programme: parsed.value, notices: noticesOf(issues, '', question) };
}

function readAssessments(
  submitted: readonly (readonly [string, ReturnType<typeof parseAssessment>])[],
  question: Question,
): AssessmentFile {
  return gather(
    submitted.map(([place, result]) => [
      place,
      result.ok ? checkAssessment(result.value, criteriaSetCatalogue) : result,
    ]),
    question,
  );
}

function readLines(bytes: Uint8Array, question: Question): AssessmentFile {
  const { atLine } = wordsByLocale[question.locale];
  const lines = [...readAssessmentLines(bytes, criteriaSetCatalogue)];
  return gather(
    lines.map(({ lineNumber, result }) => [atLine(String(lineNumber)), result]),
    question,
  );
}

function gather(
  results: readonly (readonly [string, Result<Assessment>])[],
  question: Question,
): AssessmentFile {
  return {
    kind: 'assessments',
    assessments: results.flatMap(([, result]) => (result.ok ? [result.value] : [])),
    notices: results.flatMap(([place, result]) =>
      noticesOf(result.ok ? result.warnings : result.issues, place, question),
    ),
  };
}

function readTable(text: string, { locale, year }: Question): AssessmentFile {
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, delimiter: [',', ';', '\t'] });
  } catch (error) {
    return refused(`CSV: ${(error as Error).message}`);
  }
  const { accepted, issues } = readAssessmentRows(rows, {
    criteriaSets: criteriaSetCatalogue,
    ...(year === undefined ? {} : { assessmentYear: year }),
  });
  return {
    kind: 'assessments',
    // The reader has checked them; what it warns of is among its issues.
    assessments: accepted.map(({ value }) => orThrow(checkAssessment(value, criteriaSetCatalogue))),
    notices: issues.map((rowIssue) => ({
      severity: rowIssue.issue.severity,
      text: `${explainRowIssue(rowIssue, locale)} ${explainRemedy(rowIssue.issue, locale)}`,
    })),
  };
}

/** Says where, what is wrong and what to do. */
function noticesOf(
  issues: readonly Issue[],
  place: string,
  { locale }: Question,
): readonly Notice[] {
  return issues.map((issue) => {
    const path = issue.path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('');
    const where = [place, path.replace(/^\./u, '')].filter((part) => part !== '').join(' ');
    const sentence = `${explainIssue(issue, locale)} ${explainRemedy(issue, locale)}`;
    return { severity: issue.severity, text: where === '' ? sentence : `${where}: ${sentence}` };
  });
}
