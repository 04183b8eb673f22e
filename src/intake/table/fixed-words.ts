/** Headers of columns that keep the books of a sheet and say nothing of a ward. */
export const ignoredHeaders: readonly string[] = [
  'STT',
  'TT',
  'Số TT',
  'Số thứ tự',
  'No',
  'No.',
  'Ghi chú',
  'Note',
  'Notes',
  'Remark',
  'Remarks',
];

/** What stands at the beginning of a row that adds up the others. */
export const totalWords: readonly string[] = [
  'Tổng cộng',
  'Tổng số',
  'Tổng',
  'Cộng',
  'Total',
  'Grand total',
  'Sum',
];
