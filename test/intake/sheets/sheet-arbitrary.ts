import fc from 'fast-check';

/** A row of a made-up sheet: what it really says of a ward, and how it is written. */
interface WrittenRow {
  readonly kind: 'ward' | 'blank' | 'total';
  readonly ward: number;
  readonly area: number;
  /** Whether its note says that the result is only expected. */
  readonly isProjectedByNote: boolean;
  /** Whether the name of the ward is misspelt. */
  readonly isMisspelt: boolean;
  /** Whether the area beside it is another than that of the ward, where its id or code names it. */
  readonly isUnderWrongArea: boolean;
  /** Whether its area stands behind the name of the ward, in one cell. */
  readonly namesAreaInWard: boolean;
  /** Which cell holds the error of a spreadsheet. */
  readonly errorIn: 'none' | 'area' | 'ward' | 'tally';
  readonly metCount: number;
}

/** A block of rows under a heading, or under none. */
interface Block {
  readonly heading: Heading;
  readonly repeatsHeader: boolean;
  readonly rows: readonly WrittenRow[];
}

type Heading = 'none' | 'projected' | 'confirmed' | 'other-year' | 'this-year' | 'remark' | 'area';

/** A sheet as an office writes it. */
export interface Sheet {
  readonly title: 'none' | 'plain' | 'projected' | 'other-year' | 'this-year' | 'other-set';
  readonly footer: 'none' | 'signature' | 'projected';
  readonly mergesAreas: boolean;
  readonly headsWithOrdinals: boolean;
  /** What names the wards. */
  readonly namesWardsBy: 'name' | 'id' | 'code';
  /** Whether the header has a second row, and what its group says. */
  readonly header: 'plain' | 'grouped' | 'grouped-projected';
  /** Which other table follows: the same columns in another order, other words for them, or results of another kind. */
  readonly secondTable: 'none' | 'other-order' | 'other-columns' | 'self-assessed';
  readonly blocks: readonly Block[];
}

export const WARD_COUNT = 6;
export const AREA_COUNT = 3;

const row = fc.record<WrittenRow>({
  kind: fc.constantFrom('ward', 'ward', 'ward', 'ward', 'ward', 'blank', 'total'),
  ward: fc.nat(WARD_COUNT - 1),
  area: fc.nat(AREA_COUNT - 1),
  isProjectedByNote: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  isMisspelt: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  isUnderWrongArea: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  namesAreaInWard: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  errorIn: fc.constantFrom(...Array<'none'>(17).fill('none'), 'area', 'ward', 'tally'),
  metCount: fc.integer({ min: 2, max: 20 }),
});

const block = fc.record<Block>({
  heading: fc.constantFrom(
    'none',
    'none',
    'projected',
    'confirmed',
    'other-year',
    'this-year',
    'remark',
    'area',
  ),
  repeatsHeader: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  rows: fc.array(row, { maxLength: 4 }),
});

export const sheets: fc.Arbitrary<Sheet> = fc.record<Sheet>({
  title: fc.constantFrom(
    'none',
    'plain',
    'plain',
    'projected',
    'other-year',
    'this-year',
    'other-set',
  ),
  footer: fc.constantFrom('none', 'none', 'signature', 'projected'),
  mergesAreas: fc.boolean(),
  headsWithOrdinals: fc.boolean(),
  namesWardsBy: fc.constantFrom('name', 'name', 'name', 'id', 'code'),
  header: fc.constantFrom('plain', 'plain', 'plain', 'grouped', 'grouped-projected'),
  secondTable: fc.constantFrom(
    'none',
    'none',
    'none',
    'other-order',
    'other-columns',
    'self-assessed',
  ),
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
});

const titles: Readonly<Record<Sheet['title'], string>> = {
  none: '',
  plain: 'CÔNG AN THÀNH PHỐ',
  projected: 'DANH SÁCH DỰ KIẾN ĐẠT',
  'other-year': 'KẾT QUẢ NĂM 2023',
  'this-year': 'KẾT QUẢ NĂM 2024',
  'other-set': 'KẾT QUẢ THEO 22 TIÊU CHÍ',
};

const headings: Readonly<Record<Heading, string>> = {
  none: '',
  projected: 'Các phường dự kiến đạt',
  confirmed: 'Kết quả chính thức',
  'other-year': 'NĂM 2023',
  'this-year': 'NĂM 2024',
  remark: 'Danh sách bổ sung',
  area: 'Quận 2',
};

/** What a row really says, from everything around it: what nobody can be sure of is both. */
export interface Truth {
  readonly rowNumber: number;
  readonly ward: number;
  readonly area: number;
  /** What its area cell says, if anything. */
  readonly writtenArea: number | undefined;
  readonly isProjected: boolean;
  readonly isOfOtherYear: boolean;
  readonly metCount: number;
}

export interface WrittenSheet {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly headerRows: readonly number[];
  readonly truths: readonly Truth[];
}

/** The names are the same in every area, so that only the area tells the wards apart. */
export const wardName = (ward: number): string => `Bến Số ${ward + 1}`;
export const wardId = (area: number, ward: number): string => `q${area}-w${ward}`;
export const wardCode = (area: number, ward: number): string => `0${area}0${ward}`;

const wardWords: Readonly<Record<Sheet['namesWardsBy'], string>> = {
  name: 'Phường',
  id: 'Mã định danh',
  code: 'Mã phường',
};

type Cells = readonly (string | number | null)[];

const headers: Readonly<Record<Sheet['header'], readonly Cells[]>> = {
  plain: [['STT', 'Quận', 'Phường', 'Số tiêu chí đạt', 'Ghi chú']],
  grouped: [
    ['STT', 'Quận', 'Phường', 'Kết quả', 'Ghi chú'],
    [null, null, null, 'Số tiêu chí đạt', null],
  ],
  'grouped-projected': [
    ['STT', 'Quận', 'Phường', 'Dự kiến', 'Ghi chú'],
    [null, null, null, 'Số tiêu chí đạt', null],
  ],
};

const secondHeaders: Readonly<Record<Exclude<Sheet['secondTable'], 'none'>, Cells>> = {
  'other-order': ['STT', 'Phường', 'Quận', 'Số tiêu chí đạt', 'Ghi chú'],
  'other-columns': ['TT', 'Đơn vị', 'Quận', 'Số TC đạt', 'Lý do'],
  'self-assessed': ['STT', 'Quận', 'Phường', 'Tự đánh giá', 'Ghi chú'],
};

/** Writes a sheet, and keeps what each of its rows says. */
export function writeSheet(sheet: Sheet): WrittenSheet {
  const header = headers[sheet.header].map((cells) =>
    cells.map((cell) => (cell === 'Phường' ? wardWords[sheet.namesWardsBy] : cell)),
  );
  const rows: Cells[] = [];
  const truths: Truth[] = [];
  if (sheet.title !== 'none') rows.push([titles[sheet.title]]);
  const headerRows = header.map((_, place) => rows.length + place + 1);
  rows.push(...header);
  const isProjectedAll =
    sheet.title === 'projected' ||
    sheet.footer === 'projected' ||
    sheet.header === 'grouped-projected';
  let isProjected = false;
  let isOfOtherYear = sheet.title === 'other-year';
  let areaAbove: number | undefined;
  const writeRow = (one: WrittenRow, place: number, order: 'first' | 'swapped'): void => {
    if (one.kind === 'blank') rows.push([]);
    else if (one.kind === 'total') {
      rows.push([null, 'Cộng', null, 3]);
      areaAbove = undefined;
    } else {
      const isWrong = one.isUnderWrongArea && sheet.namesWardsBy !== 'name';
      const written = isWrong ? (one.area + 1) % AREA_COUNT : one.area;
      const isMerged = sheet.mergesAreas && areaAbove === written;
      areaAbove = written;
      const within = one.namesAreaInWard ? `, Quận ${one.area + 1}` : '';
      const ward = {
        name: wardName(one.ward),
        id: wardId(one.area, one.ward),
        code: wardCode(one.area, one.ward),
      }[sheet.namesWardsBy];
      const name = `${ward}${one.isMisspelt ? ' x' : ''}${within}`;
      const area = isMerged ? null : `Quận ${written + 1}`;
      const [areaCell, wardCell, tally] = [
        one.errorIn === 'area' ? '#REF!' : area,
        one.errorIn === 'ward' ? '#N/A' : name,
        one.errorIn === 'tally' ? '#VALUE!' : `${one.metCount}/20`,
      ];
      const note = one.isProjectedByNote ? 'dự kiến' : null;
      rows.push(
        order === 'first'
          ? [place + 1, areaCell, wardCell, tally, note]
          : [place + 1, wardCell, areaCell, tally, note],
      );
      truths.push({
        rowNumber: rows.length,
        ward: one.ward,
        area: one.area,
        writtenArea: isMerged ? undefined : written,
        isProjected: isProjectedAll || isProjected || one.isProjectedByNote,
        isOfOtherYear,
        metCount: one.metCount,
      });
    }
  };
  for (const { heading, repeatsHeader, rows: body } of sheet.blocks) {
    if (heading !== 'none') {
      rows.push(sheet.headsWithOrdinals ? ['II', headings[heading]] : [headings[heading]]);
      areaAbove = undefined;
    }
    if (heading === 'projected') isProjected = true;
    if (heading === 'confirmed') isProjected = false;
    if (heading === 'other-year') isOfOtherYear = true;
    if (heading === 'this-year') isOfOtherYear = false;
    if (repeatsHeader) {
      rows.push(...header);
      areaAbove = undefined;
    }
    body.forEach((one, place) => {
      writeRow(one, place, 'first');
    });
  }
  if (sheet.secondTable !== 'none') {
    areaAbove = undefined;
    rows.push(secondHeaders[sheet.secondTable]);
    const known = truths.length;
    sheet.blocks[0]?.rows.forEach((one, place) => {
      const another = { ...one, ward: (one.ward + 1) % WARD_COUNT };
      writeRow(another, place, sheet.secondTable === 'self-assessed' ? 'first' : 'swapped');
    });
    // What a ward says of itself is no result of the first table.
    if (sheet.secondTable === 'self-assessed') truths.length = known;
  }
  if (sheet.footer === 'signature') rows.push(['NGƯỜI LẬP BIỂU', null, null, 'TRƯỞNG PHÒNG']);
  if (sheet.footer === 'projected') rows.push(['Ghi chú: số liệu dự kiến']);
  return { rows, headerRows, truths };
}
