import { shorten } from '../../foundation/text/quote';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { UnitLevel } from '../../unit/unit';
import { numbersVi } from './numbers';
import { unitsVi } from './units';

/** Writes a day; the parameters of an issue hold days as plain texts. */
export const dayText = (day: string): string => numbersVi.day(day as PlainDate);

/** Names a level. */
export const unitLevel = (level: string): string => unitsVi.beforeName[level as UnitLevel];

/** Words of JSON and of the answer kinds, as they stand in issues. */
const kinds: Readonly<Record<string, string>> = {
  text: 'văn bản',
  number: 'số',
  'whole number': 'số nguyên',
  'text or whole number': 'văn bản hoặc số nguyên',
  fraction: 'số lẻ',
  boolean: 'giá trị đúng/sai',
  object: 'đối tượng',
  list: 'danh sách',
  null: 'giá trị rỗng (null)',
  undefined: 'chỗ trống (undefined)',
  function: 'hàm (function)',
  symbol: 'ký hiệu (symbol)',
  bigint: 'số bigint',
  'a class instance': 'đối tượng của một lớp (class)',
  'a symbol as key': 'khóa là ký hiệu (symbol)',
  met: 'đạt (met)',
  'not-met': 'chưa đạt (not-met)',
  'not-applicable': 'không áp dụng (not-applicable)',
  unknown: 'chưa rõ (unknown)',
  attested: 'xác nhận đạt/chưa đạt (attested)',
  quantity: 'số đo (quantity)',
  share: 'tỷ lệ (share)',
  parts: 'trả lời từng phần (parts)',
  occurrences: 'số vụ việc đã xảy ra (occurrences)',
  change: 'số liệu hai kỳ (change)',
  title: 'danh hiệu đang giữ (title)',
};

const ONE_OF = 'one of ';

/** Names a kind of value. */
export const kindText = (name: string): string =>
  name.startsWith(ONE_OF)
    ? `một trong: ${shorten(name.slice(ONE_OF.length))}`
    : (kinds[name] ?? shorten(name));
