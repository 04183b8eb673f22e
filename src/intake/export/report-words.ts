/**
 * Names a language in which the tables of a report are headed.
 *
 * @category Intake
 */
export type ReportLocale = 'vi' | 'en';

/** A word in each language. */
type Words = Readonly<Record<ReportLocale, string>>;

/** A column of a table of a report. */
export type ReportField =
  | 'unitId'
  | 'code'
  | 'name'
  | 'level'
  | 'areaIds'
  | 'standing'
  | 'standingReason'
  | 'recognisedOn'
  | 'forYear'
  | 'isRegistered'
  | 'confirmed'
  | 'projected'
  | 'unmetCriteria'
  | 'unitCount'
  | 'registeredCount'
  | 'newlyBuiltCount'
  | 'recognisedCount'
  | 'maintainedCount'
  | 'suspendedCount'
  | 'lapsedCount'
  | 'standingUndeterminedCount'
  | 'target'
  | 'areaId'
  | 'counting'
  | 'dueOn'
  | 'outcome'
  | 'populationCount'
  | 'dueCount'
  | 'reachedLeast'
  | 'reachedMost'
  | 'missingLeast'
  | 'missingMost';

/** The headers of the tables of a report. */
export const reportHeaders: Readonly<Record<ReportField, Words>> = {
  unitId: { vi: 'Mã định danh', en: 'Unit ID' },
  code: { vi: 'Mã đơn vị', en: 'Unit code' },
  name: { vi: 'Tên đơn vị', en: 'Name' },
  level: { vi: 'Cấp', en: 'Level' },
  areaIds: { vi: 'Thuộc', en: 'Within' },
  standing: { vi: 'Danh hiệu', en: 'Title' },
  standingReason: { vi: 'Căn cứ', en: 'Because' },
  recognisedOn: { vi: 'Ngày công nhận', en: 'Recognised on' },
  forYear: { vi: 'Năm công nhận', en: 'For year' },
  isRegistered: { vi: 'Đã đăng ký', en: 'Registered' },
  confirmed: { vi: 'Kết quả chính thức', en: 'Confirmed results' },
  projected: { vi: 'Kết quả dự kiến', en: 'Projected results' },
  unmetCriteria: { vi: 'Tiêu chí chưa đạt', en: 'Unmet criteria' },
  unitCount: { vi: 'Số phường', en: 'Wards' },
  registeredCount: { vi: 'Đăng ký', en: 'Registered' },
  newlyBuiltCount: { vi: 'Xây dựng mới', en: 'Newly built' },
  recognisedCount: { vi: 'Đang giữ danh hiệu', en: 'Recognised' },
  maintainedCount: { vi: 'Duy trì', en: 'Maintained' },
  suspendedCount: { vi: 'Tạm đình chỉ', en: 'Suspended' },
  lapsedCount: { vi: 'Không còn danh hiệu', en: 'Lapsed or revoked' },
  standingUndeterminedCount: { vi: 'Danh hiệu chưa xác định', en: 'Title undetermined' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  areaId: { vi: 'Địa bàn', en: 'Area' },
  counting: { vi: 'Cách tính', en: 'Counting' },
  dueOn: { vi: 'Hạn hoàn thành', en: 'Due on' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  populationCount: { vi: 'Tổng số', en: 'Out of' },
  dueCount: { vi: 'Phải đạt', en: 'Due' },
  reachedLeast: { vi: 'Đã đạt (ít nhất)', en: 'Reached (at least)' },
  reachedMost: { vi: 'Đã đạt (nhiều nhất)', en: 'Reached (at most)' },
  missingLeast: { vi: 'Còn thiếu (ít nhất)', en: 'Missing (at least)' },
  missingMost: { vi: 'Còn thiếu (nhiều nhất)', en: 'Missing (at most)' },
};
