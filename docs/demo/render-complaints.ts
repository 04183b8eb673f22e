import { explainIssue, explainRemedy, type Locale } from 'model-ward-rules/explanation';
import { type Complaint, type Path, severityOf } from './complaint';
import type { Paint } from './paint';
import { placeOf } from './place-of';
import { plain } from './text';
import { type Words, wordsByLocale } from './words';

/** Writes everything that is wrong with a file, faults first: where, which, what, and what to do. */
export function renderComplaints(
  file: string,
  complaints: readonly Complaint[],
  locale: Locale,
  paint: Paint,
): string {
  const words = wordsByLocale[locale];
  const faults = complaints.filter((one) => severityOf(one) === 'error');
  const warnings = complaints.filter((one) => severityOf(one) === 'warning');
  const shown = plain(file);
  return [
    ...block(words.faults(shown, faults.length), faults, locale, paint),
    ...block(words.warnings(shown, warnings.length), warnings, locale, paint),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function block(
  heading: string,
  complaints: readonly Complaint[],
  locale: Locale,
  paint: Paint,
): readonly string[] {
  if (complaints.length === 0) return [];
  const words = wordsByLocale[locale];
  const entries = complaints.flatMap((complaint, index) => {
    const { path, code, problem, remedy } = textsOf(complaint, words, locale);
    const place = path.length === 0 ? words.wholeFile : placeOf(path);
    return [
      `  ${index + 1}. ${paint('strong', plain(place))}  ${paint('faint', code)}`,
      `     ${paint(severityOf(complaint) === 'error' ? 'bad' : 'open', plain(problem))}`,
      `     → ${plain(remedy)}`,
    ];
  });
  return [paint('strong', heading), ...entries];
}

interface ComplaintTexts {
  readonly path: Path;
  readonly code: string;
  readonly problem: string;
  readonly remedy: string;
}

function textsOf(complaint: Complaint, words: Words, locale: Locale): ComplaintTexts {
  if (complaint.kind === 'library') {
    const { issue } = complaint;
    return {
      path: issue.path,
      code: issue.code,
      problem: explainIssue(issue, locale),
      remedy: explainRemedy(issue, locale),
    };
  }
  const { path, code, subject } = complaint;
  const { problem, remedy } = words.fileFaults[code];
  return { path, code, problem: problem(shorten(subject)), remedy };
}

const MAX_SUBJECT_LENGTH = 120;

const shorten = (text: string): string =>
  text.length > MAX_SUBJECT_LENGTH ? `${text.slice(0, MAX_SUBJECT_LENGTH)}…` : text;
