import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a table. */
export interface TableIssueParams {
  /** A table has no row that could be its header. */
  'table/no-header': Record<never, never>;
  /** A text stands alone where the header is looked for, above rows that are wider. */
  'table/title-above-header': {
    /** The text. */
    readonly received: string;
  };
  /** The whole header stands in one cell, with marks between its parts. */
  'table/one-column': {
    /** The cell. */
    readonly received: string;
    /** The mark that parts it. */
    readonly delimiter: string;
  };
  /** A table has more columns than are read. */
  'table/too-many-columns': {
    /** How many it has. */
    readonly columnCount: number;
    /** How many are read at the most. */
    readonly maximum: number;
  };
  /** A header or a text stands for several criteria of one set. */
  'table/ambiguous-criterion': {
    /** The header or the text, as it was found. */
    readonly received: string;
    /** The criteria, or the addresses of gates, that it may mean. */
    readonly ids: readonly string[];
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A column that is needed is not there, and no option stands in for it. */
  'table/missing-column': {
    /** Headers of which one would do. */
    readonly expected: readonly string[];
    /** The option that stands in for the column, where there is one. */
    readonly option?: string;
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
  /** A row stands below a heading of which nobody knows what it means. */
  'table/section-row': {
    /** The heading. */
    readonly received: string;
    /** Its row. */
    readonly textRow: number;
  };
  /** A row stands below a header that is repeated, and so perhaps in another table. */
  'table/second-table': {
    /** The row of that header. */
    readonly textRow: number;
  };
  /** A cell is blank in a column in which others are filled, and no option stands in for single cells. */
  'table/blank-among-filled': {
    /** The field of the column. */
    readonly field: string;
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
  /** Both columns of a row are ticked, that of what is met and that of what is not. */
  'table/both-ticked': Record<never, never>;
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
    readonly what:
      | 'evidence'
      | 'override'
      | 'disputed'
      | 'gate-answers'
      | 'repair-days'
      | 'no-events';
  };
  /** What a table would say of something would be read as something else, or not at all. */
  'table/lossy-round-trip': Record<never, never>;
}

const unplaced = {
  evidence: 'evidence',
  override: 'the override of a status',
  disputed: 'a result that is disputed',
  'gate-answers': 'answers for gates whose policy was not given',
  'repair-days': 'the days for putting things right',
  'no-events': 'a history without events',
};

/** How severe each of these issues is, and what is wrong in English. */
export const tableKinds: IssueKinds<TableIssueParams> = {
  'table/no-header': {
    severity: 'error',
    message: () => 'The table has no header row.',
  },
  'table/title-above-header': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} is alone in its row, like a title, where the header is expected.`,
  },
  'table/one-column': {
    severity: 'error',
    message: ({ received, delimiter }) =>
      `The header is one cell, ${quote(received)}; the columns seem to be separated by ${quote(delimiter)}.`,
  },
  'table/too-many-columns': {
    severity: 'error',
    message: ({ columnCount, maximum }) =>
      `The table has ${columnCount} columns; at most ${maximum} are read.`,
  },
  'table/ambiguous-criterion': {
    severity: 'error',
    message: ({ received, ids, criteriaSetId }) =>
      `${quote(received)} may be any of what is asked under ${quote(criteriaSetId)}: ${listOf(ids)}.`,
  },
  'table/missing-column': {
    severity: 'error',
    message: ({ expected }) => `A column is missing; one of: ${listOf(expected)}.`,
  },
  'table/mixed-layouts': {
    severity: 'error',
    message: ({ headers }) => `The table mixes columns of different layouts: ${listOf(headers)}.`,
  },
  'table/no-register': {
    severity: 'error',
    message: () => 'The column names units, but no register of units was given to find them in.',
  },
  'table/no-rows': {
    severity: 'warning',
    message: () => 'There is no row of data below the header.',
  },
  'table/blank-rows': {
    severity: 'warning',
    message: ({ rowCount }) =>
      rowCount === 1 ? 'A blank row was skipped.' : `${rowCount} blank rows were skipped.`,
  },
  'table/total-row': {
    severity: 'warning',
    message: ({ received }) => `The row of totals (${quote(received)}) was skipped.`,
  },
  'table/section-row': {
    severity: 'error',
    message: ({ received, textRow }) =>
      `The row is below the heading ${quote(received)} in row ${textRow}, and it is not known what that says of it.`,
  },
  'table/second-table': {
    severity: 'error',
    message: ({ textRow }) => `Row ${textRow} is a header again, so another table begins there.`,
  },
  'table/blank-among-filled': {
    severity: 'error',
    message: ({ field }) =>
      `The cell is blank, but other cells of the column (${quote(field)}) are filled; no option stands in for a single cell.`,
  },
  'table/surplus-cell': {
    severity: 'error',
    message: ({ column }) => `Column ${column} has a value but no header.`,
  },
  'table/missing-cell': {
    severity: 'error',
    message: ({ expected }) =>
      `The row needs a value in one of these columns: ${listOf(expected)}.`,
  },
  'table/differing-units': {
    severity: 'error',
    message: ({ unitIds }) => `The row names different units: ${listOf(unitIds)}.`,
  },
  'table/refused-with': {
    severity: 'error',
    message: ({ rowNumbers }) =>
      `The row belongs with other rows that have errors: ${listOf(rowNumbers)}.`,
  },
  'table/both-ticked': {
    severity: 'error',
    message: () => 'The row is ticked both as met and as not met.',
  },
  'table/tally-and-criteria': {
    severity: 'error',
    message: () => 'The row gives both a tally and results of single criteria.',
  },
  'table/needs-columns': {
    severity: 'error',
    message: ({ address, columns }) =>
      `${quote(address)} cannot be answered in one cell; it needs these columns: ${listOf(columns)}.`,
  },
  'table/incomplete-answer': {
    severity: 'error',
    message: ({ address, missing }) =>
      `The answer to ${quote(address)} is incomplete; blank: ${listOf(missing)}.`,
  },
  'table/stray-reason': {
    severity: 'error',
    message: ({ address }) =>
      `A reason is given, but ${quote(address)} is not marked as not applicable.`,
  },
  'table/projected-result': {
    severity: 'error',
    message: ({ received }) =>
      `${quote(received)} is a projected result, but the assessment is marked as confirmed.`,
  },
  'table/no-place': {
    severity: 'error',
    message: ({ what }) => `A table has no cell for ${unplaced[what]}.`,
  },
  'table/lossy-round-trip': {
    severity: 'error',
    message: () =>
      'Written into a table, this would be read back as something else, or not at all.',
  },
};

/** Makes an issue of this concept. */
export const tableIssue: IssueMaker<TableIssueParams> = /* @__PURE__ */ issueMaker(tableKinds);
