import { parseArgs } from 'node:util';
import type { Locale } from 'model-ward-rules/explanation';
import { wordsByLocale } from './words';

export type Command = ReportCommand | HelpCommand | MistakenCommand;

interface ReportCommand {
  readonly kind: 'report';
  readonly locale: Locale;
  readonly file?: string;
}

interface HelpCommand {
  readonly kind: 'help';
  readonly locale: Locale;
}

interface MistakenCommand {
  readonly kind: 'mistaken';
  readonly locale: Locale;
  readonly problem: string;
}

const options = { locale: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the arguments; what is wrong with them is told in our words, not in those of the runtime. */
export function readCommandLine(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const files = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const asked = given.findLast(({ name }) => name === 'locale');
  const locale = asked === undefined ? 'vi' : localeOf(asked.value);
  if (locale === undefined) return mistakenLocale(asked?.value ?? '');
  const { usageFaults } = wordsByLocale[locale];
  const unknown = given.find(
    ({ name, value }) => !Object.hasOwn(options, name) || (name === 'help' && value !== undefined),
  );
  if (unknown !== undefined) {
    return { kind: 'mistaken', locale, problem: usageFaults.unknownOption(unknown.rawName) };
  }
  if (given.some(({ name }) => name === 'help')) return { kind: 'help', locale };
  if (files.length > 1) return { kind: 'mistaken', locale, problem: usageFaults.tooManyFiles };
  const [file] = files;
  return { kind: 'report', locale, ...(file === undefined ? {} : { file }) };
}

function localeOf(text: string | undefined): Locale | undefined {
  return text === 'vi' || text === 'en' ? text : undefined;
}

/** Whoever asks for a language that is not there may read either of the two. */
function mistakenLocale(text: string): MistakenCommand {
  const problem = `Không có ngôn ngữ “${text}”: dùng vi hoặc en. / There is no locale “${text}”: use vi or en.`;
  return { kind: 'mistaken', locale: 'vi', problem };
}
