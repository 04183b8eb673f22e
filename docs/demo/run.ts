import type { Locale } from 'model-ward-rules/explanation';
import { buildReport } from './build-report';
import { readCommandLine } from './command-line';
import { type Complaint, severityOf } from './complaint';
import { exampleReport } from './example-programme';
import { fileInput } from './file-input';
import { paintWith } from './paint';
import { publishedInput } from './published-input';
import { type ReadFile, readJson } from './read-json';
import { renderComplaints } from './render-complaints';
import { renderReport } from './render-report';
import type { Report } from './report';
import { plain } from './text';
import { wordsByLocale } from './words';

/** The world around the demo, so that a test can stand in for it. */
export interface Io {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly readFile: ReadFile;
  readonly hasColour: { readonly out: boolean; readonly error: boolean };
}

/** Runs the demo and gives its exit code. */
export function run(args: readonly string[], io: Io): 0 | 1 {
  const command = readCommandLine(args);
  const usage = `${wordsByLocale[command.locale].usage.join('\n')}\n`;
  switch (command.kind) {
    case 'help':
      io.writeOut(usage);
      return 0;
    case 'mistaken':
      io.writeError(`${plain(command.problem)}\n\n${usage}`);
      return 1;
    case 'report':
      return command.file === undefined
        ? reportPublished(command.locale, io)
        : reportFile(command.file, command.locale, io);
  }
}

function reportPublished(locale: Locale, io: Io): 0 {
  writeReport({ ...buildReport(publishedInput()), example: exampleReport() }, locale, io);
  return 0;
}

/** What is good in a faulty file is reported all the same; the faults follow. */
function reportFile(file: string, locale: Locale, io: Io): 0 | 1 {
  const read = readJson(file, io.readFile);
  if (!read.ok) return writeComplaints(file, [read.complaint], locale, io);
  const { input, complaints } = fileInput(read.json);
  const isWorthReporting = input.wards.length + input.measurements.length > 0;
  if (isWorthReporting) writeReport(buildReport(input), locale, io);
  if (isWorthReporting && complaints.length > 0) io.writeError('\n');
  return writeComplaints(file, complaints, locale, io);
}

function writeReport(report: Report, locale: Locale, io: Io): void {
  io.writeOut(renderReport(report, locale, paintWith(io.hasColour.out)));
}

function writeComplaints(
  file: string,
  complaints: readonly Complaint[],
  locale: Locale,
  io: Io,
): 0 | 1 {
  if (complaints.length === 0) return 0;
  io.writeError(renderComplaints(file, complaints, locale, paintWith(io.hasColour.error)));
  return complaints.some((one) => severityOf(one) === 'error') ? 1 : 0;
}
