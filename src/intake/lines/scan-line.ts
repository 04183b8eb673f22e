import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import { type CriteriaMask, WORD_SIZE } from '../../criteria-set/criteria-mask';
import { FIRST_YEAR, LAST_YEAR, MAX_ID_LENGTH } from '../../foundation/reading/value-limits';
import type { UnitId } from '../../unit/unit';
import { byteAt, standsAt } from './byte-pattern';
import type { LineTemplate } from './line-template';

/** What a line says that is written as expected. */
export interface ScannedLine {
  readonly unitId: UnitId;
  readonly assessmentYear: number;
  readonly basis: AssessmentBasis;
  /** Marks the criteria that are attested, as met or as not met. */
  readonly answered: CriteriaMask;
  /** Marks those attested as met. */
  readonly met: CriteriaMask;
}

/**
 * Reads a line that is written as `JSON.stringify` writes it, answers by attestation alone and in the order of the set. Of any
 * other it says nothing: that is for the ordinary reader.
 */
export function scanLine(template: LineTemplate, line: Uint8Array): ScannedLine | undefined {
  const { beforeUnitId, beforeYear, heads } = template;
  const bytes = new DataView(line.buffer, line.byteOffset, line.length);
  const idAt = beforeUnitId.length;
  const idEnd = endOfPlainText(bytes, idAt);
  const isOpened = standsAt(bytes, beforeUnitId, 0) && standsAt(bytes, beforeYear, idEnd);
  if (!isOpened || idEnd === idAt || idEnd - idAt > MAX_ID_LENGTH) return undefined;

  const yearAt = idEnd + beforeYear.length;
  const assessmentYear = yearFrom(bytes, yearAt);
  if (assessmentYear === undefined) return undefined;

  const headAt = yearAt + YEAR_LENGTH;
  const head = heads.find((one) => standsAt(bytes, one.pattern, headAt));
  if (head === undefined) return undefined;

  const answers = scanAnswers(template, bytes, headAt + head.pattern.length);
  if (answers === undefined) return undefined;
  const unitId = textOf(line.subarray(idAt, idEnd)) as UnitId;
  return { unitId, assessmentYear, basis: head.basis, ...answers };
}

const YEAR_LENGTH = 4;
const ZERO = 0x30;
const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const COMMA = 0x2c;
const CARRIAGE_RETURN = 0x0d;

/** Visible ASCII without escapes means itself, and no rule on ids forbids it. */
function endOfPlainText(bytes: DataView, from: number): number {
  let at = from;
  while (isPlain(byteAt(bytes, at))) at += 1;
  return at;
}

function isPlain(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== QUOTATION_MARK && byte !== BACKSLASH;
}

function yearFrom(bytes: DataView, from: number): number | undefined {
  let year = 0;
  for (let at = from; at < from + YEAR_LENGTH; at += 1) {
    const digit = byteAt(bytes, at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    year = 10 * year + digit;
  }
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Reads the list of answers, in which some may be left out, and the end of the line. */
function scanAnswers(
  { answers, unmarked, met: metEnd, notMet: notMetEnd, end }: LineTemplate,
  bytes: DataView,
  from: number,
): Pick<ScannedLine, 'answered' | 'met'> | undefined {
  const answered = [...unmarked];
  const met = [...unmarked];
  let at = from;
  let separator = OPENING_BRACKET;
  for (let position = 0; position < answers.length; position += 1) {
    const answer = answers[position];
    if (answer === undefined || byteAt(bytes, at) !== separator) continue;
    if (!standsAt(bytes, answer, at + 1)) continue;
    const statusAt = at + 1 + answer.length;
    const isMet = standsAt(bytes, metEnd, statusAt);
    if (!isMet && !standsAt(bytes, notMetEnd, statusAt)) return undefined;
    mark(answered, position);
    if (isMet) mark(met, position);
    at = statusAt + (isMet ? metEnd : notMetEnd).length;
    separator = COMMA;
  }
  return standsAt(bytes, end, at) && isLineEnd(bytes, at + end.length)
    ? { answered, met }
    : undefined;
}

function mark(mask: number[], position: number): void {
  const wordIndex = Math.floor(position / WORD_SIZE);
  mask[wordIndex] = (mask[wordIndex] as number) | (1 << position);
}

/** The CR of a CRLF stays with the line. */
function isLineEnd(bytes: DataView, at: number): boolean {
  return (
    at === bytes.byteLength ||
    (at + 1 === bytes.byteLength && byteAt(bytes, at) === CARRIAGE_RETURN)
  );
}

/** Spreading the bytes would go through their iterator, at three times the cost. */
function textOf(ascii: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, undefined, ascii);
}
