import type { UnitLevel } from 'model-ward-rules';
import { assessmentHeaders, textKey, unitNameKey } from 'model-ward-rules/intake';
import type { TablePaper } from '../reading/paper';

/** Holds the units that tables name, each once: they are the wards, however they are spelt. */
export type NamedUnits = Map<string, NamedUnit>;

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentId?: string;
}

const fields = { id: 'unitId', ward: 'ward', area: 'area' } as const;

const isHeader = (cell: unknown, kind: keyof typeof fields): boolean =>
  typeof cell === 'string' &&
  assessmentHeaders[fields[kind]].some((header) => textKey(header) === textKey(cell));

/** How far down the header may stand. */
const MOST_ROWS_ABOVE = 30;

/** The row whose cells name a column of wards, from 0. */
export function headerIndexOf({ rows }: TablePaper): number {
  return rows
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex((row) => row.some((cell) => isHeader(cell, 'ward') || isHeader(cell, 'id')));
}

/** Adds the wards that the rows name, and the areas that they, or the headings between them, say hold them. */
export function addUnitsOfRows(
  units: NamedUnits,
  paper: TablePaper,
  { headingsAreAreas }: { readonly headingsAreAreas: boolean },
): void {
  const { rows } = paper;
  const headerIndex = headerIndexOf(paper);
  const header = rows[headerIndex];
  if (header === undefined) return;
  const columnOf = (kind: keyof typeof fields): number =>
    header.findIndex((cell) => isHeader(cell, kind));
  const columns = { id: columnOf('id'), ward: columnOf('ward'), area: columnOf('area') };
  let area = '';
  for (const row of rows.slice(headerIndex + 1)) {
    const texts = row.map((cell) => String(cell ?? '').trim());
    const said = texts.filter((text) => text !== '' && !ORDINAL.test(text));
    if (said.length === 1 && headingsAreAreas) area = said[0] ?? '';
    if (said.length < 2 || said.some((text) => TOTAL.test(text))) continue;
    const own = texts[columns.area] ?? '';
    if (own !== '') area = own;
    addUnit(units, { id: texts[columns.id] ?? '', ward: texts[columns.ward] ?? '', area });
  }
}

const ORDINAL = /^(?:\d{1,4}|[IVX]{1,5})[.)]?$/;
const TOTAL = /^(?:tổng|cộng|total)/i;

interface NamedRow {
  readonly id: string;
  readonly ward: string;
  readonly area: string;
}

function addUnit(units: NamedUnits, { id, ward, area }: NamedRow): void {
  const name = ward === '' ? id : ward;
  if (name === '') return;
  const parentId = area === '' ? undefined : addArea(units, area);
  const key = id === '' ? `ward ${parentId ?? ''} ${unitNameKey(name)}` : `id ${id}`;
  if (units.has(key)) return;
  const unit = { id: id === '' ? `w-${numbered(units)}` : id, name, level: 'ward' as const };
  units.set(key, parentId === undefined ? unit : { ...unit, parentId });
}

/** "Quận Bến Cũ" and "Bến Cũ" are one area, unless each has a word before it and the words differ. */
function addArea(units: NamedUnits, name: string): string {
  const level = saidLevel(name);
  const bare = unitNameKey(name.normalize('NFC').replace(LEVEL_WORD, ''));
  const known = [...units.values()].find(
    (one) =>
      one.level !== 'ward' &&
      unitNameKey(one.name.normalize('NFC').replace(LEVEL_WORD, '')) === bare &&
      (level === undefined || saidLevel(one.name) === undefined || one.level === level),
  );
  if (known !== undefined) return known.id;
  const unit = { id: `a-${numbered(units)}`, name, level: level ?? 'urban-district' };
  units.set(unit.id, unit);
  return unit.id;
}

const LEVEL_WORD = /^(?:quận|q\.|huyện|h\.|thị xã|tx\.?|tỉnh|thành phố|tp\.?)\s*/i;

const levelWords: readonly (readonly [RegExp, UnitLevel])[] = [
  [/^(?:quận|q\.)/i, 'urban-district'],
  [/^(?:huyện|h\.)/i, 'rural-district'],
  [/^(?:thị xã|tx\.?)\s/i, 'town'],
  [/^tỉnh\s/i, 'province'],
  [
    /^(?:thành phố|tp\.?)\s*(?:hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh)/i,
    'centrally-run-city',
  ],
  [/^(?:thành phố|tp\.?)\s/i, 'provincial-city'],
];

/** The level that the word before a name says. A name alone, beside wards, is taken for a district's. */
const saidLevel = (name: string): UnitLevel | undefined =>
  levelWords.find(([words]) => words.test(name.normalize('NFC')))?.[1];

/** Ids are put in the order of their letters, wards are to stay in that of the sheet. */
const numbered = ({ size }: NamedUnits): string => String(size + 1).padStart(5, '0');
