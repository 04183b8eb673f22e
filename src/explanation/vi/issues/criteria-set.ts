import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

const concepts = {
  criterion: 'tiêu chí',
  group: 'nhóm tiêu chí',
  part: 'phần của tiêu chí',
  rank: 'hạng',
};

/** Texts of criteria-set issues. */
export const criteriaSetTexts: IssueTexts<'criteria-set'> = {
  'criteria-set/unknown': {
    problem: ({ criteriaSetId, revision }) =>
      `Không có bộ tiêu chí ${quote(criteriaSetId)}${revision === undefined ? '' : ` bản ${revision}`}.`,
    remedy: ({ known }) =>
      known.length === 0
        ? 'Chưa đưa vào bộ tiêu chí nào; đưa bộ cần dùng vào trước.'
        : `Chọn một trong các bộ đã đưa vào: ${listOf(known)}.`,
  },
  'criteria-set/ambiguous': {
    problem: ({ criteriaSetId, revisions }) =>
      `Bộ tiêu chí ${quote(criteriaSetId)} có nhiều bản: ${listOf(revisions)}.`,
    remedy: () => 'Ghi rõ số bản (revision), và mỗi bản chỉ đưa vào một lần.',
  },
  'criteria-set/repeated-id': {
    problem: ({ concept, id }) => `Mã ${concepts[concept]} ${quote(id)} bị trùng.`,
    remedy: () => 'Mỗi mã chỉ dùng một lần; đổi mã hoặc bỏ mục trùng.',
  },
  'criteria-set/repeated-number': {
    problem: ({ number }) => `Số thứ tự tiêu chí ${number} bị trùng.`,
    remedy: () => 'Đối chiếu văn bản và sửa số thứ tự.',
  },
  'criteria-set/unknown-group': {
    problem: ({ groupId }) => `Bộ tiêu chí không có nhóm ${quote(groupId)}.`,
    remedy: () => 'Thêm nhóm vào danh sách nhóm hoặc sửa mã nhóm của tiêu chí.',
  },
  'criteria-set/over-part-count': {
    problem: ({ required, partCount }) =>
      `Yêu cầu đòi ${required} phần đạt, nhưng chỉ có ${partCount} phần.`,
    remedy: () => 'Sửa số phần phải đạt.',
  },
  'criteria-set/unknown-rank': {
    problem: ({ rank }) => `Thang xếp hạng không có hạng ${quote(rank)}.`,
    remedy: ({ known }) => `Dùng một trong các hạng: ${listOf(known)}.`,
  },
  'criteria-set/in-force-order': {
    problem: ({ inForceFrom, inForceUntil }) =>
      `Bộ tiêu chí hết hiệu lực (${dayText(inForceUntil)}) trước khi có hiệu lực (${dayText(inForceFrom)}).`,
    remedy: () => 'Kiểm tra lại hai ngày hiệu lực.',
  },
  'criteria-set/repeated-edition': {
    problem: ({ edition }) => `Bản ${quote(edition)} của bộ tiêu chí được đưa vào nhiều lần.`,
    remedy: () => 'Mỗi bản chỉ đưa vào một lần.',
  },
  'criteria-set/replacement-cycle': {
    problem: ({ editions }) => `Các bộ tiêu chí thay thế nhau theo vòng tròn: ${listOf(editions)}.`,
    remedy: () => 'Kiểm tra mục "replaces": bộ mới thay thế bộ cũ, không ngược lại.',
  },
  'criteria-set/replaced-too-late': {
    problem: ({ replaced, replacedFrom, replacing, replacingFrom }) =>
      `Bộ ${quote(replaced)} có hiệu lực từ ${dayText(replacedFrom)}, không sớm hơn bộ ${quote(replacing)} thay thế nó (${dayText(replacingFrom)}).`,
    remedy: () => 'Kiểm tra lại ngày bắt đầu hiệu lực của hai bộ, hoặc mục "replaces".',
  },
  'criteria-set/start-not-known': {
    problem: ({ edition }) => `Chưa rõ ngày bắt đầu hiệu lực của bộ ${quote(edition)}.`,
    remedy: () => 'Bổ sung ngày khi có văn bản; không ghi ngày phỏng đoán.',
  },
  'criteria-set/unknown-replaced': {
    problem: ({ replaced }) =>
      `Bộ bị thay thế ${quote(replaced)} không có trong danh sách đưa vào.`,
    remedy: () => 'Đưa thêm bộ đó vào, hoặc sửa mục "replaces".',
  },
  'criteria-set/replaced-twice': {
    problem: ({ replaced, replacing }) =>
      `Bộ ${quote(replaced)} bị nhiều bộ khác nhau thay thế: ${listOf(replacing)}.`,
    remedy: () => 'Đối chiếu văn bản xem bộ nào thay thế bộ này.',
  },
  'criteria-set/gap': {
    problem: ({ replaced, replacing, firstDay, lastDay }) =>
      `Từ ${dayText(firstDay)} đến ${dayText(lastDay)}, cả bộ ${quote(replaced)} và bộ thay thế ${quote(replacing)} đều không có hiệu lực.`,
    remedy: () => 'Kiểm tra ngày hết hiệu lực của bộ cũ và ngày bắt đầu hiệu lực của bộ mới.',
  },
  'criteria-set/overlap': {
    problem: ({ replaced, replacing, firstDay, lastDay }) =>
      `Từ ${dayText(firstDay)} đến ${dayText(lastDay)}, cả bộ ${quote(replaced)} và bộ thay thế ${quote(replacing)} cùng có hiệu lực.`,
    remedy: () => 'Kiểm tra ngày hết hiệu lực của bộ cũ và ngày bắt đầu hiệu lực của bộ mới.',
  },
};
