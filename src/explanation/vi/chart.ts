import type { ChartWords } from '../words/chart-words';

export const chartVi: ChartWords = {
  criterion: 'Tiêu chí',
  status: 'Kết quả',
  reason: 'Lý do',
  knownOn: 'Theo hồ sơ đến ngày',
  from: 'Từ ngày',
  until: 'Đến ngày',
  standing: 'Danh hiệu',
  recognised: 'Được công nhận',
  grounds: 'Căn cứ',
  step: 'Thời hạn',
  due: 'Chỉ tiêu',
  limit: 'Mức tối đa',
  least: 'Ít nhất',
  most: 'Nhiều nhất',
  population: 'Tổng số',
  area: 'Địa bàn',
  year: 'Năm',
  notMet: 'Chưa đạt',
  unknown: 'Chưa rõ',
  outcome: 'Đánh giá',
  unitCount: 'Số đơn vị',
  statusCounts: ({ met, notMet, notApplicable, unknown }) =>
    `Đạt ${met}, chưa đạt ${notMet}, không áp dụng ${notApplicable}, chưa rõ ${unknown} tiêu chí`,
  standingsOf: (unit, from, until) => `Danh hiệu của ${unit} từ ${from} đến ${until}`,
  courseOf: (first, last, bounds) =>
    `Số đơn vị được công nhận từ năm ${first} đến hết năm ${last}: ${bounds}`,
  dueOf: (due) => `chỉ tiêu ${due}`,
  mostOftenUnmet: (criterion, count, of) =>
    `Nhiều đơn vị chưa đạt nhất: ${criterion} (${count}/${of} đơn vị)`,
  noneUnmet: (unitCount) => `Không có tiêu chí nào được ghi nhận chưa đạt ở ${unitCount} đơn vị`,
  place: (position) => `vị trí ${position}`,
  nothing: 'Không có số liệu để thể hiện',
};
