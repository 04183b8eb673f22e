import type { HeadersByField } from './missing-columns';
import type { TableColumn } from './table';

/** The columns that a table can have, by their headers. */
export const columnsOf = (headers: HeadersByField): readonly TableColumn[] =>
  Object.entries(headers).map(([field, texts]) => ({ field, headers: texts }));
