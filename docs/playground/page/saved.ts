import type { Chart } from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { type ExportedRows, exportReportRows, exportRows } from 'model-ward-rules/intake';
import type { ListView } from '../list/list-view';
import { wordsByLocale } from '../words';

type Tables = readonly (readonly [name: string, rows: ExportedRows])[];

/** The tables of a list: wards, areas and targets as the library writes them, and what each ward lacks. */
export function tablesOfList({ report, units }: ListView, locale: Locale): Tables {
  const { page } = wordsByLocale[locale];
  const tables = exportReportRows(report, { locale });
  return [
    [page.wards, tables.units],
    [
      page.lacks,
      exportRows([
        [page.ward, page.area, page.conclusion, page.lacks],
        ...units.map(({ name, areas, verdict, lacks }) => [name, areas, verdict, lacks]),
      ]),
    ],
    [page.areas, tables.areas],
    [page.numberDue, tables.targets],
  ];
}

/** The table behind a picture. */
export function tablesOfChart({ columns, rows }: Chart, name: string): Tables {
  return [
    [
      name,
      exportRows([
        columns.map(({ title }) => title),
        ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
      ]),
    ],
  ];
}
