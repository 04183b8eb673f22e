import type { Cell } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { fillDown } from '../../../src/intake/table/fill-down';
import type { CellFault } from '../../../src/intake/table/receive-rows';
import type { RowKind } from '../../../src/intake/table/row-kind';

const issue = {} as CellFault['issue'];

/** The cells of rows in which the first column is filled down. */
const filled = (
  ...rows: readonly {
    readonly cells: readonly Cell[];
    readonly kind?: RowKind;
    readonly faults?: readonly CellFault[];
  }[]
): readonly (readonly Cell[])[] => {
  const fill = fillDown([0]);
  return rows.map(({ cells, kind = 'body', faults = [] }, position) =>
    fill({ row: { position, cells, faults }, kind, said: [] }),
  );
};

describe('a cell that is blank below another', () => {
  it('takes what stands above it, in the columns that are filled alone', () => {
    expect(filled({ cells: ['A', 'x'] }, { cells: ['', ''] }, { cells: [' '] })).toEqual([
      ['A', 'x'],
      ['A', ''],
      ['A'],
    ]);
  });

  it('takes nothing where nothing stood above', () => {
    expect(filled({ cells: ['', 'x'] }, { cells: ['B'] }, { cells: [''] })).toEqual([
      ['', 'x'],
      ['B'],
      ['B'],
    ]);
  });

  it.each(['text', 'total', 'repeated-header', 'other-header'] as const)(
    'takes nothing over a row of kind %s',
    (kind) => {
      expect(filled({ cells: ['A'] }, { cells: ['T'], kind }, { cells: [''] })).toEqual([
        ['A'],
        ['T'],
        [''],
      ]);
    },
  );

  it('takes what stood above a blank row, which stays blank', () => {
    expect(filled({ cells: ['A'] }, { cells: [''], kind: 'blank' }, { cells: [''] })).toEqual([
      ['A'],
      [''],
      ['A'],
    ]);
  });

  it('takes nothing over a row or a cell that was not received', () => {
    const rest = [{ cells: [''] }];
    expect(filled({ cells: ['A'] }, { cells: [null], faults: [{ issue }] }, ...rest)).toEqual([
      ['A'],
      [null],
      [''],
    ]);
    expect(
      filled({ cells: ['A'] }, { cells: [null], faults: [{ column: 0, issue }] }, ...rest),
    ).toEqual([['A'], [null], ['']]);
    expect(
      filled({ cells: ['A'] }, { cells: ['', null], faults: [{ column: 1, issue }] }, ...rest),
    ).toEqual([['A'], ['A', null], ['A']]);
  });

  it('is read without the apostrophe of an export, filled or not', () => {
    expect(filled({ cells: ["'=A", "'+1"] }, { cells: ['', "'-2"] })).toEqual([
      ['=A', '+1'],
      ['=A', '-2'],
    ]);
    const fillNothing = fillDown([]);
    const row = { position: 0, cells: ["'=A"], faults: [] };
    expect(fillNothing({ row, kind: 'body', said: [] })).toEqual(['=A']);
  });
});
