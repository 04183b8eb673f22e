import type { HeadersByField } from './missing-columns';
import type { TableColumn } from './table';

/** The columns that a table can have, by their headers. */
export const columnsOf = (headers: HeadersByField): readonly TableColumn[] =>
  Object.entries(headers).map(([field, texts]) =>
    repeatable.includes(field)
      ? { field, headers: texts, mayRepeat: true }
      : { field, headers: texts },
  );

/** A province and its districts stand in columns of their own, and all of them must hold a ward. */
const repeatable: readonly string[] = ['area'];
