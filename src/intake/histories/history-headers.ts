import { assessmentHeaders } from '../assessments/assessment-headers';

/** What a column of histories can hold. */
export type HistoryField =
  | 'unitId'
  | 'unitCode'
  | 'ward'
  | 'area'
  | 'kind'
  | 'on'
  | 'recordedOn'
  | 'forYear'
  | 'instrument'
  | 'id'
  | 'criteriaSet'
  | 'criteriaSetRevision'
  | 'basis'
  | 'outcome'
  | 'until'
  | 'repairBy'
  | 'authority'
  | 'consequence'
  | 'eventId';

type HistoryHeaders = Readonly<Record<HistoryField, readonly [string, ...string[]]>>;

/** The headers of a table of events, the name of the field first. */
export const historyHeaders: HistoryHeaders = /* @__PURE__ */ headersBeside(assessmentHeaders);

/** What an event shares with an assessment has the same headers in both tables. */
function headersBeside(shared: typeof assessmentHeaders): HistoryHeaders {
  const { unitId, unitCode, ward, area, criteriaSet, criteriaSetRevision, basis } = shared;
  return {
    unitId,
    unitCode,
    ward,
    area,
    kind: ['kind', 'Event', 'Sự kiện', 'Loại sự kiện', 'Nội dung', 'Hình thức'],
    on: ['on', 'Effective on', 'Ngày', 'Ngày có hiệu lực', 'Ngày quyết định', 'Ngày ký'],
    recordedOn: ['recordedOn', 'Recorded on', 'Ngày ghi nhận'],
    forYear: ['forYear', 'For year', 'Năm', 'Năm đánh giá', 'Năm công nhận'],
    instrument: [
      'instrument',
      'Văn bản',
      'Quyết định',
      'Số quyết định',
      'Số, ngày quyết định',
      'Số QĐ',
    ],
    id: ['id', 'Event ID', 'Mã sự kiện'],
    criteriaSet,
    criteriaSetRevision,
    basis,
    outcome: ['outcome', 'Kết quả', 'Kết quả thẩm định'],
    until: ['until', 'Deferred until', 'Đến ngày', 'Lùi đến ngày'],
    repairBy: ['repairBy', 'Repair by', 'Hạn khắc phục', 'Thời hạn khắc phục'],
    authority: ['authority', 'Cơ quan', 'Cơ quan quyết định', 'Cấp quyết định'],
    consequence: ['consequence', 'Hậu quả', 'Hình thức xử lý'],
    eventId: ['eventId', 'Withdrawn event', 'Mã sự kiện bị hủy', 'Hủy sự kiện'],
  };
}
