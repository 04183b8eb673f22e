import type { Unit } from '../../unit/unit';
import type { Succession } from '../../unit/unit-register';

/** The headers of a table of units, the name of the field first. */
export const unitHeaders: Readonly<Record<keyof Unit, readonly [string, ...string[]]>> = {
  id: ['id', 'unitId', 'Unit ID', 'Mã định danh'],
  code: ['code', 'unitCode', 'Unit code', 'Mã', 'Mã đơn vị', 'Mã ĐVHC', 'Mã phường'],
  name: ['name', 'Unit name', 'Tên', 'Tên đơn vị', 'Tên ĐVHC', 'Tên phường'],
  level: ['level', 'Cấp', 'Loại', 'Loại hình', 'Loại đơn vị'],
  parentId: ['parentId', 'Parent ID', 'Parent', 'Trực thuộc', 'Mã đơn vị cấp trên'],
  existsFrom: ['existsFrom', 'Exists from', 'Từ ngày', 'Ngày thành lập'],
  endedOn: ['endedOn', 'Ended on', 'Ngày kết thúc', 'Ngày chấm dứt'],
};

/** The headers of a table of successions, the name of the field first. */
export const successionHeaders: Readonly<Record<keyof Succession, readonly [string, ...string[]]>> =
  {
    kind: ['kind', 'Change', 'Thay đổi', 'Loại thay đổi', 'Hình thức sắp xếp'],
    on: ['on', 'Effective on', 'Ngày', 'Ngày có hiệu lực'],
    recordedOn: ['recordedOn', 'Recorded on', 'Ngày ghi nhận'],
    fromIds: ['fromIds', 'From', 'Đơn vị cũ', 'Từ đơn vị'],
    intoIds: ['intoIds', 'Into', 'Đơn vị mới', 'Thành đơn vị'],
    instrument: ['instrument', 'Văn bản', 'Nghị quyết', 'Số nghị quyết'],
  };
