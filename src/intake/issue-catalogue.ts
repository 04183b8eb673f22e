import type { IntakeIssueParams } from '../foundation/issue/intake-issue-params';
import { type Issue, issueOfKind } from '../foundation/issue/issue';
import type { IssueKind } from '../foundation/issue/issue-catalogue';
import { listUnits } from '../foundation/issue/unit-mention';
import { quote } from '../foundation/text/quote';

/** How numbers look, by the declared language. */
const numberForms = { vi: '1.800,5', en: '1,800.5', none: '1800 or 98,5' };

/** Says of every code of the intake how grave it is, and in English what is wrong. */
export const intakeIssueCatalogue: {
  readonly [Code in keyof IntakeIssueParams]: IssueKind<IntakeIssueParams[Code]>;
} = {
  'cell/not-plain': {
    severity: 'error',
    message: ({ received }) =>
      `A cell holds a text, a number, true or false, or nothing; received ${received}.`,
  },
  'date/undeclared-format': {
    severity: 'error',
    message: ({ received, dateFormat }) =>
      dateFormat === undefined
        ? `${quote(received)} is not written yyyy-MM-dd, and no other format was declared.`
        : `${quote(received)} is not written ${dateFormat}, as was declared.`,
  },
  'date/undeclared-epoch': {
    severity: 'error',
    message: ({ received }) =>
      `${received} may be the serial number of a day, but nothing says from when it counts.`,
  },
  'date/serial-out-of-range': {
    severity: 'error',
    message: ({ received, first, last }) =>
      `${received} is not read as a day: serial numbers run from ${first} to ${last}.`,
  },
  'date/two-digit-year': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} does not say which century it means.`,
  },
  'date/incomplete': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is not a single day.`,
  },
  'date/with-time': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} has a time or a zone with it; a day has neither.`,
  },
  'date/future': {
    severity: 'error',
    message: ({ received, asOf }) => `${received} is after ${asOf}, the day of the table.`,
  },
  'number/format': {
    severity: 'error',
    message: ({ received, numberLocale }) =>
      `A number is written with digits alone, such as ${numberForms[numberLocale ?? 'none']}; received ${quote(received)}.`,
  },
  'number/ambiguous-separator': {
    severity: 'error',
    message: ({ received }) =>
      `The mark before three digits in ${quote(received)} may separate thousands or decimals.`,
  },
  'percent/no-sign': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} has no percent sign: it may be a percentage or a fraction of 1.`,
  },
  'percent/over-hundred': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is over 100 %, which this share cannot be.`,
  },
  'share/format': {
    severity: 'error',
    message: ({ received }) =>
      `A share is written as two counts without leading zeros, such as 45/60; received ${quote(received)}.`,
  },
  'tally/format': {
    severity: 'error',
    message: ({ received, criteriaCount }) =>
      `A tally is written as a count out of ${criteriaCount}, such as ${criteriaCount - 1}/${criteriaCount}; received ${quote(received)}.`,
  },
  'tally/word-for-unit': {
    severity: 'error',
    message: ({ received, criteriaCount }) =>
      `${quote(received)} is a word for the whole ward; it does not say how many of ${criteriaCount} criteria are met.`,
  },
  'tally/blank': {
    severity: 'warning',
    message: ({ criteriaCount }) =>
      `The tally is blank, so all ${criteriaCount} criteria count as unknown.`,
  },
  'tally/looks-like-date': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} may be a day that a spreadsheet made of a tally.`,
  },
  'status/unreadable': {
    severity: 'error',
    message: ({ received, allowed }) =>
      `${quote(received)} does not say how the criterion stands; known are ${allowed.join(', ')}.`,
  },
  'text/confusable-letter': {
    severity: 'error',
    message: ({ received, found, expected }) =>
      `${quote(received)} holds the letter ${found}, which only looks like ${expected}.`,
  },
  'text/mojibake': {
    severity: 'error',
    message: ({ received, encoding }) =>
      `${quote(received)} cannot be read as Vietnamese: ${encodingFaults[encoding]}.`,
  },
  'text/two-spellings': {
    severity: 'warning',
    message: ({ received, other }) => `${quote(received)} is also spelt ${quote(other)}.`,
  },
  'unit/not-found': {
    severity: 'error',
    message: ({ received, areaName }) =>
      `No unit ${quote(received)} is known on the day${areaName === undefined ? '' : ` in ${quote(areaName)}`}.`,
  },
  'unit/ambiguous': {
    severity: 'error',
    message: ({ received, candidates, candidateCount }) =>
      `${quote(received)} may be any of ${candidateCount} units: ${listUnits(candidates)}${candidateCount > candidates.length ? '; …' : ''}.`,
  },
  'unit/ceased': {
    severity: 'error',
    message: ({ received, change, on, instruments, successors }) =>
      `${quote(received)} ${unitChanges[change]} ${on}${instruments.length === 0 ? '' : ` (${instruments.join(', ')})`}; ${
        successors.length === 0 ? 'nothing is known to follow it' : `now: ${listUnits(successors)}`
      }.`,
  },
  'unit/not-begun': {
    severity: 'error',
    message: ({ received, existsFrom }) =>
      `${quote(received)} is the name or code of a unit only from ${existsFrom}.`,
  },
  'unit/former-area': {
    severity: 'warning',
    message: ({ received, unitId, on, areaNames }) =>
      `${quote(received)} does not hold unit ${quote(unitId)} since ${on}; ${
        areaNames.length === 0 ? 'no area does now' : `it is in ${areaNames.join(', ')}`
      }.`,
  },
  'unit/code-as-number': {
    severity: 'error',
    message: ({ received }) => `The code ${received} is a number, so zeros in front are lost.`,
  },
  'unit/level-abolished': {
    severity: 'warning',
    message: ({ unitId, level, on }) =>
      `Unit ${quote(unitId)} is of level ${level}, which was abolished on ${on}, and is not said to end by then.`,
  },
  'line/not-utf8': {
    severity: 'error',
    message: ({ byteNumber }) => `The line is not UTF-8: byte ${byteNumber} of it does not fit.`,
  },
  'line/too-long': {
    severity: 'error',
    message: ({ maximum }) => `The line is longer than ${maximum} bytes.`,
  },
  'table/no-header': {
    severity: 'error',
    message: () => 'The table has no header row.',
  },
  'table/title-above-header': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} stands alone in its row, as a title does, where the header is looked for.`,
  },
  'table/too-many-columns': {
    severity: 'error',
    message: ({ columnCount, maximum }) =>
      `The table has ${columnCount} columns; at most ${maximum} are read.`,
  },
  'table/unknown-header': {
    severity: 'error',
    message: ({ header, nearest, found, expectedEn, takesCriteria }) =>
      `The header ${quote(header)} is not known${nearest === undefined ? '' : `; is ${quote(nearest)} meant?`} (found: ${someOf(found)}; known: ${someOf(expectedEn)}${takesCriteria ? ', and the criteria of the sets' : ''}).`,
  },
  'table/unknown-field': {
    severity: 'error',
    message: ({ header, field, nearest, expected }) =>
      `The option headers maps ${quote(header)} to ${quote(field)}, which is no field${nearest === undefined ? '' : `; is ${quote(nearest)} meant?`} (known: ${someOf(expected)}).`,
  },
  'table/ambiguous-header': {
    severity: 'error',
    message: ({ header }) => `The header ${quote(header)} can mean different columns.`,
  },
  'table/repeated-header': {
    severity: 'error',
    message: ({ header, other }) =>
      `The columns ${quote(other)} and ${quote(header)} hold the same thing.`,
  },
  'table/ambiguous-criterion': {
    severity: 'error',
    message: ({ received, ids, criteriaSetId }) =>
      `${quote(received)} stands for several criteria of ${quote(criteriaSetId)}: ${someOf(ids)}.`,
  },
  'table/missing-column': {
    severity: 'error',
    message: ({ expected }) => `A column is missing; one of: ${someOf(expected)}.`,
  },
  'table/mixed-layouts': {
    severity: 'error',
    message: ({ headers }) => `Columns of different layouts stand together: ${someOf(headers)}.`,
  },
  'table/no-register': {
    severity: 'error',
    message: () => 'The column names wards, but no register of units was given to find them in.',
  },
  'table/no-rows': {
    severity: 'warning',
    message: () => 'Below the header stands no row of data.',
  },
  'table/blank-rows': {
    severity: 'warning',
    message: ({ rowCount }) =>
      rowCount === 1 ? 'A blank row was passed over.' : `${rowCount} blank rows were passed over.`,
  },
  'table/total-row': {
    severity: 'warning',
    message: ({ received }) => `The row of totals (${quote(received)}) was passed over.`,
  },
  'table/surplus-cell': {
    severity: 'error',
    message: ({ column }) => `Something stands in column ${column}, which has no header.`,
  },
  'table/missing-cell': {
    severity: 'error',
    message: ({ expected }) => `The row must have something in: ${someOf(expected)}.`,
  },
  'table/differing-units': {
    severity: 'error',
    message: ({ unitIds }) => `The row names different units: ${someOf(unitIds)}.`,
  },
  'table/refused-with': {
    severity: 'error',
    message: ({ rowNumbers }) =>
      `The row stands or falls with others, which are at fault: ${someOf(rowNumbers)}.`,
  },
  'table/tally-and-criteria': {
    severity: 'error',
    message: () => 'The row gives a tally and results of single criteria.',
  },
  'table/needs-columns': {
    severity: 'error',
    message: ({ address, columns }) =>
      `${quote(address)} cannot be answered in one cell; it takes: ${someOf(columns)}.`,
  },
  'table/incomplete-answer': {
    severity: 'error',
    message: ({ address, missing }) =>
      `The answer to ${quote(address)} is incomplete; blank: ${someOf(missing)}.`,
  },
  'table/stray-reason': {
    severity: 'error',
    message: ({ address }) =>
      `A reason is given, but ${quote(address)} is not said to be not applicable.`,
  },
  'table/projected-result': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} is only expected, but the assessment is said to be confirmed.`,
  },
  'table/no-place': {
    severity: 'error',
    message: ({ what }) => `A table has no cell for ${unplaced[what]}.`,
  },
  'table/lossy-round-trip': {
    severity: 'error',
    message: () => 'What a table would say of this would be read as something else, or not at all.',
  },
  'assessment/repeated': {
    severity: 'warning',
    message: ({ unitId, assessmentYear, rowNumbers }) =>
      `Rows ${someOf(rowNumbers)} say the same of ward ${quote(unitId)} for ${assessmentYear}; they count once.`,
  },
  'assessment/contradictory': {
    severity: 'error',
    message: ({ unitId, assessmentYear, rowNumbers }) =>
      `Rows ${someOf(rowNumbers)} differ on ward ${quote(unitId)} for ${assessmentYear}.`,
  },
  'assessment/several-sets': {
    severity: 'warning',
    message: ({ criteriaSets }) =>
      `The assessments were made against several criteria sets: ${someOf(criteriaSets)}; their results are not one figure.`,
  },
  'history/repeated-row': {
    severity: 'warning',
    message: ({ unitId, otherRowNumber }) =>
      `The row says the same of ward ${quote(unitId)} as row ${otherRowNumber}; they count once.`,
  },
};

/** Makes an issue of the intake; its severity and its message follow from the code. */
export function intakeIssueOf<Code extends keyof IntakeIssueParams>(
  code: Code,
  path: Issue['path'],
  params: IntakeIssueParams[Code],
): Issue<Code> {
  const kind: IssueKind<IntakeIssueParams[Code]> = intakeIssueCatalogue[code];
  return issueOfKind(kind as never, code, path, params as never);
}

const encodingFaults = {
  'utf-8': 'it is UTF-8 that was read as another encoding',
  tcvn3: 'it seems to be written for TCVN3 (ABC) fonts',
  vni: 'it seems to be written for VNI fonts',
  lost: 'letters were lost when it was saved',
};

const unitChanges = {
  ended: 'is a unit that ended on',
  renamed: 'is a former name, changed on',
  recoded: 'is a former code, changed on',
  reclassified: 'is a unit that came to another level on',
};

const unplaced = {
  evidence: 'evidence',
  override: 'the override of a status',
  disputed: 'a result that is disputed',
  'repair-days': 'the days for putting things right',
  'no-events': 'a history without events',
};

const MAX_LISTED = 30;

/** Lists items in a message, cut so that no message carries a whole table. */
const someOf = (items: readonly (string | number)[]): string =>
  [...items.slice(0, MAX_LISTED), ...(items.length > MAX_LISTED ? ['…'] : [])].join(', ');
