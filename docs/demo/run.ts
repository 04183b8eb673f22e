import { type Command, readCommandLine, UsageError } from './command-line';
import { plain, renderSections } from './page';
import { publishedSections } from './published';
import { readInput } from './read-input';
import { reportInput } from './report-input';
import { type Words, wordsByLocale } from './words';

/** The world around the demo, so that a test can stand in for it. */
export interface Io {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly readFile: (path: string) => Uint8Array;
}

/** Runs the demo and gives its exit code: 1 for faults in the file, 2 for a mistake in the command. */
export function run(args: readonly string[], io: Io): 0 | 1 | 2 {
  try {
    return answer(readCommandLine(args), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.writeError(`${plain(error.message)}\n`);
    return 2;
  }
}

function answer(command: Command, io: Io): 0 | 1 {
  const { locale, file, showsAll, asksForHelp } = command;
  const words = wordsByLocale[locale];
  if (asksForHelp) {
    io.writeOut(`${words.usage.join('\n')}\n`);
    return 0;
  }
  if (file !== undefined) return reportFile(file, command, io);
  const hint = showsAll ? words.language : `${words.language}\n${words.more}`;
  io.writeOut(`${renderSections(publishedSections(locale), showsAll)}\n\n${hint}\n`);
  return 0;
}

/** What is good in a faulty file is reported all the same; the faults follow. */
function reportFile(file: string, command: Command, io: Io): 0 | 1 {
  const words = wordsByLocale[command.locale];
  const input = readInput(file, openFile(file, words, io), command);
  const sections = reportInput(input, command);
  if (sections.length > 0) io.writeOut(`${renderSections(sections, true)}\n\n${words.language}\n`);
  for (const { text } of input.notices) io.writeError(`${plain(text)}\n`);
  return input.notices.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function openFile(file: string, words: Words, io: Io): Uint8Array {
  try {
    return io.readFile(file);
  } catch {
    throw new UsageError(words.unreadableFile(file));
  }
}
