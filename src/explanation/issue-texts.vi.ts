import type {
  ConsequenceKind,
  IssueParams,
  PartCounter,
  ScoreMeasure,
  TextFormat,
  TitleEventKind,
  UnitCounter,
} from '../foundation/issue/issue-catalogue';
import { listUnits } from '../foundation/issue/unit-mention';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import type { UnitLevel } from '../unit/unit';
import type { SuccessionKind } from '../unit/unit-register';
import { formatBasisPoints, formatDay } from './format';
import { levelWords } from './level-words';
import { phrasesVi } from './phrases.vi';

const unit = (name: UnitOfMeasure): string => phrasesVi.unit(name, 1);

/** The parameters of an issue hold days as plain texts. */
const dayText = (day: string): string => formatDay(day as PlainDate, 'vi');

/** Names two events; a history can be refused for giving two of them one id. */
const both = (id: string, otherId: string): string =>
  id === otherId ? `Hai sự kiện cùng mã "${id}"` : `Sự kiện "${id}" và "${otherId}"`;

const inOther = (otherId: string | undefined, id: string): string =>
  otherId === id ? '' : ` (sự kiện "${otherId}")`;

interface IssueText<Params> {
  readonly problem: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const MAX_LISTED = 30;

const some = (items: readonly (string | number)[]): string =>
  list([...items.slice(0, MAX_LISTED), ...(items.length > MAX_LISTED ? ['…'] : [])]);

const list = (items: readonly (string | number)[]): string => items.join(', ');

const measured = {
  number: 'Giá trị số',
  'text-length': 'Độ dài văn bản',
  'item-count': 'Số phần tử trong danh sách',
};

const unplaced = {
  evidence: 'tài liệu kiểm chứng',
  override: 'quyết định thay đổi kết quả của tiêu chí',
  disputed: 'kết quả còn có ý kiến khác nhau',
  'repair-days': 'số ngày khắc phục',
  'no-events': 'lịch sử không có sự kiện nào',
};

const titleEvents: Readonly<Record<TitleEventKind, string>> = {
  recognised: 'công nhận',
  're-recognised': 'công nhận lại',
  maintained: 'duy trì',
  'not-maintained': 'không duy trì',
  suspended: 'tạm đình chỉ',
  revoked: 'thu hồi',
};

const consequences: Readonly<Record<ConsequenceKind, string>> = {
  'keep-with-warning': 'giữ danh hiệu, có cảnh báo',
  suspend: 'tạm đình chỉ',
  lapse: 'hết hiệu lực',
  revoke: 'thu hồi',
  'no-published-rule': 'chưa có quy định công khai',
};

const concepts = {
  criterion: 'tiêu chí',
  group: 'nhóm tiêu chí',
  part: 'phần của tiêu chí',
  rank: 'hạng',
};

const encodingTexts = {
  'utf-8': {
    problem: 'văn bản UTF-8 đã bị đọc theo bảng mã khác',
    remedy: 'Trong Excel, lưu lại theo định dạng "CSV UTF-8" và mở tệp theo bảng mã UTF-8.',
  },
  tcvn3: {
    problem: 'có vẻ là văn bản dùng phông TCVN3 (ABC)',
    remedy:
      'Chuyển mã từ TCVN3 (ABC) sang Unicode bằng công cụ chuyển mã tiếng Việt, ví dụ công cụ của UniKey.',
  },
  vni: {
    problem: 'có vẻ là văn bản dùng phông VNI',
    remedy:
      'Chuyển mã từ VNI sang Unicode bằng công cụ chuyển mã tiếng Việt, ví dụ công cụ của UniKey.',
  },
  lost: {
    problem: 'một số chữ đã bị mất khi lưu tệp',
    remedy: 'Lấy lại tệp gốc và lưu theo định dạng "CSV UTF-8"; chữ đã mất không khôi phục được.',
  },
};

const unitChanges = {
  ended: 'là đơn vị đã kết thúc hoạt động từ ngày',
  renamed: 'là tên cũ, đã đổi từ ngày',
  recoded: 'là mã cũ, đã đổi từ ngày',
  reclassified: 'là đơn vị đã chuyển sang loại khác từ ngày',
};

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
  attested: 'xác nhận đạt/chưa đạt (attested)',
  quantity: 'số đo (quantity)',
  share: 'tỷ lệ (share)',
  parts: 'trả lời từng phần (parts)',
  occurrences: 'số vụ việc đã xảy ra (occurrences)',
  change: 'số liệu hai kỳ (change)',
  title: 'danh hiệu đang giữ (title)',
};

/** How numbers look, by the declared language. */
const numberForms = { vi: '1.800,5', en: '1,800.5', none: '1800 hoặc 98,5' };

const ONE_OF = 'one of ';

const kind = (name: string): string =>
  name.startsWith(ONE_OF) ? `một trong: ${name.slice(ONE_OF.length)}` : (kinds[name] ?? name);

const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ premises-2',
  'host-id': 'văn bản không có ký tự điều khiển, không có dấu cách ở đầu và cuối',
  'visible-text': 'văn bản không để trống',
  'issue-code': 'khái niệm và lỗi bằng chữ thường, ví dụ date/format',
};

const parts: Readonly<Record<PartCounter, string>> = {
  newlyBuiltCount: 'Số phường xây dựng mới',
  maintainedCount: 'Số phường được duy trì danh hiệu',
};

const counts: Readonly<Record<UnitCounter, string>> = {
  registeredCount: 'Số phường đăng ký',
  recognisedCount: 'Số phường được công nhận và chưa xác định',
  confirmed: 'Số phường có kết quả chính thức',
  projected: 'Số phường có kết quả dự kiến',
};

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'điểm (points)',
  share: 'tỷ lệ (share)',
};

const unitLevel = (level: string): string => levelWords[level as UnitLevel].vi;

const successionKind = (name: string): string => successionKinds[name as SuccessionKind];

const successionKinds: Readonly<Record<SuccessionKind, string>> = {
  create: 'thành lập (create)',
  merge: 'nhập đơn vị (merge)',
  split: 'chia, tách đơn vị (split)',
  rename: 'đổi tên (rename)',
  transfer: 'chuyển đơn vị cấp trên (transfer)',
  reclassify: 'đổi loại đơn vị (reclassify)',
  abolish: 'giải thể (abolish)',
};

/** Says in Vietnamese what is wrong and what to do, for every issue code. */
export const issueTextsVi: {
  readonly [Code in keyof IssueParams]: IssueText<IssueParams[Code]>;
} = {
  'argument/not-parsed': {
    problem: ({ parameter, firstCall }) =>
      `Tham số "${parameter}" không phải là kết quả của hàm ${firstCall}.`,
    remedy: ({ parameter, firstCall }) =>
      `Gọi hàm ${firstCall} trước, rồi dùng kết quả làm tham số "${parameter}".`,
  },
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
  'input/lone-surrogate': {
    problem: () =>
      'Văn bản chứa một nửa ký tự (ký tự thay thế đứng lẻ) nên không ghi được bằng UTF-8.',
    remedy: () => 'Nhập lại văn bản này; có thể văn bản đã bị cắt ngang một ký tự.',
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
    problem: ({ received }) =>
      received === '' ? 'Mục này để trống.' : `"${received}" không đúng dạng quy định.`,
    remedy: ({ expected }) => `Viết lại theo dạng: ${textFormats[expected]}.`,
  },
  'json/syntax': {
    problem: ({ line, column, found }) =>
      `Nội dung không đúng cú pháp JSON: ${found === undefined ? 'kết thúc quá sớm' : `lỗi tại "${found}"`}, dòng ${line}, cột ${column}.`,
    remedy: () =>
      'Xuất lại dữ liệu từ hệ thống nguồn và kiểm tra tệp không bị cắt cụt hoặc sửa tay.',
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
  'unit/existence-order': {
    problem: ({ existsFrom, endedOn }) =>
      `Ngày kết thúc (${dayText(endedOn)}) không sau ngày bắt đầu (${dayText(existsFrom)}) của đơn vị.`,
    remedy: () => 'Kiểm tra lại hai ngày; một đơn vị phải tồn tại ít nhất một ngày.',
  },
  'unit/overlap': {
    problem: ({ id, position, otherPosition }) =>
      `Đơn vị "${id}" được ghi hai lần cho cùng một khoảng thời gian: tại units.${otherPosition} và units.${position}.`,
    remedy: () => 'Cho dòng trước kết thúc đúng vào ngày dòng sau bắt đầu.',
  },
  'unit/interrupted': {
    problem: ({ id, endedOn, existsFrom }) =>
      `Đơn vị "${id}" đã kết thúc ngày ${dayText(endedOn)} nhưng lại xuất hiện từ ngày ${dayText(existsFrom)}.`,
    remedy: () => 'Đặt mã riêng cho đơn vị lập sau, hoặc bổ sung khoảng thời gian còn thiếu.',
  },
  'unit/shared-code': {
    problem: ({ code, position, otherPosition }) =>
      `Hai đơn vị mang cùng mã số "${code}" trong cùng thời gian: units.${otherPosition} và units.${position}.`,
    remedy: () => 'Kiểm tra lại mã số và thời gian áp dụng của từng mã.',
  },
  'unit/unexplained-end': {
    problem: ({ id, endedOn }) =>
      `Đơn vị "${id}" kết thúc ngày ${dayText(endedOn)} nhưng không có thông tin về việc sắp xếp đơn vị này.`,
    remedy: () => 'Bổ sung việc sắp xếp: nhập, chia, thay đổi khác hoặc giải thể.',
  },
  'unit/unknown-parent': {
    problem: ({ parentId }) => `Danh mục không có đơn vị cấp trên "${parentId}".`,
    remedy: () => 'Thêm đơn vị cấp trên vào danh mục hoặc sửa lại mã.',
  },
  'unit/absent-parent': {
    problem: ({ parentId, bound, day }) =>
      bound === 'from'
        ? `Đơn vị cấp trên "${parentId}" đến ngày ${dayText(day)} mới có, sau đơn vị này.`
        : `Đơn vị cấp trên "${parentId}" đã kết thúc ngày ${dayText(day)}, trước đơn vị này.`,
    remedy: () => 'Kiểm tra thời gian của hai đơn vị, hoặc thêm dòng ghi đơn vị cấp trên mới.',
  },
  'unit/parent-level': {
    problem: ({ level, parentId, parentLevel }) =>
      `Đơn vị loại ${unitLevel(level)} không thể trực thuộc "${parentId}" thuộc loại ${unitLevel(parentLevel)}.`,
    remedy: () => 'Sửa đơn vị cấp trên hoặc loại của một trong hai đơn vị.',
  },
  'succession/unit-count': {
    problem: ({ kind: name, fromCount, intoCount }) =>
      `Việc ${successionKind(name)} không thể từ ${fromCount} đơn vị thành ${intoCount} đơn vị.`,
    remedy: () =>
      'Sửa hình thức sắp xếp hoặc các đơn vị; nếu một đơn vị về nhiều nơi thì ghi nhiều việc trong cùng ngày.',
  },
  'succession/repeated-unit': {
    problem: ({ id }) => `Đơn vị "${id}" được ghi hai lần ở cùng một bên.`,
    remedy: () => 'Mỗi bên chỉ ghi một đơn vị một lần.',
  },
  'succession/unknown-unit': {
    problem: ({ id }) => `Danh mục không có đơn vị "${id}".`,
    remedy: () => 'Thêm đơn vị vào danh mục hoặc sửa lại mã.',
  },
  'succession/not-there-before': {
    problem: ({ id, on }) => `Ngay trước ngày ${dayText(on)} không có đơn vị "${id}".`,
    remedy: () => 'Kiểm tra ngày sắp xếp và thời gian tồn tại của đơn vị.',
  },
  'succession/not-there-after': {
    problem: ({ id, on }) => `Vào ngày ${dayText(on)} không có đơn vị "${id}".`,
    remedy: () => 'Kiểm tra ngày sắp xếp và thời gian tồn tại của đơn vị.',
  },
  'succession/unit-already-existed': {
    problem: ({ id, on }) =>
      `Đơn vị "${id}" đã có trước ngày ${dayText(on)}, nhưng không việc nào trong ngày cho biết đơn vị này tiếp tục tồn tại.`,
    remedy: ({ on }) =>
      `Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu mới lập thì ghi "existsFrom": "${on}".`,
  },
  'succession/unit-continues': {
    problem: ({ id, on }) =>
      `Đơn vị "${id}" vẫn còn sau ngày ${dayText(on)}, nhưng không việc nào trong ngày cho biết đơn vị này tiếp tục tồn tại.`,
    remedy: ({ on }) =>
      `Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu đã kết thúc thì ghi "endedOn": "${on}".`,
  },
  'succession/no-change': {
    problem: ({ kind: name, id }) =>
      `Việc ${successionKind(name)} không làm đơn vị "${id}" thay đổi gì.`,
    remedy: () => 'Sửa hai dòng của đơn vị, hoặc bỏ việc này.',
  },
  'criteria-set/unknown': {
    problem: ({ criteriaSetId, revision }) =>
      `Không có bộ tiêu chí "${criteriaSetId}"${revision === undefined ? '' : ` bản ${revision}`}.`,
    remedy: ({ known }) =>
      known.length === 0
        ? 'Chưa đưa vào bộ tiêu chí nào; đưa bộ cần dùng vào trước.'
        : `Chọn một trong các bộ đã đưa vào: ${list(known)}.`,
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
      `Bộ tiêu chí hết hiệu lực (${dayText(inForceUntil)}) trước khi có hiệu lực (${dayText(inForceFrom)}).`,
    remedy: () => 'Kiểm tra lại hai ngày hiệu lực.',
  },
  'criteria-set/repeated-edition': {
    problem: ({ edition }) => `Bản "${edition}" của bộ tiêu chí được đưa vào nhiều lần.`,
    remedy: () => 'Mỗi bản chỉ đưa vào một lần.',
  },
  'criteria-set/replacement-cycle': {
    problem: ({ editions }) => `Các bộ tiêu chí thay thế nhau theo vòng tròn: ${list(editions)}.`,
    remedy: () => 'Kiểm tra mục "replaces": bộ mới thay thế bộ cũ, không ngược lại.',
  },
  'criteria-set/replaced-too-late': {
    problem: ({ replaced, replacedFrom, replacing, replacingFrom }) =>
      `Bộ "${replaced}" có hiệu lực từ ${dayText(replacedFrom)}, không sớm hơn bộ "${replacing}" thay thế nó (${dayText(replacingFrom)}).`,
    remedy: () => 'Kiểm tra lại ngày bắt đầu hiệu lực của hai bộ, hoặc mục "replaces".',
  },
  'criteria-set/start-not-known': {
    problem: ({ edition }) => `Chưa rõ ngày bắt đầu hiệu lực của bộ "${edition}".`,
    remedy: () => 'Bổ sung ngày khi có văn bản; không ghi ngày phỏng đoán.',
  },
  'criteria-set/unknown-replaced': {
    problem: ({ replaced }) => `Bộ bị thay thế "${replaced}" không có trong danh sách đưa vào.`,
    remedy: () => 'Đưa thêm bộ đó vào, hoặc sửa mục "replaces".',
  },
  'criteria-set/replaced-twice': {
    problem: ({ replaced, replacing }) =>
      `Bộ "${replaced}" bị nhiều bộ khác nhau thay thế: ${list(replacing)}.`,
    remedy: () => 'Đối chiếu văn bản xem bộ nào thay thế bộ này.',
  },
  'criteria-set/gap': {
    problem: ({ replaced, replacing, firstDay, lastDay }) =>
      `Từ ${dayText(firstDay)} đến ${dayText(lastDay)}, cả bộ "${replaced}" và bộ thay thế "${replacing}" đều không có hiệu lực.`,
    remedy: () => 'Kiểm tra ngày hết hiệu lực của bộ cũ và ngày bắt đầu hiệu lực của bộ mới.',
  },
  'criteria-set/overlap': {
    problem: ({ replaced, replacing, firstDay, lastDay }) =>
      `Từ ${dayText(firstDay)} đến ${dayText(lastDay)}, cả bộ "${replaced}" và bộ thay thế "${replacing}" cùng có hiệu lực.`,
    remedy: () => 'Kiểm tra ngày hết hiệu lực của bộ cũ và ngày bắt đầu hiệu lực của bộ mới.',
  },
  'crosswalk/same-set': {
    problem: ({ edition }) => `Bảng đối chiếu dẫn từ bộ "${edition}" đến chính bộ đó.`,
    remedy: () => 'Ghi bộ cũ ở mục "from" và bộ mới ở mục "to".',
  },
  'crosswalk/repeated-pair': {
    problem: ({ fromCriterionId, toCriterionId }) =>
      `Cặp tiêu chí "${fromCriterionId}" và "${toCriterionId}" được ghi hai lần, quan hệ như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'crosswalk/contradictory-pair': {
    problem: ({ fromCriterionId, toCriterionId }) =>
      `Cặp tiêu chí "${fromCriterionId}" và "${toCriterionId}" được ghi hai lần, quan hệ khác nhau.`,
    remedy: () => 'Xác định quan hệ đúng và bỏ dòng còn lại.',
  },
  'crosswalk/not-joined': {
    problem: ({ firstTo, secondFrom }) =>
      `Bảng đối chiếu thứ nhất dẫn đến "${firstTo}", nhưng bảng thứ hai bắt đầu từ "${secondFrom}".`,
    remedy: () => 'Dùng hai bảng đối chiếu nối tiếp nhau, theo thứ tự thời gian.',
  },
  'crosswalk/other-set': {
    problem: ({ side, named, given }) =>
      `Bảng đối chiếu ghi bộ ${side === 'from' ? 'cũ' : 'mới'} là "${named}", nhưng bộ đưa vào là "${given}".`,
    remedy: () => 'Dùng bảng đối chiếu viết cho đúng hai bộ tiêu chí này.',
  },
  'crosswalk/ambiguous': {
    problem: ({ from, to }) => `Có nhiều bảng đối chiếu từ bộ "${from}" sang bộ "${to}".`,
    remedy: () => 'Chỉ đưa vào một bảng đối chiếu cho mỗi lần đổi bộ tiêu chí.',
  },
  'crosswalk/clash': {
    problem: ({ unitId, toCriterionId, metCriterionId, notMetCriterionId }) =>
      `Kết quả cũ của phường "${unitId}" mâu thuẫn về tiêu chí mới "${toCriterionId}": theo tiêu chí cũ "${metCriterionId}" thì đạt, theo tiêu chí cũ "${notMetCriterionId}" thì chưa đạt.`,
    remedy: () => 'Kiểm tra lại hai kết quả cũ và quan hệ của hai cặp trong bảng đối chiếu.',
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
      `Minh chứng hết hạn (${dayText(validUntil)}) trước ngày thu thập (${dayText(collectedOn)}).`,
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
  'history/repeated-id': {
    problem: ({ id }) => `Mã sự kiện "${id}" xuất hiện nhiều lần.`,
    remedy: () => 'Đặt cho mỗi sự kiện một mã riêng.',
  },
  'history/repeated-event': {
    problem: ({ id, otherId }) => `${both(otherId, id)} có nội dung như nhau.`,
    remedy: () => 'Nếu ghi trùng thì bỏ một sự kiện.',
  },
  'history/before-recognition': {
    problem: ({ id, kind, on, recognisedId, recognisedOn }) =>
      `Sự kiện "${id}" (${titleEvents[kind]}, ngày ${dayText(on)}) nói về danh hiệu ${
        recognisedOn === undefined
          ? 'chưa hề được công nhận'
          : `mãi đến ngày ${dayText(recognisedOn)} mới được công nhận${inOther(recognisedId, id)}`
      }.`,
    remedy: () => 'Bổ sung quyết định công nhận, hoặc sửa ngày của sự kiện.',
  },
  'history/after-revocation': {
    problem: ({ id, kind, on, revokedId, revokedOn }) =>
      `Sự kiện "${id}" (${titleEvents[kind]}, ngày ${dayText(on)}) nói về danh hiệu đã bị thu hồi ngày ${dayText(revokedOn)}${inOther(revokedId, id)}.`,
    remedy: () => 'Bổ sung quyết định công nhận lại, hoặc sửa ngày của sự kiện.',
  },
  'history/contradictory-decisions': {
    problem: ({ forYear, keptId, notKeptId }) =>
      `${both(keptId, notKeptId)} kết luận trái nhau về năm ${forYear}.`,
    remedy: () =>
      'Giữ quyết định đúng; quyết định đã bị hủy hoặc ghi nhầm thì ghi thêm sự kiện "withdrawn".',
  },
  'history/before-its-year': {
    problem: ({ forYear, on }) =>
      `Sự kiện ngày ${dayText(on)} nói về năm ${forYear}, là năm chưa bắt đầu.`,
    remedy: () => 'Sửa năm đánh giá hoặc ngày của sự kiện.',
  },
  'history/until-order': {
    problem: ({ on, until }) =>
      `Thời hạn tạm đình chỉ kết thúc (${dayText(until)}) trước ngày bắt đầu (${dayText(on)}).`,
    remedy: () => 'Sửa một trong hai ngày.',
  },
  'history/withdraws-unknown': {
    problem: ({ eventId }) => `Không có sự kiện "${eventId}" để hủy.`,
    remedy: () => 'Sửa mã của sự kiện bị hủy.',
  },
  'history/withdraws-withdrawal': {
    problem: ({ eventId }) => `Sự kiện "${eventId}" là việc hủy một sự kiện khác, không hủy được.`,
    remedy: () => 'Ghi lại quyết định thành một sự kiện mới.',
  },
  'maintenance/repeated-consequence': {
    problem: ({ consequence }) => `Một bước khác đã có hệ quả "${consequences[consequence]}".`,
    remedy: () => 'Gộp hai bước thành một bước với quy tắc "any-of".',
  },
  'records/repeated-history': {
    problem: ({ unitId }) => `Đơn vị "${unitId}" có nhiều lịch sử công nhận.`,
    remedy: () => 'Gộp thành một lịch sử.',
  },
  'records/unknown-unit': {
    problem: ({ unitId }) => `Danh sách đơn vị không có đơn vị "${unitId}".`,
    remedy: () => 'Bổ sung đơn vị vào danh sách, hoặc sửa mã đơn vị.',
  },
  'records/outside-existence': {
    problem: ({ unitId, id, on }) =>
      `Sự kiện "${id}" ghi ngày ${dayText(on)}, khi đơn vị "${unitId}" không tồn tại.`,
    remedy: () =>
      'Sửa ngày; nếu quyết định dành cho đơn vị kế thừa thì ghi vào lịch sử của đơn vị đó.',
  },
  'records/level-holds-no-title': {
    problem: ({ unitId, id, on }) =>
      `Sự kiện "${id}" ngày ${dayText(on)} quyết định về danh hiệu, nhưng khi đó đơn vị "${unitId}" không phải là phường.`,
    remedy: () => 'Sửa mã đơn vị, ngày hoặc cấp của đơn vị trong danh sách.',
  },
  'roadmap/repeated-step': {
    problem: ({ id }) => `Lộ trình ghi chỉ tiêu "${id}" nhiều lần.`,
    remedy: () => 'Mỗi chỉ tiêu chỉ ghi một lần; bỏ bước trùng hoặc sửa mã.',
  },
  'roadmap/other-level': {
    problem: ({ id, level, expected }) =>
      `Bước "${id}" đặt cho cấp "${level}", nhưng lộ trình đặt cho cấp "${expected}".`,
    remedy: () => 'Sửa cấp của bước hoặc của lộ trình, hoặc lập lộ trình riêng cho cấp đó.',
  },
  'roadmap/step-order': {
    problem: ({ id, dueOn, idBefore, dueBefore }) =>
      `Bước "${id}" đến hạn ngày ${dayText(dueOn)}, không sau bước "${idBefore}" đến hạn ngày ${dayText(dueBefore)}.`,
    remedy: () => 'Xếp các bước theo ngày đến hạn, mỗi bước muộn hơn bước trước.',
  },
  'roadmap/lower-than-earlier-step': {
    problem: ({ id, idBefore }) => `Bước "${id}" đặt mức thấp hơn bước trước đó "${idBefore}".`,
    remedy: () => 'Kiểm tra lại mức của hai bước; nếu đúng chủ trương thì giữ nguyên.',
  },
  'programme/repeated-assessment': {
    problem: ({ unitId, assessmentYear, firstPosition }) =>
      `Đơn vị "${unitId}" đã có một bản đánh giá năm ${assessmentYear} ở vị trí ${firstPosition}.`,
    remedy: () =>
      'Chỉ giữ bản đánh giá đúng; nếu hai kết luận khác nhau thì phường được tính là chưa rõ.',
  },
  'programme/area-level': {
    problem: ({ areaId, level }) =>
      `Chỉ tiêu đặt cho cấp ${unitLevel(level)}, nhưng đơn vị "${areaId}" chưa bao giờ thuộc cấp đó.`,
    remedy: () => 'Sửa mã địa bàn hoặc cấp của chỉ tiêu.',
  },
  'summary/over-population': {
    problem: ({ counted, count, unitCount }) =>
      `${counts[counted]} là ${count}, nhưng địa bàn chỉ có ${unitCount} phường.`,
    remedy: () => 'Kiểm tra số phường của địa bàn và tránh đếm trùng.',
  },
  'summary/part-over-whole': {
    problem: ({ counted, count, among, amongCount }) =>
      `${parts[counted]} là ${count}, nhiều hơn ${counts[among].toLowerCase()} (${amongCount}).`,
    remedy: () => 'Kiểm tra lại hai số liệu này.',
  },
  'attribution/repeated-unit': {
    problem: ({ unitId }) => `Phường "${unitId}" xuất hiện hai lần ở cùng một phía so sánh.`,
    remedy: () => 'Mỗi phía chỉ đưa vào một kết quả của mỗi phường.',
  },
  'attribution/mixed-basis': {
    problem: ({ unitId }) =>
      `Kết quả chính thức và kết quả dự kiến lẫn nhau ở cùng một phía so sánh, từ phường "${unitId}".`,
    remedy: () => 'So sánh riêng kết quả chính thức và riêng kết quả dự kiến.',
  },
  'target/due-year-mismatch': {
    problem: ({ dueYear, dueOn }) =>
      `Ngày đến hạn ${dayText(dueOn)} không thuộc năm đến hạn ${dueYear}.`,
    remedy: () => 'Sửa năm hoặc ngày đến hạn cho khớp.',
  },
  'target/tiny-share': {
    problem: ({ basisPoints }) =>
      `Chỉ tiêu chỉ yêu cầu ${formatBasisPoints(basisPoints, 'vi')} số phường (basisPoints là ${basisPoints}).`,
    remedy: ({ basisPoints }) =>
      `Nếu ý là ${basisPoints} % thì ghi ${basisPoints * 100}; nếu đúng là mức này thì giữ nguyên.`,
  },
  'plan/bounds-order': {
    problem: ({ least, most }) => `Số ít nhất (${least}) lớn hơn số nhiều nhất (${most}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'plan/over-population': {
    problem: ({ recognisedCount, unitCount }) =>
      `Kế hoạch tính từ ${recognisedCount} phường đã được công nhận, nhưng chỉ có ${unitCount} phường.`,
    remedy: () => 'Kiểm tra lại hai số và bảo đảm cùng lấy tại một ngày.',
  },
  'allocation/repeated-area': {
    problem: ({ areaId }) => `Địa bàn "${areaId}" được ghi nhiều lần.`,
    remedy: () => 'Mỗi địa bàn chỉ ghi một lần.',
  },
  'allocation/no-weight': {
    problem: () => 'Không địa bàn nào có trọng số lớn hơn 0 nên không có tỷ lệ để phân bổ.',
    remedy: () => 'Ghi trọng số cho từng địa bàn, ví dụ số phường của địa bàn.',
  },
  'allocation/minimum-over-cap': {
    problem: ({ areaId, minimumCount, capCount }) =>
      `Mức tối thiểu của địa bàn "${areaId}" (${minimumCount}) lớn hơn mức tối đa (${capCount}).`,
    remedy: () => 'Giảm mức tối thiểu hoặc tăng mức tối đa.',
  },
  'allocation/credit-over-cap': {
    problem: ({ areaId, creditCount, capCount }) =>
      `Địa bàn "${areaId}" đã có ${creditCount} phường được công nhận, vượt mức tối đa (${capCount}).`,
    remedy: () => 'Kiểm tra lại số liệu; mức tối đa tính cả các phường đã được công nhận.',
  },
  'allocation/under-minimum': {
    problem: ({ unitCount, leastCount }) =>
      `${unitCount} phường là không đủ: tổng mức tối thiểu và số phường đã được công nhận là ${leastCount}.`,
    remedy: ({ leastCount }) =>
      `Phân bổ từ ${leastCount} phường trở lên hoặc giảm mức tối thiểu; số phân bổ tính cả các phường đã được công nhận.`,
  },
  'allocation/over-cap': {
    problem: ({ unitCount, mostCount }) =>
      `${unitCount} phường là quá nhiều: các địa bàn chỉ nhận được tối đa ${mostCount}.`,
    remedy: ({ mostCount }) =>
      `Phân bổ không quá ${mostCount} phường hoặc tăng mức tối đa; địa bàn có trọng số 0 chỉ nhận mức tối thiểu.`,
  },
  'cell/not-plain': {
    problem: ({ received }) =>
      `Ô chỉ được chứa văn bản, số, giá trị đúng/sai hoặc để trống, nhưng đã nhận: ${received === 'object' ? 'đối tượng, chẳng hạn ngày (Date) hoặc công thức' : kind(received)}.`,
    remedy: () =>
      'Đặt tùy chọn của chương trình đọc bảng tính để nhận ngày dưới dạng văn bản (yyyy-MM-dd) hoặc số sê-ri, nhận kết quả thay cho công thức.',
  },
  'date/undeclared-format': {
    problem: ({ received, dateFormat }) =>
      dateFormat === undefined
        ? `"${received}" không viết theo dạng yyyy-MM-dd và chưa khai báo định dạng ngày khác.`
        : `"${received}" không viết theo định dạng đã khai báo ${dateFormat}.`,
    remedy: ({ dateFormat }) =>
      dateFormat === undefined
        ? 'Khai báo định dạng bằng tùy chọn dateFormat, ví dụ dd/MM/yyyy, hoặc viết ngày theo dạng yyyy-MM-dd.'
        : `Viết ngày theo dạng ${dateFormat} hoặc yyyy-MM-dd, hoặc khai báo đúng định dạng của cột.`,
  },
  'date/undeclared-epoch': {
    problem: ({ received }) =>
      `${received} có thể là số sê-ri của một ngày, nhưng chưa khai báo mốc tính.`,
    remedy: () =>
      'Khai báo mốc tính bằng tùy chọn excelEpoch (1900; một số tệp dùng 1904), hoặc viết ngày theo dạng yyyy-MM-dd.',
  },
  'date/serial-out-of-range': {
    problem: ({ received, first, last }) =>
      `${received} không phải là số sê-ri của một ngày: số sê-ri từ ${first} đến ${last}.`,
    remedy: () => 'Viết ngày theo dạng yyyy-MM-dd.',
  },
  'date/two-digit-year': {
    problem: ({ received }) => `Năm trong "${received}" chỉ có hai chữ số nên không rõ thế kỷ nào.`,
    remedy: () => 'Viết năm đủ bốn chữ số.',
  },
  'date/incomplete': {
    problem: ({ received }) => `"${received}" không phải là một ngày cụ thể.`,
    remedy: () => 'Viết đầy đủ ngày, tháng, năm.',
  },
  'date/with-time': {
    problem: ({ received }) => `"${received}" có kèm giờ hoặc múi giờ.`,
    remedy: () => 'Bỏ phần giờ, sau khi kiểm tra ngày đó đúng theo giờ Việt Nam.',
  },
  'date/future': {
    problem: ({ received, asOf }) =>
      `Ngày ${dayText(received)} sau ngày ${dayText(asOf)} của bảng.`,
    remedy: () => 'Sửa lại ngày trong ô hoặc ngày lập bảng.',
  },
  'number/format': {
    problem: ({ received, numberLocale }) =>
      `Số chỉ viết bằng chữ số, ví dụ ${numberForms[numberLocale ?? 'none']}; đã nhận "${received}".`,
    remedy: () =>
      'Bỏ dấu âm dương, đơn vị, chữ và khoảng giá trị; nếu dấu phân cách theo ngôn ngữ khác thì khai báo bằng numberLocale.',
  },
  'number/ambiguous-separator': {
    problem: ({ received }) =>
      `Dấu đứng trước ba chữ số trong "${received}" có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.`,
    remedy: () => 'Khai báo cách viết số bằng tùy chọn numberLocale: vi hoặc en.',
  },
  'percent/no-sign': {
    problem: ({ received }) =>
      `"${received}" không có dấu phần trăm nên không rõ là phần trăm hay phần của 1.`,
    remedy: () =>
      'Viết thêm dấu phần trăm, hoặc khai báo ý nghĩa của số bằng tùy chọn bareNumbers: percent hoặc fraction.',
  },
  'percent/over-hundred': {
    problem: ({ received }) => `"${received}" vượt quá 100 %, trong khi tỷ lệ này không thể vượt.`,
    remedy: () => 'Kiểm tra lại hai số dùng để tính tỷ lệ.',
  },
  'share/format': {
    problem: ({ received }) =>
      `Tỷ lệ viết bằng hai số đếm không có số 0 ở đầu, ví dụ 45/60; đã nhận "${received}".`,
    remedy: () =>
      'Viết phần, dấu gạch chéo và tổng số trong ô định dạng văn bản, vì bảng tính có thể tự đổi thành ngày.',
  },
  'tally/format': {
    problem: ({ received, criteriaCount }) =>
      `Số tiêu chí đạt viết trên tổng số ${criteriaCount} tiêu chí, ví dụ ${criteriaCount - 1}/${criteriaCount}; đã nhận "${received}".`,
    remedy: () =>
      'Viết số tiêu chí đạt, dấu gạch chéo và tổng số tiêu chí trong ô định dạng văn bản.',
  },
  'tally/word-for-unit': {
    problem: ({ received, criteriaCount }) =>
      `"${received}" là cách ghi cho cả phường, không cho biết đạt bao nhiêu trong ${criteriaCount} tiêu chí.`,
    remedy: ({ criteriaCount }) =>
      `Ghi số tiêu chí đạt vào ô này, ví dụ ${criteriaCount}/${criteriaCount}; kết quả dự kiến thì ghi "Dự kiến" ở cột "Loại kết quả" (hoặc dùng tùy chọn basis).`,
  },
  'tally/blank': {
    problem: ({ criteriaCount }) =>
      `Ô số tiêu chí đạt để trống, nên cả ${criteriaCount} tiêu chí được coi là chưa rõ.`,
    remedy: ({ criteriaCount }) =>
      `Ghi số tiêu chí đạt khi có kết quả, ví dụ ${criteriaCount}/${criteriaCount}.`,
  },
  'tally/looks-like-date': {
    problem: ({ received }) =>
      `"${received}" có thể là ngày do bảng tính tự đổi từ số tiêu chí đạt.`,
    remedy: () =>
      'Định dạng cột là văn bản trước, sau đó nhập lại số tiêu chí đạt, không viết số 0 ở đầu.',
  },
  'status/unreadable': {
    problem: ({ received, allowed }) =>
      `"${received}" không cho biết tiêu chí đạt hay chưa đạt; các cách ghi được chấp nhận: ${list(allowed)}.`,
    remedy: () => 'Dùng một trong các cách ghi đó; để trống ô nếu chưa có thông tin.',
  },
  'text/confusable-letter': {
    problem: ({ received, found, expected }) =>
      `"${received}" có ký tự ${found} chỉ giống chữ ${expected}.`,
    remedy: ({ expected }) => `Gõ lại bằng chữ ${expected}.`,
  },
  'text/mojibake': {
    problem: ({ received, encoding }) =>
      `"${received}" không đọc được thành tiếng Việt: ${encodingTexts[encoding].problem}.`,
    remedy: ({ encoding }) => encodingTexts[encoding].remedy,
  },
  'text/two-spellings': {
    problem: ({ received, other }) => `"${received}" còn được viết là "${other}".`,
    remedy: () => 'Nên thống nhất một cách viết; kết quả không phụ thuộc vào cách viết này.',
  },
  'unit/not-found': {
    problem: ({ received, areaName }) =>
      `Không có đơn vị "${received}"${areaName === undefined ? '' : ` thuộc "${areaName}"`} tại ngày của bảng.`,
    remedy: ({ suggestions }) =>
      suggestions.length === 0
        ? 'Sửa theo danh mục đơn vị.'
        : `Sửa theo danh mục đơn vị; có thể là ${listUnits(suggestions)}.`,
  },
  'unit/ambiguous': {
    problem: ({ received, candidates, candidateCount }) =>
      `"${received}" có thể là một trong ${candidateCount} đơn vị: ${listUnits(candidates)}${candidateCount > candidates.length ? '; …' : ''}.`,
    remedy: () => 'Ghi thêm địa bàn (quận, huyện, tỉnh, thành phố) hoặc ghi mã đơn vị.',
  },
  'unit/ceased': {
    problem: ({ received, change, on, instruments, successors }) =>
      `"${received}" ${unitChanges[change]} ${dayText(on)}${instruments.length === 0 ? '' : ` (${list(instruments)})`}; ${
        successors.length === 0 ? 'chưa rõ đơn vị thay thế' : `hiện nay là ${listUnits(successors)}`
      }.`,
    remedy: () => 'Ghi đơn vị hiện nay cần nói đến, hoặc chọn ngày trước khi thay đổi.',
  },
  'unit/not-begun': {
    problem: ({ received, existsFrom }) =>
      `"${received}" chỉ là tên hoặc mã của đơn vị từ ngày ${dayText(existsFrom)}.`,
    remedy: () => 'Ghi tên hoặc mã của đơn vị tại ngày của bảng, hoặc chọn ngày sau đó.',
  },
  'unit/former-area': {
    problem: ({ received, unitId, on, areaNames }) =>
      `Từ ngày ${dayText(on)}, đơn vị "${unitId}" không còn thuộc "${received}"${areaNames.length === 0 ? '' : `; hiện nay thuộc ${list(areaNames)}`}.`,
    remedy: () => 'Ghi địa bàn mà đơn vị trực thuộc tại ngày của bảng.',
  },
  'unit/code-as-number': {
    problem: ({ received }) =>
      `Mã đơn vị ${received} được ghi dưới dạng số nên đã mất các chữ số 0 ở đầu.`,
    remedy: () => 'Định dạng cột mã là văn bản và ghi đủ các chữ số 0 ở đầu.',
  },
  'unit/level-abolished': {
    problem: ({ unitId, level, on }) =>
      `Đơn vị "${unitId}" thuộc cấp ${unitLevel(level)}, cấp này đã bãi bỏ từ ngày ${dayText(on)}, nhưng không ghi ngày kết thúc.`,
    remedy: () => 'Ghi ngày kết thúc của đơn vị, hoặc sửa lại cấp.',
  },
  'line/not-utf8': {
    problem: ({ byteNumber }) =>
      `Dòng không được mã hóa bằng UTF-8: lỗi tại byte thứ ${byteNumber} của dòng.`,
    remedy: () => 'Lưu lại tệp với bảng mã UTF-8 rồi gửi lại dòng này.',
  },
  'line/too-long': {
    problem: ({ maximum }) => `Dòng dài quá ${maximum} byte.`,
    remedy: () =>
      'Ghi mỗi kết quả đánh giá trên một dòng, hoặc tăng giới hạn maxLineBytes nếu dòng dài là đúng.',
  },
  'table/no-header': {
    problem: () => 'Bảng không có dòng tiêu đề.',
    remedy: () =>
      'Đặt tiêu đề ở dòng đầu tiên có dữ liệu hoặc chỉ rõ dòng tiêu đề bằng tùy chọn headerRow.',
  },
  'table/title-above-header': {
    problem: ({ received }) =>
      `"${received}" đứng một mình trong dòng như tên bảng, trong khi đây là nơi tìm dòng tiêu đề cột.`,
    remedy: () =>
      'Chỉ rõ dòng tiêu đề cột bằng tùy chọn headerRow, hoặc xóa các dòng ở phía trên tiêu đề cột.',
  },
  'table/too-many-columns': {
    problem: ({ columnCount, maximum }) =>
      `Bảng có ${columnCount} cột; chỉ đọc tối đa ${maximum} cột.`,
    remedy: () => 'Bỏ các cột không cần thiết hoặc tách bảng thành nhiều phần.',
  },
  'table/unknown-header': {
    problem: ({ header, nearest, found, expectedVi, takesCriteria }) =>
      `Không nhận ra tiêu đề cột "${header}"${nearest === undefined ? '' : `; có phải là "${nearest}" không?`} (các cột hiện có: ${some(found)}; các tiêu đề nhận được: ${some(expectedVi)}${takesCriteria ? ' và các tiêu chí của bộ tiêu chí' : ''}).`,
    remedy: ({ nearest }) =>
      `${nearest === undefined ? 'Dùng một tiêu đề đã biết' : `Sửa thành "${nearest}"`}, khai báo tiêu đề bằng tùy chọn headers hoặc bỏ qua cột bằng ignoredHeaders.`,
  },
  'table/unknown-field': {
    problem: ({ header, field, nearest, expected }) =>
      `Tùy chọn headers gán tiêu đề "${header}" cho "${field}", nhưng không có trường này${nearest === undefined ? '' : `; có phải là "${nearest}" không?`} (các trường hiện có: ${some(expected)}).`,
    remedy: ({ nearest }) =>
      nearest === undefined
        ? 'Gán tiêu đề cho một trường hiện có trong tùy chọn headers.'
        : `Sửa thành "${nearest}" trong tùy chọn headers.`,
  },
  'table/ambiguous-header': {
    problem: ({ header }) => `Tiêu đề cột "${header}" có thể chỉ nhiều nội dung khác nhau.`,
    remedy: () => 'Dùng một tiêu đề khác đã biết của cột cần nêu.',
  },
  'table/repeated-header': {
    problem: ({ header, other }) => `Hai cột "${other}" và "${header}" cùng chứa một nội dung.`,
    remedy: () => 'Chỉ giữ lại một trong hai cột.',
  },
  'table/ambiguous-criterion': {
    problem: ({ received, ids, criteriaSetId }) =>
      `"${received}" có thể là nhiều tiêu chí của bộ "${criteriaSetId}": ${some(ids)}.`,
    remedy: () => 'Ghi đúng mã của tiêu chí cần nêu.',
  },
  'table/missing-column': {
    problem: ({ expected }) => `Thiếu cột, cần có một trong các cột: ${some(expected)}.`,
    remedy: () => 'Thêm cột còn thiếu hoặc khai báo giá trị chung bằng tùy chọn tương ứng.',
  },
  'table/mixed-layouts': {
    problem: ({ headers }) => `Bảng có các cột thuộc những mẫu khác nhau: ${some(headers)}.`,
    remedy: () =>
      'Tách thành bảng riêng cho từng mẫu: kết quả tổng hợp, mỗi tiêu chí một cột hoặc mỗi tiêu chí một dòng.',
  },
  'table/no-register': {
    problem: () => 'Cột này ghi tên hoặc mã phường nhưng chưa có danh mục đơn vị để đối chiếu.',
    remedy: () =>
      'Cung cấp danh mục đơn vị (qua indexUnitNames) hoặc bỏ qua cột bằng ignoredHeaders.',
  },
  'table/no-rows': {
    problem: () => 'Dưới dòng tiêu đề không có dòng dữ liệu nào.',
    remedy: () => 'Kiểm tra xem đã chọn đúng trang tính và đọc hết các dòng chưa.',
  },
  'table/blank-rows': {
    problem: ({ rowCount }) => `Đã bỏ qua ${rowCount} dòng trống.`,
    remedy: () => 'Không cần làm gì, trừ khi dòng đó lẽ ra phải có số liệu.',
  },
  'table/total-row': {
    problem: ({ received }) => `Đã bỏ qua dòng cộng ("${received}").`,
    remedy: () => 'Không cần làm gì, trừ khi đó là dòng của một phường.',
  },
  'table/surplus-cell': {
    problem: ({ column }) => `Có dữ liệu ở cột ${column}, là cột không có tiêu đề.`,
    remedy: () => 'Đặt tiêu đề cho cột hoặc xóa ô; kiểm tra xem dòng có bị lệch cột không.',
  },
  'table/missing-cell': {
    problem: ({ expected }) => `Dòng này phải ghi một trong các cột: ${some(expected)}.`,
    remedy: () => 'Điền vào ô còn trống.',
  },
  'table/differing-units': {
    problem: ({ unitIds }) => `Các cột của dòng này nêu những đơn vị khác nhau: ${some(unitIds)}.`,
    remedy: () => 'Sửa lại để các cột cùng nêu một đơn vị.',
  },
  'table/refused-with': {
    problem: ({ rowNumbers }) =>
      `Dòng này gắn liền với những dòng khác bị lỗi: ${some(rowNumbers)}.`,
    remedy: ({ rowNumbers }) => `Sửa dòng ${some(rowNumbers)}; dòng này có thể không sai.`,
  },
  'table/tally-and-criteria': {
    problem: () => 'Dòng này vừa ghi kết quả tổng hợp vừa ghi kết quả từng tiêu chí.',
    remedy: () => 'Chỉ giữ kết quả tổng hợp hoặc kết quả từng tiêu chí.',
  },
  'table/needs-columns': {
    problem: ({ address, columns }) =>
      `Không thể ghi kết quả của "${address}" trong một ô; cần các cột: ${some(columns)}.`,
    remedy: ({ columns }) => `Dùng các cột có tiêu đề: ${some(columns)}.`,
  },
  'table/incomplete-answer': {
    problem: ({ address, missing }) =>
      `Kết quả của "${address}" chưa đủ; còn trống: ${some(missing)}.`,
    remedy: () => 'Điền các ô còn trống, hoặc xóa cả kết quả nếu chưa có số liệu.',
  },
  'table/stray-reason': {
    problem: ({ address }) => `Có ghi lý do nhưng "${address}" không ghi là không áp dụng.`,
    remedy: () => 'Xóa lý do hoặc ghi kết quả là "Không áp dụng".',
  },
  'table/projected-result': {
    problem: ({ received }) =>
      `"${received}" mới chỉ là dự kiến, trong khi kết quả đánh giá được ghi là chính thức.`,
    remedy: () => 'Ghi ở dòng có loại kết quả "dự kiến", hoặc chờ đến khi có kết quả chính thức.',
  },
  'table/no-place': {
    problem: ({ what }) => `Bảng không có ô nào để ghi ${unplaced[what]}.`,
    remedy: () => 'Lưu nội dung này dưới dạng JSON, hoặc bỏ ra trước khi xuất bảng.',
  },
  'table/lossy-round-trip': {
    problem: () =>
      'Nếu ghi vào bảng, nội dung này sẽ được đọc thành nội dung khác hoặc không đọc được.',
    remedy: () =>
      'Kiểm tra các mã và văn bản có dấu chấm phẩy, dấu gạch ngang đứng một mình hoặc khoảng trắng ở đầu, cuối; mỗi nội dung chỉ ghi một lần.',
  },
  'assessment/repeated': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${some(rowNumbers)} ghi giống nhau về phường "${unitId}" năm ${assessmentYear}; chỉ tính một lần.`,
    remedy: () => 'Xóa các dòng thừa.',
  },
  'assessment/contradictory': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${some(rowNumbers)} ghi khác nhau về phường "${unitId}" năm ${assessmentYear}.`,
    remedy: () => 'Xác định dòng đúng và xóa các dòng còn lại.',
  },
  'assessment/several-sets': {
    problem: ({ criteriaSets }) =>
      `Kết quả trong bảng được đánh giá theo nhiều bộ tiêu chí: ${some(criteriaSets)}; không gộp thành một con số.`,
    remedy: () => 'Báo cáo riêng kết quả theo từng bộ tiêu chí.',
  },
  'history/repeated-row': {
    problem: ({ unitId, otherRowNumber }) =>
      `Dòng này ghi giống dòng ${otherRowNumber} về phường "${unitId}"; chỉ tính một lần.`,
    remedy: () => 'Xóa dòng thừa.',
  },
};
