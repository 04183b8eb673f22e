import { parseArgs } from 'node:util';
import { type PlainDate, parsePlainDate } from 'model-ward-rules';
import { explainIssue, type Locale } from 'model-ward-rules/explanation';
import { type Words, wordsByLocale } from './words';

/** What the user asks about a file. */
export interface Question {
  readonly locale: Locale;
  readonly asOf: PlainDate | undefined;
  readonly year: number | undefined;
}

export interface Command extends Question {
  readonly file: string | undefined;
  readonly showsAll: boolean;
  readonly asksForHelp: boolean;
}

/** A mistake in the command, told in one line. */
export class UsageError extends Error {}

const options = {
  locale: { type: 'string' },
  all: { type: 'boolean' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function readCommandLine(args: readonly string[]): Command {
  const { values, files } = readArguments(args);
  const locale = localeOf(values.locale ?? 'vi');
  const words = wordsByLocale[locale];
  const [file] = files;
  if (files.length > 1) throw new UsageError(words.tooManyFiles);
  return {
    locale,
    file,
    asOf: dayOf(values['as-of'], locale),
    year: yearOf(values.year, words),
    showsAll: values.all === true,
    asksForHelp: values.help === true,
  };
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { values, files };
  } catch {
    throw inBothLanguages(({ badOption }) => badOption(args.join(' ')));
  }
}

function localeOf(text: string): Locale {
  if (text === 'vi' || text === 'en') return text;
  throw inBothLanguages(({ badLocale }) => badLocale(text));
}

/** Which language the user reads is not known yet. */
const inBothLanguages = (problem: (words: Words) => string): UsageError =>
  new UsageError(`${problem(wordsByLocale.vi)} / ${problem(wordsByLocale.en)}`);

function dayOf(text: string | undefined, locale: Locale): PlainDate | undefined {
  if (text === undefined) return undefined;
  const day = parsePlainDate(text);
  if (day.ok) return day.value;
  const problems = day.issues.map((issue) => explainIssue(issue, locale));
  throw new UsageError(`--as-of: ${problems.join(' ')}`);
}

function yearOf(text: string | undefined, words: Words): number | undefined {
  if (text === undefined) return undefined;
  if (/^[12]\d{3}$/u.test(text)) return Number(text);
  throw new UsageError(words.badYear(text));
}
