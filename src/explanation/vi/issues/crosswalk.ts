import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of crosswalk issues. */
export const crosswalkTexts: IssueTexts<'crosswalk'> = {
  'crosswalk/same-set': {
    problem: ({ edition }) => `Bảng đối chiếu dẫn từ bộ ${quote(edition)} đến chính bộ đó.`,
    remedy: () => 'Ghi bộ cũ ở mục "from" và bộ mới ở mục "to".',
  },
  'crosswalk/repeated-pair': {
    problem: ({ fromCriterionId, toCriterionId }) =>
      `Cặp tiêu chí ${quote(fromCriterionId)} và ${quote(toCriterionId)} được ghi hai lần, quan hệ như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'crosswalk/contradictory-pair': {
    problem: ({ fromCriterionId, toCriterionId }) =>
      `Cặp tiêu chí ${quote(fromCriterionId)} và ${quote(toCriterionId)} được ghi hai lần, quan hệ khác nhau.`,
    remedy: () => 'Xác định quan hệ đúng và bỏ dòng còn lại.',
  },
  'crosswalk/not-joined': {
    problem: ({ firstTo, secondFrom }) =>
      `Bảng đối chiếu thứ nhất dẫn đến ${quote(firstTo)}, nhưng bảng thứ hai bắt đầu từ ${quote(secondFrom)}.`,
    remedy: () => 'Dùng hai bảng đối chiếu nối tiếp nhau, theo thứ tự thời gian.',
  },
  'crosswalk/too-many-pairs': {
    problem: ({ pairCount, maximum }) =>
      `Bảng đối chiếu ghép lại có ít nhất ${pairCount} cặp; tối đa ${maximum} cặp.`,
    remedy: () => 'Chuyển kết quả qua từng bảng đối chiếu một.',
  },
  'crosswalk/contradictory-results': {
    problem: ({ unitId, metCriterionId, notMetCriterionId }) =>
      `Kết quả của đơn vị mã ${quote(unitId)} mâu thuẫn nhau qua bộ tiêu chí trung gian: tiêu chí ${quote(metCriterionId)} đạt, tiêu chí ${quote(notMetCriterionId)} chưa đạt.`,
    remedy: () => 'Kiểm tra hai kết quả này và các cặp trong những bảng đối chiếu đã ghép.',
  },
  'crosswalk/other-set': {
    problem: ({ side, named, given }) =>
      `Bảng đối chiếu ghi bộ ${side === 'from' ? 'cũ' : 'mới'} là ${quote(named)}, nhưng bộ đưa vào là ${quote(given)}.`,
    remedy: () => 'Dùng bảng đối chiếu viết cho đúng hai bộ tiêu chí này.',
  },
  'crosswalk/ambiguous': {
    problem: ({ from, to }) => `Có nhiều bảng đối chiếu từ bộ ${quote(from)} sang bộ ${quote(to)}.`,
    remedy: () => 'Chỉ đưa vào một bảng đối chiếu cho mỗi lần đổi bộ tiêu chí.',
  },
  'crosswalk/clash': {
    problem: ({ unitId, toCriterionId, metCriterionId, notMetCriterionId }) =>
      `Kết quả cũ của phường ${quote(unitId)} mâu thuẫn về tiêu chí mới ${quote(toCriterionId)}: theo tiêu chí cũ ${quote(metCriterionId)} thì đạt, theo tiêu chí cũ ${quote(notMetCriterionId)} thì chưa đạt.`,
    remedy: () => 'Kiểm tra lại hai kết quả cũ và quan hệ của hai cặp trong bảng đối chiếu.',
  },
};
