import type { RollUpWords } from '../words/roll-up-words';
import { say } from './numbers';

export const rollUpVi: RollUpWords = {
  unmet: {
    confirmed: (unitCount) => `Trong ${say(unitCount)} phường được đánh giá`,
    projected: (unitCount) => `Theo kết quả dự kiến của ${say(unitCount)} phường`,
  },
  unmetIn: (criterion, unitCount, unknownCount) =>
    `${criterion} có ${say(unitCount)} phường chưa đạt${
      unknownCount === 0 ? '' : ` (chưa rõ ${say(unknownCount)} phường)`
    }`,
  unnamed: (count) => `${say(count)} lượt tiêu chí chưa đạt không nêu tên`,
  noneUnmet: 'chưa ghi nhận tiêu chí nào',
  unknownIn: (criterion, unitCount) => `${criterion} chưa rõ ở ${say(unitCount)} phường`,
  candidate: (name, rank, missing) => `${rank}: ${name} ${missing}`,
  rank: (rank, isTied, basis) =>
    `Hạng ${say(rank)}${isTied ? ' (đồng hạng)' : ''}${
      basis === 'projected' ? ' theo kết quả dự kiến' : ''
    }`,
  missing: (least, most) =>
    least === most
      ? `còn thiếu ${say(most)} tiêu chí`
      : `còn thiếu từ ${say(least)} đến ${say(most)} tiêu chí`,
  inexact: 'khoảng rộng nhất có thể',
  mayBeOutOfReach: 'có thể không đủ điều kiện nếu tiêu chí chưa rõ được xác định là không áp dụng',
  onlyIf: (gates) => `đồng thời phải bảo đảm ${gates}`,
  withoutPlan: (name) => `${name}: đạt thêm tiêu chí nào cũng chưa đủ điều kiện`,
  blocked: (name, gates) => `${name}: không thuộc diện xét, chưa bảo đảm ${gates}`,
};
