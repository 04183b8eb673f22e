import ExcelJS from 'exceljs';

const header = ['Quận', 'Phường', 'Số tiêu chí đạt', 'Ngày đánh giá', 'Ghi chú', 'Ghi chú'];

/** A made-up workbook with a merged area, a hidden row, the error of a formula and a header that stands twice. */
export async function sampleWorkbook() {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Kết quả');
  const day = new Date('2024-12-10');
  const lost = { formula: 'COUNTA(#REF!)', result: { error: '#REF!' } };
  const rich = { richText: [{ text: 'Bến ' }, { font: { bold: true }, text: 'Hòa' }] };
  sheet.addRows([
    header,
    ['Quận 1', rich, { formula: '"20"&"/20"', result: '20/20' }, day, null, null],
    [null, 'Thủy Lý', '19/20', day, null, null],
    ['Bến Cũ, Sông Xanh', 'Hải Sơn I', '18/20', day, null, null],
    ['Bến Cũ, Sông Xanh', 'Bình Đông', lost, day, null, null],
    ['Bến Cũ, Sông Đỏ', 'Bình Đông', '20/20', day, 'dự kiến đạt', 'khu vực biển'],
  ]);
  sheet.mergeCells('A2:A3');
  sheet.getRow(4).hidden = true;
  sheet.getColumn(4).numFmt = 'dd/mm/yyyy';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same sheet, saved as CSV. */
export const sampleCsv = `\ufeff${[
  header.join(';'),
  'Quận 1;Bến Hòa;20/20;10/12/2024;;',
  ';Thủy Lý;19/20;10/12/2024;;',
  'Bến Cũ, Sông Xanh;Hải Sơn I;18/20;10/12/2024;;',
  'Bến Cũ, Sông Xanh;Bình Đông;#REF!;10/12/2024;;',
  'Bến Cũ, Sông Đỏ;Bình Đông;20/20;10/12/2024;dự kiến đạt;khu vực biển',
].join('\r\n')}\r\n`;
