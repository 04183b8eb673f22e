import type {
  IssueParams,
  ScoreMeasure,
  TextFormat,
  WardCounter,
} from '../foundation/issue-catalogue';
import type { MeasureUnit } from '../foundation/measure-unit';
import { phrasesVi } from './phrases.vi';

const unit = (name: MeasureUnit): string => phrasesVi.unit(name, 1);

interface IssueText<Params> {
  readonly problem: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const list = (items: readonly (string | number)[]): string => items.join(', ');

const measured = {
  number: 'Giá trị số',
  'text-length': 'Độ dài văn bản',
  'item-count': 'Số phần tử trong danh sách',
};

const concepts = {
  criterion: 'tiêu chí',
  group: 'nhóm tiêu chí',
  part: 'phần của tiêu chí',
  rank: 'hạng',
};

/** Words of JSON and of the answer kinds, as they stand in issues. */
const kinds: Readonly<Record<string, string>> = {
  text: 'văn bản',
  number: 'số',
  'whole number': 'số nguyên',
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
  attested: 'xác nhận đạt/chưa đạt (attested)',
  quantity: 'số đo (quantity)',
  share: 'tỷ lệ (share)',
  parts: 'trả lời từng phần (parts)',
  occurrences: 'số vụ việc đã xảy ra (occurrences)',
  change: 'số liệu hai kỳ (change)',
  title: 'danh hiệu đang giữ (title)',
};

const ONE_OF = 'one of ';

const kind = (name: string): string =>
  name.startsWith(ONE_OF) ? `một trong: ${name.slice(ONE_OF.length)}` : (kinds[name] ?? name);

const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ premises-2',
  'host-id': 'văn bản không có ký tự điều khiển, không có dấu cách ở đầu và cuối',
  'visible-text': 'văn bản không để trống',
};

const counts: Readonly<Record<WardCounter, string>> = {
  registeredCount: 'Số phường đăng ký',
  recognisedCount: 'Số phường được công nhận và chưa xác định',
  confirmed: 'Số phường có kết quả chính thức',
  projected: 'Số phường có kết quả dự kiến',
};

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'điểm (points)',
  share: 'tỷ lệ (share)',
};

/** Says in Vietnamese what is wrong and what to do, for every issue code. */
export const issueTextsVi: {
  readonly [Code in keyof IssueParams]: IssueText<IssueParams[Code]>;
} = {
  'input/hostile': {
    problem: () =>
      'Dữ liệu chứa thuộc tính tính toán hoặc đối tượng không đọc được như dữ liệu thường.',
    remedy: () => 'Gửi dữ liệu JSON thuần, ví dụ kết quả của JSON.parse.',
  },
  'input/not-plain': {
    problem: ({ received }) => `Chỗ này cần dữ liệu JSON thuần, không nhận ${kind(received)}.`,
    remedy: () => 'Chuyển giá trị thành văn bản, số, đúng/sai, danh sách hoặc đối tượng thường.',
  },
  'input/not-finite': {
    problem: ({ received }) => `Số phải hữu hạn; ${received} không phải là số hữu hạn.`,
    remedy: () => 'Nếu chưa có số liệu thì bỏ trống mục này, không ghi số thay thế.',
  },
  'input/reserved-key': {
    problem: ({ key }) =>
      `Khóa "${key}" là từ dành riêng của ngôn ngữ lập trình nên không được nhận.`,
    remedy: () => 'Đổi tên hoặc bỏ khóa này.',
  },
  'input/too-deep': {
    problem: ({ maxDepth }) => `Dữ liệu lồng nhau quá ${maxDepth} cấp hoặc tự chứa chính nó.`,
    remedy: () => 'Kiểm tra cấu trúc dữ liệu; nếu đúng là cần, nâng giới hạn maxDepth.',
  },
  'input/too-large': {
    problem: ({ limit, maximum }) => `Dữ liệu vượt giới hạn ${limit} là ${maximum}.`,
    remedy: ({ limit }) => `Chia nhỏ dữ liệu hoặc nâng giới hạn ${limit}.`,
  },
  'input/too-many-issues': {
    problem: ({ suppressedCount }) => `Còn ${suppressedCount} lỗi nữa không liệt kê.`,
    remedy: () => 'Sửa các lỗi đã nêu rồi kiểm tra lại.',
  },
  'input/wrong-type': {
    problem: ({ expected, received }) =>
      `Cần ${kind(expected)}, nhưng nhận được ${kind(received)}.`,
    remedy: ({ expected }) => `Ghi ${kind(expected)} vào mục này.`,
  },
  'input/missing-key': {
    problem: ({ key }) => `Thiếu mục "${key}".`,
    remedy: ({ key, expected }) => `Bổ sung mục "${key}" (${kind(expected)}).`,
  },
  'input/unknown-key': {
    problem: ({ key }) => `Không có mục nào tên "${key}" ở đây.`,
    remedy: ({ nearest, known }) =>
      nearest === undefined
        ? `Bỏ mục này hoặc dùng một trong các mục: ${list(known)}.`
        : `Có phải ý là "${nearest}"? Nếu không, bỏ mục này.`,
  },
  'input/not-one-of': {
    problem: ({ received }) => `Giá trị "${received}" không nằm trong danh mục cho phép.`,
    remedy: ({ expected }) => `Dùng một trong các giá trị: ${list(expected)}.`,
  },
  'input/out-of-range': {
    problem: ({ measured: what, bound, limit }) =>
      `${measured[what]} phải ${bound === 'at-least' ? `từ ${limit} trở lên` : `không quá ${limit}`}.`,
    remedy: () => 'Kiểm tra lại số liệu gốc và sửa cho đúng khoảng cho phép.',
  },
  'input/wrong-format': {
    problem: ({ received }) => `"${received}" không đúng dạng quy định.`,
    remedy: ({ expected }) => `Viết lại theo dạng: ${textFormats[expected]}.`,
  },
  'number/too-precise': {
    problem: ({ received, decimals }) => `Số ${received} có quá ${decimals} chữ số thập phân.`,
    remedy: ({ decimals }) => `Làm tròn tại nguồn còn tối đa ${decimals} chữ số thập phân.`,
  },
  'date/format': {
    problem: ({ received }) => `"${received}" không đúng dạng ngày.`,
    remedy: () => 'Viết ngày theo dạng yyyy-MM-dd, ví dụ 2024-12-18.',
  },
  'date/no-such-day': {
    problem: ({ received }) => `Lịch không có ngày "${received}".`,
    remedy: () => 'Kiểm tra lại ngày, tháng và năm nhuận.',
  },
  'criteria-set/unknown': {
    problem: ({ criteriaSetId, revision }) =>
      `Không có bộ tiêu chí "${criteriaSetId}"${revision === undefined ? '' : ` bản ${revision}`}.`,
    remedy: ({ known }) => `Chọn một trong các bộ đã đưa vào: ${list(known)}.`,
  },
  'criteria-set/ambiguous': {
    problem: ({ criteriaSetId, revisions }) =>
      `Bộ tiêu chí "${criteriaSetId}" có nhiều bản: ${list(revisions)}.`,
    remedy: () => 'Ghi rõ số bản (revision), và mỗi bản chỉ đưa vào một lần.',
  },
  'criteria-set/repeated-id': {
    problem: ({ concept, id }) => `Mã ${concepts[concept]} "${id}" bị trùng.`,
    remedy: () => 'Mỗi mã chỉ dùng một lần; đổi mã hoặc bỏ mục trùng.',
  },
  'criteria-set/repeated-number': {
    problem: ({ number }) => `Số thứ tự tiêu chí ${number} bị trùng.`,
    remedy: () => 'Đối chiếu văn bản và sửa số thứ tự.',
  },
  'criteria-set/unknown-group': {
    problem: ({ groupId }) => `Bộ tiêu chí không có nhóm "${groupId}".`,
    remedy: () => 'Thêm nhóm vào danh sách nhóm hoặc sửa mã nhóm của tiêu chí.',
  },
  'criteria-set/over-part-count': {
    problem: ({ required, partCount }) =>
      `Yêu cầu đòi ${required} phần đạt, nhưng chỉ có ${partCount} phần.`,
    remedy: () => 'Sửa số phần phải đạt.',
  },
  'criteria-set/unknown-rank': {
    problem: ({ rank }) => `Thang xếp hạng không có hạng "${rank}".`,
    remedy: ({ known }) => `Dùng một trong các hạng: ${list(known)}.`,
  },
  'criteria-set/in-force-order': {
    problem: ({ inForceFrom, inForceUntil }) =>
      `Bộ tiêu chí hết hiệu lực (${inForceUntil}) trước khi có hiệu lực (${inForceFrom}).`,
    remedy: () => 'Kiểm tra lại hai ngày hiệu lực.',
  },
  'completion/other-frame': {
    problem: ({ named, given }) =>
      `Phần bổ sung viết cho ${named}, nhưng khung đưa vào là ${given}.`,
    remedy: () => 'Đưa vào đúng khung, hoặc sửa mục "completes".',
  },
  'completion/same-identity': {
    problem: ({ criteriaSetId, revision }) =>
      `Bộ đã bổ sung không được mang mã và số bản của khung (${criteriaSetId}, bản ${revision}).`,
    remedy: () => 'Đặt mã riêng của đơn vị cho bộ đã bổ sung.',
  },
  'criterion/unknown': {
    problem: ({ id, criteriaSetId }) => `Bộ tiêu chí "${criteriaSetId}" không có tiêu chí "${id}".`,
    remedy: ({ foundIn }) =>
      foundIn.length === 0
        ? 'Sửa mã tiêu chí.'
        : `Tiêu chí này thuộc ${list(foundIn)}; kiểm tra lại bộ tiêu chí đã chọn.`,
  },
  'criterion/repeated': {
    problem: ({ id }) => `Tiêu chí "${id}" được ghi hai lần, nội dung như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'criterion/contradictory': {
    problem: ({ id }) => `Tiêu chí "${id}" được trả lời hai lần, nội dung khác nhau.`,
    remedy: () => 'Xác định câu trả lời đúng và bỏ câu còn lại.',
  },
  'criterion/unanswered': {
    problem: ({ ids }) => `Chưa có kết quả của tiêu chí: ${list(ids)}.`,
    remedy: () => 'Các tiêu chí này được coi là chưa rõ; bổ sung khi có kết quả.',
  },
  'criteria/count-mismatch': {
    problem: ({ received, expected, criteriaSetId }) =>
      `Có kết quả của ${received} tiêu chí, nhưng bộ "${criteriaSetId}" chỉ có ${expected}.`,
    remedy: () => 'Kiểm tra xem kết quả này được đánh giá theo bộ tiêu chí nào.',
  },
  'part/unknown': {
    problem: ({ id }) => `Yêu cầu không có phần "${id}".`,
    remedy: ({ known }) => `Dùng một trong các phần: ${list(known)}.`,
  },
  'part/repeated': {
    problem: ({ id }) => `Phần "${id}" được ghi hai lần, nội dung như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'part/contradictory': {
    problem: ({ id }) => `Phần "${id}" được trả lời hai lần, nội dung khác nhau.`,
    remedy: () => 'Xác định câu trả lời đúng và bỏ câu còn lại.',
  },
  'part/unanswered': {
    problem: ({ ids }) => `Chưa có kết quả của phần: ${list(ids)}.`,
    remedy: () => 'Các phần này được coi là chưa rõ; bổ sung khi có kết quả.',
  },
  'answer/kind-mismatch': {
    problem: ({ expected, received }) =>
      `Yêu cầu cần câu trả lời dạng ${kind(expected)}, nhưng nhận được dạng ${kind(received)}.`,
    remedy: ({ expected }) => `Trả lời theo dạng ${kind(expected)}, hoặc ghi chưa rõ (unknown).`,
  },
  'answer/unit-mismatch': {
    problem: ({ expected, received }) =>
      `Yêu cầu tính bằng ${unit(expected)}, câu trả lời tính bằng ${unit(received)}.`,
    remedy: ({ expected }) =>
      `Quy đổi tại nguồn và ghi theo đơn vị ${unit(expected)} (${expected}).`,
  },
  'answer/never-not-applicable': {
    problem: () => 'Tiêu chí này luôn áp dụng, không được ghi "không áp dụng".',
    remedy: () => 'Ghi kết quả thực tế, hoặc ghi chưa rõ (unknown).',
  },
  'answer/unknown-rank': {
    problem: ({ rank }) => `Thang xếp hạng của tiêu chí không có hạng "${rank}".`,
    remedy: ({ known }) =>
      `Ghi một trong các hạng: ${list(known)}; chưa có danh hiệu thì ghi null.`,
  },
  'evidence/order': {
    problem: ({ collectedOn, validUntil }) =>
      `Minh chứng hết hạn (${validUntil}) trước ngày thu thập (${collectedOn}).`,
    remedy: () => 'Kiểm tra lại hai ngày của minh chứng.',
  },
  'revision/of-tally': {
    problem: () =>
      'Kết quả này chỉ có số đếm chung, không có câu trả lời từng tiêu chí để thay đổi.',
    remedy: () => 'Dùng kết quả theo từng tiêu chí để tính thử.',
  },
  'override/no-change': {
    problem: () => 'Quyết định điều chỉnh không làm thay đổi kết quả.',
    remedy: () => 'Sửa kết quả trước và sau điều chỉnh, hoặc bỏ mục điều chỉnh.',
  },
  'share/part-over-whole': {
    problem: ({ part, whole }) => `Phần (${part}) lớn hơn tổng (${whole}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'share/whole-is-zero': {
    problem: () => 'Tổng bằng 0 nên không tính được tỷ lệ.',
    remedy: () => 'Nếu không có đối tượng nào thì ghi không áp dụng hoặc chưa rõ.',
  },
  'tally/denominator-mismatch': {
    problem: ({ received, expected, criteriaSetId }) =>
      `Kết quả tính trên ${received} tiêu chí, nhưng bộ "${criteriaSetId}" có ${expected}.`,
    remedy: () => 'Kiểm tra xem kết quả được đánh giá theo bộ tiêu chí nào.',
  },
  'tally/over-count': {
    problem: ({ metCount, criteriaCount }) =>
      `Số tiêu chí đạt (${metCount}) lớn hơn tổng số tiêu chí (${criteriaCount}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'tally/too-many-unmet': {
    problem: ({ named, unmetCount }) =>
      `Nêu tên ${named} tiêu chí chưa đạt, nhưng theo số đếm chỉ còn ${unmetCount}.`,
    remedy: () => 'Đối chiếu số đếm với danh sách tiêu chí chưa đạt.',
  },
  'policy/unknown-criterion': {
    problem: ({ id, criteriaSetId }) =>
      `Quy tắc nêu tiêu chí "${id}", nhưng bộ "${criteriaSetId}" không có tiêu chí này.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc dùng quy tắc viết cho bộ tiêu chí này.',
  },
  'policy/too-many-lists': {
    problem: ({ listCount, maximum }) =>
      `Quy tắc nêu tên tiêu chí ở ${listCount} chỗ; tối đa ${maximum} chỗ.`,
    remedy: () => 'Gộp các danh sách tiêu chí cùng loại.',
  },
  'policy/over-count': {
    problem: ({ required, criteriaCount, criteriaSetId }) =>
      `Quy tắc đòi ${required} tiêu chí đạt, nhưng bộ "${criteriaSetId}" chỉ có ${criteriaCount}.`,
    remedy: () => 'Sửa số tiêu chí phải đạt.',
  },
  'scoring/repeated-id': {
    problem: ({ concept, id }) => `Thang điểm ghi mã ${concepts[concept]} "${id}" nhiều lần.`,
    remedy: () => 'Mỗi mã chỉ ghi một lần; sửa mã hoặc bỏ mục trùng.',
  },
  'scoring/nothing-scores': {
    problem: () => 'Thang điểm cho mọi tiêu chí 0 điểm nên không chấm được.',
    remedy: () => 'Cho ít nhất một tiêu chí số điểm lớn hơn 0.',
  },
  'scoring/cut-off-kind': {
    problem: ({ expected, received }) =>
      `Kết quả tính bằng ${scoreMeasures[expected]}, mức xếp loại lại ghi bằng ${scoreMeasures[received]}.`,
    remedy: ({ expected }) => `Ghi mức xếp loại bằng ${scoreMeasures[expected]}.`,
  },
  'scoring/cut-off-order': {
    problem: ({ id }) => `Mức của hạng "${id}" không cao hơn mức của hạng đứng trước.`,
    remedy: () => 'Ghi các hạng từ thấp đến cao và kiểm tra lại từng mức.',
  },
  'scoring/unreachable-rank': {
    problem: ({ id, points, maximumPoints }) =>
      `Hạng "${id}" đòi ${points} điểm, nhưng tổng điểm của mọi tiêu chí chỉ là ${maximumPoints}.`,
    remedy: () => 'Sửa mức xếp loại hoặc điểm của các tiêu chí.',
  },
  'scoring/unknown-criterion': {
    problem: ({ id, criteriaSetId }) =>
      `Thang điểm nêu tiêu chí "${id}", nhưng bộ "${criteriaSetId}" không có tiêu chí này.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc dùng thang điểm viết cho bộ tiêu chí này.',
  },
  'scoring/unlisted-criteria': {
    problem: ({ ids }) => `Thang điểm không cho điểm các tiêu chí: ${list(ids)}.`,
    remedy: () =>
      'Các tiêu chí này được tính 0 điểm; nếu có tiêu chí phải chấm thì thêm vào thang điểm.',
  },
  'summary/over-population': {
    problem: ({ counted, count, wardCount }) =>
      `${counts[counted]} là ${count}, nhưng địa bàn chỉ có ${wardCount} phường.`,
    remedy: () => 'Kiểm tra số phường của địa bàn và tránh đếm trùng.',
  },
  'target/due-year-mismatch': {
    problem: ({ dueYear, dueOn }) => `Ngày đến hạn ${dueOn} không thuộc năm đến hạn ${dueYear}.`,
    remedy: () => 'Sửa năm hoặc ngày đến hạn cho khớp.',
  },
};
