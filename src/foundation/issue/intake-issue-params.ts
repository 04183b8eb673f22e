import type { UnitMention } from './unit-mention';

/**
 * Gives the parameters of the issue codes that only the intake can find: in cells, texts, names and tables.
 *
 * @category Results and issues
 */
export interface IntakeIssueParams {
  /** A cell holds something that no spreadsheet shows as a value: an object, a list, a function. */
  'cell/not-plain': {
    /** What stands there, in the words of JavaScript. */
    readonly received: string;
  };
  /** Day, month and year stand in another order, or between other marks, than was declared. */
  'date/undeclared-format': {
    /** What was given. */
    readonly received: string;
    /** The format that was declared, where one was. */
    readonly dateFormat?: string;
  };
  /** A number stands where a day belongs, and nothing says from when it counts. */
  'date/undeclared-epoch': {
    /** The number. */
    readonly received: number;
  };
  /** A number is not the serial number of a day. */
  'date/serial-out-of-range': {
    /** The number. */
    readonly received: number;
    /** The first serial number that is read. */
    readonly first: number;
    /** The serial number of the last day of the calendar. */
    readonly last: number;
  };
  /** The year of a day has two digits. */
  'date/two-digit-year': {
    /** What was given. */
    readonly received: string;
  };
  /** A year, a quarter, a month or a week stands where a day belongs. */
  'date/incomplete': {
    /** What was given. */
    readonly received: string;
  };
  /** A day has a time or a zone with it. */
  'date/with-time': {
    /** What was given. */
    readonly received: string;
  };
  /** A day is later than the day of the table. */
  'date/future': {
    /** The day. */
    readonly received: string;
    /** The day of the table. */
    readonly asOf: string;
  };
  /** A text is not written as a number is. */
  'number/format': {
    /** What was given. */
    readonly received: string;
    /** The language whose marks were declared, where one was. */
    readonly numberLocale?: 'vi' | 'en';
  };
  /** A mark separates thousands in one language and decimals in the other, and none was declared. */
  'number/ambiguous-separator': {
    /** What was given. */
    readonly received: string;
  };
  /** A percentage has no percent sign, and nothing says what the number means. */
  'percent/no-sign': {
    /** What was given. */
    readonly received: string;
  };
  /** A percentage that cannot be over 100 % is. */
  'percent/over-hundred': {
    /** What was given. */
    readonly received: string;
  };
  /** A share is not written as two counts. */
  'share/format': {
    /** What was given. */
    readonly received: string;
  };
  /** A tally is not written as a count out of a count. */
  'tally/format': {
    /** What was given. */
    readonly received: string;
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** A word says how the whole unit stands where a count of criteria belongs. */
  'tally/word-for-unit': {
    /** What was given. */
    readonly received: string;
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** The cell of a tally is blank, and no other says how any criterion stands. */
  'tally/blank': {
    /** How many criteria the set has. */
    readonly criteriaCount: number;
  };
  /** A tally may be a day that a spreadsheet made of it. */
  'tally/looks-like-date': {
    /** What was given. */
    readonly received: string;
  };
  /** A cell does not say how a criterion stands in any of the known words. */
  'status/unreadable': {
    /** What was given. */
    readonly received: string;
    /** The words and marks that are known. */
    readonly allowed: readonly string[];
  };
  /** A cell or a name holds a letter that only looks like the Vietnamese one. */
  'text/confusable-letter': {
    /** The text, as it was given. */
    readonly received: string;
    /** The letter that stands there, such as "Ð" (U+00D0). */
    readonly found: string;
    /** The letter that is meant, such as "Đ" (U+0110). */
    readonly expected: string;
  };
  /** A text cannot be read: its letters come from another encoding, or were lost. */
  'text/mojibake': {
    /** The text, as it was given. */
    readonly received: string;
    /**
     * What is suspected: UTF-8 that was read as another encoding, the fonts of TCVN3 (ABC) or VNI, or letters that were
     * lost when a file was saved.
     */
    readonly encoding: 'utf-8' | 'tcvn3' | 'vni' | 'lost';
  };
  /** One name is spelt in two ways. */
  'text/two-spellings': {
    /** The later spelling. */
    readonly received: string;
    /** The spelling that came first. */
    readonly other: string;
  };
  /** No unit of the register has the name or the code. */
  'unit/not-found': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The area in which it was looked for, where one was given. */
    readonly areaName?: string;
    /** Units that may be meant, the likeliest first. */
    readonly suggestions: readonly UnitMention[];
  };
  /** Several units have the name or the code. */
  'unit/ambiguous': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The units, the first of them where there are many. */
    readonly candidates: readonly UnitMention[];
    /** How many units there are. */
    readonly candidateCount: number;
  };
  /** A name or a code was that of a unit before the day of the table, and is so no longer. */
  'unit/ceased': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The unit that was called so. */
    readonly unitId: string;
    /** Whether the unit has ended, or goes on with another name, code or level. */
    readonly change: 'ended' | 'renamed' | 'recoded' | 'reclassified';
    /** The first day on which it was so. */
    readonly on: string;
    /** The documents that ordered it. */
    readonly instruments: readonly string[];
    /** The units that stand in its place; the unit itself where it goes on. */
    readonly successors: readonly UnitMention[];
  };
  /** A name or a code is that of a unit only after the day of the table. */
  'unit/not-begun': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The unit that will be called so. */
    readonly unitId: string;
    /** The first day on which it is. */
    readonly existsFrom: string;
  };
  /** An area held the unit before the day of the table, and holds it no longer. */
  'unit/former-area': {
    /** The area, as it was given. */
    readonly received: string;
    /** The unit. */
    readonly unitId: string;
    /** The first day on which the area did not hold it. */
    readonly on: string;
    /** The areas that hold it on the day of the table, the nearest first. */
    readonly areaNames: readonly string[];
  };
  /** The code of a unit is given as a number, which has no zeros in front. */
  'unit/code-as-number': {
    /** The number. */
    readonly received: number;
  };
  /** A unit is said to stand on days on which no unit of its level did. */
  'unit/level-abolished': {
    /** The unit. */
    readonly unitId: string;
    /** Its level. */
    readonly level: string;
    /** The first day without units of the level. */
    readonly on: string;
  };
  /** A line of a file is not written in UTF-8. */
  'line/not-utf8': {
    /** The first byte of the line that does not fit. @range a whole number from 1 */
    readonly byteNumber: number;
  };
  /** A line of a file is longer than may be read. */
  'line/too-long': {
    /** How long a line may be. @unit bytes */
    readonly maximum: number;
  };
  /** A table has no row that could be its header. */
  'table/no-header': Record<never, never>;
  /** A text stands alone where the header is looked for, above rows that are wider. */
  'table/title-above-header': {
    /** The text. */
    readonly received: string;
  };
  /** A table has more columns than are read. */
  'table/too-many-columns': {
    /** How many it has. */
    readonly columnCount: number;
    /** How many are read at the most. */
    readonly maximum: number;
  };
  /** A header is not known. */
  'table/unknown-header': {
    /** The header, as it was found. */
    readonly header: string;
    /** The known header that is spelt most like it, where one is near. */
    readonly nearest?: string;
    /** All headers of the table. */
    readonly found: readonly string[];
    /** The Vietnamese headers that are known, one for each column but those of criteria. */
    readonly expectedVi: readonly string[];
    /** The same in English, or the name of the field where there is none. */
    readonly expectedEn: readonly string[];
    /** Whether the criteria of the sets are known as headers too. */
    readonly takesCriteria: boolean;
  };
  /** The option `headers` maps a header to a field that does not exist. */
  'table/unknown-field': {
    /** The header of the host. */
    readonly header: string;
    /** What it is mapped to. */
    readonly field: string;
    /** The known field or header that is spelt most like it, where one is near. */
    readonly nearest?: string;
    /** The fields that exist, those of criteria left out. */
    readonly expected: readonly string[];
  };
  /** A header stands for a field of the table and for a criterion, or for two fields. */
  'table/ambiguous-header': {
    /** The header, as it was found. */
    readonly header: string;
  };
  /** Two columns hold the same thing. */
  'table/repeated-header': {
    /** The header of the later column. */
    readonly header: string;
    /** The header of the earlier column. */
    readonly other: string;
  };
  /** A header or a text stands for several criteria of one set. */
  'table/ambiguous-criterion': {
    /** The header or the text, as it was found. */
    readonly received: string;
    /** The criteria it may mean. */
    readonly ids: readonly string[];
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A column that is needed is not there, and no option stands in for it. */
  'table/missing-column': {
    /** Headers of which one would do. */
    readonly expected: readonly string[];
  };
  /** Columns of different layouts stand in one table. */
  'table/mixed-layouts': {
    /** A header of each of the layouts. */
    readonly headers: readonly string[];
  };
  /** A column names units, and no register was given to find them in. */
  'table/no-register': Record<never, never>;
  /** A table has a header and no rows below it, but for blank ones and totals. */
  'table/no-rows': Record<never, never>;
  /** Rows with nothing in them were passed over. */
  'table/blank-rows': {
    /** How many follow each other. */
    readonly rowCount: number;
  };
  /** A row that adds up others was passed over. */
  'table/total-row': {
    /** The word that tells. */
    readonly received: string;
  };
  /** Something stands in a column without a header. */
  'table/surplus-cell': {
    /** The letters of the column, the first of the table being A. */
    readonly column: string;
  };
  /** A row lacks something that every row needs. */
  'table/missing-cell': {
    /** Headers of columns of which one must hold it. */
    readonly expected: readonly string[];
  };
  /** Columns of one row name different units. */
  'table/differing-units': {
    /** The units they name. */
    readonly unitIds: readonly string[];
  };
  /** A row is refused because other rows of the same assessment or history are. */
  'table/refused-with': {
    /** The rows that are at fault. */
    readonly rowNumbers: readonly number[];
  };
  /** A row gives a tally and results of single criteria. */
  'table/tally-and-criteria': Record<never, never>;
  /** What a criterion asks cannot be answered in one cell. */
  'table/needs-columns': {
    /** The criterion, or the address of its part. */
    readonly address: string;
    /** The addresses of the cells it takes. */
    readonly columns: readonly string[];
  };
  /** Only some of the cells of an answer are filled in. */
  'table/incomplete-answer': {
    /** The criterion, or the address of its part. */
    readonly address: string;
    /** The addresses of the cells that are blank. */
    readonly missing: readonly string[];
  };
  /** A reason is given where nothing is said to be not applicable. */
  'table/stray-reason': {
    /** The criterion, or the address of its part. */
    readonly address: string;
  };
  /** A result is only expected, but the assessment is said to be confirmed. */
  'table/projected-result': {
    /** What stands there. */
    readonly received: string;
  };
  /** Something is to be written into a table that has no cell for it. */
  'table/no-place': {
    /** What it is. */
    readonly what: 'evidence' | 'override' | 'disputed' | 'repair-days' | 'no-events';
  };
  /** What a table would say of something would be read as something else, or not at all. */
  'table/lossy-round-trip': Record<never, never>;
  /** Rows say the same of one unit, for one year and set. */
  'assessment/repeated': RowsOfAssessment;
  /** Rows differ on one unit, for one year and set. */
  'assessment/contradictory': RowsOfAssessment;
  /** The assessments of a table were made against several criteria sets. */
  'assessment/several-sets': {
    /** The sets, as `id@revision`. */
    readonly criteriaSets: readonly string[];
  };
  /** A row says the same of a unit as an earlier one. */
  'history/repeated-row': {
    /** The unit. */
    readonly unitId: string;
    /** The earlier row. */
    readonly otherRowNumber: number;
  };
}

/**
 * Names the rows of a table that are about one assessment.
 *
 * @category Results and issues
 */
export interface RowsOfAssessment {
  /** The unit. */
  readonly unitId: string;
  /** The year of the assessment. */
  readonly assessmentYear: number;
  /** All of the rows. */
  readonly rowNumbers: readonly number[];
}
