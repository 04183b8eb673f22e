import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of cohort issues. */
export const cohortTexts: IssueTexts<'cohort'> = {
  'cohort/repeated-id': {
    problem: ({ id }) => `Hai nhóm xếp loại có cùng mã ${quote(id)}.`,
    remedy: () => 'Đặt cho mỗi nhóm một mã riêng.',
  },
  'cohort/repeated-unit': {
    problem: ({ unitId }) => `Đơn vị mã ${quote(unitId)} có mặt hai lần trong các nhóm xếp loại.`,
    remedy: () => 'Mỗi đơn vị chỉ thuộc một nhóm, một lần.',
  },
  'cohort/other-scheme': {
    problem: ({ unitId, schemeId }) =>
      `Điểm của đơn vị mã ${quote(unitId)} được tính theo thang điểm ${quote(schemeId)}, không phải thang điểm của nhóm.`,
    remedy: () => 'Tính lại điểm theo thang điểm của nhóm.',
  },
  'cohort/unknown-unit': {
    problem: ({ unitId }) =>
      `Mức xếp loại bị giới hạn theo đơn vị mã ${quote(unitId)}, nhưng không nhóm nào khác có đơn vị này.`,
    remedy: () => 'Bổ sung nhóm của đơn vị đó, hoặc sửa mã.',
  },
  'cohort/other-ladder': {
    problem: ({ unitId }) =>
      `Mức xếp loại bị giới hạn theo đơn vị mã ${quote(unitId)}, nhưng thang điểm của đơn vị này có các mức khác.`,
    remedy: () => 'Dùng các thang điểm có cùng các mức xếp loại.',
  },
  'cohort/circle': {
    problem: ({ cohortIds }) => `Các nhóm giới hạn lẫn nhau thành vòng: ${listOf(cohortIds)}.`,
    remedy: () =>
      'Bỏ một trong các giới hạn; không nhóm nào trong vòng có thể được xếp loại trước.',
  },
  'cohort/unknown-rank': {
    problem: ({ rank }) => `Thang điểm không có mức xếp loại ${quote(rank)}.`,
    remedy: () => 'Dùng mã của một mức xếp loại trong thang điểm.',
  },
  'cohort/base-not-lower': {
    problem: ({ rank }) =>
      `Mức dùng làm cơ sở tính tỷ lệ cho mức ${quote(rank)} không phải là mức thấp hơn.`,
    remedy: () => 'Chọn một mức thấp hơn làm cơ sở; không khống chế được mức thấp nhất.',
  },
  'cohort/caps-overlap': {
    problem: ({ rank }) =>
      `Tỷ lệ khống chế mức ${quote(rank)} và một tỷ lệ khác cùng tác động đến những đơn vị như nhau mà chưa rõ thứ tự.`,
    remedy: () => 'Chỉ giữ một trong hai, hoặc chọn cơ sở mà tỷ lệ kia không làm thay đổi.',
  },
};
