import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTemplateOf } from '../../../src/intake/lines/line-template';
import { type ScannedLine, scanLine } from '../../../src/intake/lines/scan-line';
import { attestedAssessment, rawLine } from '../../arbitraries/assessment-lines';
import { attestedSet } from '../../arbitraries/criteria-sets';

const set = attestedSet(3);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const scan = (text: string, criteriaSet = set): ScannedLine | undefined =>
  scanLine(lineTemplateOf(criteriaSet, [criteriaSet]), encode(text));

const raw = rawLine(set, ['met', undefined, 'not-met']);
const text = JSON.stringify(raw);
const withHead = (head: object): string => JSON.stringify({ ...raw, ...head });
const met = (place: number) => ({
  criterionId: `criterion-${place}`,
  answer: { kind: 'attested', status: 'met' },
});
const withAnswers = (...answers: readonly object[]): string =>
  JSON.stringify({ ...raw, results: { kind: 'by-criterion', answers } });

/** What the fast way reads: these lines must not fall back to the slow one. */
const scanned: readonly { name: string; text: string }[] = [
  { name: 'a line as JSON.stringify writes it', text },
  { name: 'the end of a CRLF', text: `${text}\r` },
  { name: 'projected results', text: withHead({ basis: 'projected' }) },
  { name: 'a set without its revision', text: withHead({ criteriaSet: { id: set.id } }) },
  { name: 'the first year', text: withHead({ assessmentYear: 2000 }) },
  { name: 'the last year', text: withHead({ assessmentYear: 2199 }) },
  { name: 'an id of one sign', text: withHead({ unitId: '!' }) },
  { name: 'an id of 80 signs', text: withHead({ unitId: '~'.repeat(80) }) },
  { name: 'the first answer alone', text: withAnswers(met(1)) },
  { name: 'the last answer alone', text: withAnswers(met(3)) },
  { name: 'every answer', text: withAnswers(met(1), met(2), met(3)) },
];

/** What is left to the reader of lines, right or wrong. */
const left: readonly { name: string; text: string }[] = [
  { name: 'nothing', text: '' },
  { name: 'a blank before', text: ` ${text}` },
  { name: 'a blank behind', text: `${text} ` },
  { name: 'two CR', text: `${text}\r\r` },
  { name: 'a sign after the CR', text: `${text}\r ` },
  { name: 'an empty id', text: withHead({ unitId: '' }) },
  { name: 'an id of 81 signs', text: withHead({ unitId: 'x'.repeat(81) }) },
  { name: 'an id with a blank', text: withHead({ unitId: 'a b' }) },
  { name: 'an id with a control character', text: withHead({ unitId: 'a\u007f' }) },
  { name: 'an id with an escape', text: withHead({ unitId: 'a\\b' }) },
  { name: 'an id with a quotation mark', text: withHead({ unitId: 'a"b' }) },
  { name: 'an id beyond ASCII', text: withHead({ unitId: 'phường' }) },
  { name: 'a year before the first', text: withHead({ assessmentYear: 1999 }) },
  { name: 'a year after the last', text: withHead({ assessmentYear: 2200 }) },
  { name: 'a year of three digits', text: withHead({ assessmentYear: 202 }) },
  { name: 'a year of five digits', text: withHead({ assessmentYear: 20_240 }) },
  { name: 'a sign after 9 in the year', text: text.replace('2024', '20:4') },
  { name: 'a sign before 0 in the year', text: text.replace('2024', '21/4') },
  { name: 'another set', text: withHead({ criteriaSet: { id: 'another' } }) },
  { name: 'another revision', text: withHead({ criteriaSet: { id: set.id, revision: 2 } }) },
  { name: 'another basis', text: withHead({ basis: 'expected' }) },
  { name: 'no answer', text: withAnswers() },
  { name: 'answers in another order', text: withAnswers(met(2), met(1)) },
  { name: 'an answer twice', text: withAnswers(met(1), met(1)) },
  { name: 'an answer too many', text: withAnswers(met(1), met(2), met(3), met(4)) },
  { name: 'another status', text: text.replace('"met"', '"open"') },
  { name: 'evidence', text: withAnswers({ ...met(1), evidence: [] }) },
  { name: 'another key at the end', text: withHead({ note: '' }) },
];

describe('scanning a line', () => {
  it('reads what stands in it', () => {
    expect(scan(text)).toEqual({
      unitId: 'ward-1',
      assessmentYear: 2024,
      basis: 'confirmed',
      answered: [0b101],
      met: [0b001],
    });
  });

  it.each(scanned)('reads $name', ({ text: line }) => {
    expect(scan(line)).toBeDefined();
  });

  it.each(left)('leaves $name', ({ text: line }) => {
    expect(scan(line)).toBeUndefined();
  });

  it('leaves whatever is cut off', () => {
    for (let length = 0; length < text.length; length += 1) {
      expect(scan(text.slice(0, length))).toBeUndefined();
    }
  });

  it('leaves an answer to a criterion that asks for a measurement', () => {
    const [first, ...others] = set.criteria;
    const measured = { ...first, requirement: { kind: 'none-occurred', event: 'fire' } };
    const mixed = { ...set, criteria: [measured, ...others] } as typeof set;
    expect(scan(withAnswers(met(1), met(2)), mixed)).toBeUndefined();
    expect(scan(withAnswers(met(2), met(3)), mixed)).toMatchObject({ answered: [0b110] });
  });

  it('leaves a set that is not meant, and names that do not tell it apart', () => {
    const later = { ...set, revision: 2 };
    const scanAmong = (criteriaSets: readonly (typeof set)[], line: string) =>
      scanLine(lineTemplateOf(set, criteriaSets), encode(line));
    const unnamed = withHead({ criteriaSet: { id: set.id } });
    expect(scanAmong([], text)).toBeUndefined();
    expect(scanAmong([{ ...set }], text)).toBeUndefined();
    expect(scanAmong([set, later], text)).toBeDefined();
    expect(scanAmong([set, later], unnamed)).toBeUndefined();
    expect(scanAmong([later], unnamed)).toBeUndefined();
  });

  it('reads every attested assessment that JSON.stringify writes', () => {
    const sets = fc.constantFrom(set, attestedSet(1), attestedSet(32), attestedSet(70));
    const written = sets.chain((one) => fc.tuple(fc.constant(one), attestedAssessment(one)));
    fc.assert(
      fc.property(written, ([criteriaSet, [head, answers]]) => {
        const { unitId, assessmentYear, basis } = head;
        const line = { ...head, results: { kind: 'by-criterion', answers } };
        const marks = (isMarked: (status: string) => boolean) =>
          Array.from({ length: Math.ceil(criteriaSet.criteria.length / 32) }, (_, word) =>
            criteriaSet.criteria.slice(32 * word, 32 * (word + 1)).reduce((mask, { id }, place) => {
              const given = answers.find(({ criterionId }) => criterionId === id);
              return given !== undefined && isMarked(given.answer.status)
                ? mask | (1 << place)
                : mask;
            }, 0),
          );
        expect(scan(JSON.stringify(line), criteriaSet)).toEqual({
          unitId,
          assessmentYear,
          basis,
          answered: marks(() => true),
          met: marks((status) => status === 'met'),
        });
      }),
      { numRuns: 60 },
    );
  });
});
