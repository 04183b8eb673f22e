const names = [
  'Bến Hòa',
  'Thủy Lý',
  'An Cư',
  'Đồng Mới',
  'Vĩnh Thái',
  'Long Điền',
  'Tân Lập',
  'Hòa Bình',
  'Phú Lợi',
  'Xuân Đài',
  'Bình An',
  'Cẩm Sơn',
  'Đông Hải',
  'Gia Thụy',
  'Hưng Phú',
  'Kim Tân',
  'Lộc Thọ',
  'Mỹ Xuyên',
  'Ninh Sơn',
  'Ô Môn Bắc',
  'Phước Tân',
  'Quang Vinh',
  'Rạch Dừa',
  'Sông Bằng',
  'Tam Thanh',
  'Thới An',
  'Trà Nóc',
  'Vạn Mỹ',
  'Xương Giang',
  'Yên Thế',
];

interface MessyRow {
  readonly ward?: string;
  readonly basis?: string;
  readonly tally: string;
  readonly unmet?: string;
  readonly note?: string;
}

/** The rows that are not simply 20 of 20, by their place. */
const messy: Readonly<Record<number, MessyRow>> = {
  1: { ward: 'Phường Thuỷ Lý', tally: '19/20', unmet: '6' },
  2: { ward: 'CAP An Cư', tally: ' 18 / 20 ', unmet: '6; criterion-13' },
  3: { tally: '07/08' },
  5: { tally: '20/20', basis: 'Dự kiến' },
  6: { tally: '' },
  7: { tally: '21/22' },
  8: { tally: '#REF!' },
  9: { tally: '20/20', note: 'đề nghị thu hồi' },
  12: { tally: '17/20' },
  15: { tally: '19/20', unmet: 'criterion-99' },
  20: { tally: 'gần đủ' },
  25: { tally: '19/20', unmet: 'criterion-3' },
};

/** A made-up sheet of 30 wards, as an office might send it. */
export const messySheet: readonly (readonly string[])[] = [
  ['BẢNG TỔNG HỢP KẾT QUẢ NĂM 2025'],
  ['STT', 'Công an phường', 'Quận', 'Loại kết quả', 'Số TC đạt', 'Tiêu chí chưa đạt', 'Ghi chú'],
  ...names.map((name, place) => {
    const row = messy[place] ?? { tally: '20/20' };
    const area = place % 10 === 0 ? `Quận ${['Sông Xanh', 'Bến Cũ', 'Gò Cao'][place / 10]}` : '';
    return [
      String(place + 1),
      row.ward ?? name,
      area,
      row.basis ?? 'Chính thức',
      row.tally,
      row.unmet ?? '',
      row.note ?? '',
    ];
  }),
  ['Tổng cộng', '30 phường'],
];

/** The rows of the sheet that cannot be taken, as numbered in it. */
export const refusedRows = [6, 10, 11, 12, 18, 23];
