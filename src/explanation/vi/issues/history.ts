import type { HistoryEventKind } from '../../../foundation/issue/kinds/history';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Names two events; a history can be refused for giving two of them one id. */
const both = (id: string, otherId: string): string =>
  id === otherId ? `Hai sự kiện cùng mã ${quote(id)}` : `Sự kiện ${quote(id)} và ${quote(otherId)}`;

const inOther = (otherId: string, id: string): string =>
  otherId === id ? '' : ` (sự kiện ${quote(otherId)})`;

const eventNames: Readonly<Record<HistoryEventKind, string>> = {
  registered: 'đăng ký',
  assessed: 'đánh giá',
  recognised: 'công nhận',
  're-recognised': 'công nhận lại',
  maintained: 'duy trì',
  'not-maintained': 'không duy trì',
  'review-deferred': 'lùi thời hạn kiểm tra',
  suspended: 'tạm đình chỉ',
  reinstated: 'khôi phục danh hiệu',
  revoked: 'thu hồi',
  withdrawn: 'hủy bỏ',
};

/** Texts of history issues. */
export const historyTexts: IssueTexts<'history'> = {
  'history/repeated-id': {
    problem: ({ id }) => `Mã sự kiện ${quote(id)} xuất hiện nhiều lần.`,
    remedy: () => 'Đặt cho mỗi sự kiện một mã riêng.',
  },
  'history/repeated-event': {
    problem: ({ id, otherId }) => `${both(otherId, id)} có nội dung như nhau.`,
    remedy: () => 'Nếu ghi trùng thì bỏ một sự kiện.',
  },
  'history/before-recognition': {
    problem: ({ id, kind, on, recognisedId, recognisedOn }) =>
      `Sự kiện ${quote(id)} (${eventNames[kind]}, ngày ${dayText(on)}) nói về danh hiệu ${
        recognisedOn === undefined
          ? 'mà hồ sơ không có quyết định công nhận'
          : `mãi đến ngày ${dayText(recognisedOn)} mới được công nhận${inOther(recognisedId as string, id)}`
      }.`,
    remedy: () => 'Bổ sung quyết định công nhận, hoặc sửa ngày của sự kiện.',
  },
  'history/after-end': {
    problem: ({ id, kind, on, endedId, endedOn }) =>
      `Sự kiện ${quote(id)} (${eventNames[kind]}, ngày ${dayText(on)}) nói về danh hiệu đã bị chấm dứt ngày ${dayText(endedOn)}${inOther(endedId, id)}.`,
    remedy: () => 'Bổ sung quyết định công nhận lại, hoặc sửa ngày của sự kiện.',
  },
  'history/registration-too-late': {
    problem: ({ id, on }) =>
      `Quyết định công nhận ${quote(id)} ngày ${dayText(on)} ban hành khi chưa đủ thời gian quy định kể từ ngày đăng ký.`,
    remedy: () =>
      'Kiểm tra lại ngày đăng ký và ngày công nhận; danh hiệu vẫn tính theo quyết định.',
  },
  'history/registration-not-on-record': {
    problem: ({ id, on }) =>
      `Quyết định công nhận ${quote(id)} ngày ${dayText(on)}: hồ sơ không có đăng ký.`,
    remedy: () => 'Bổ sung đăng ký vào hồ sơ.',
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
      `Ngày cuối cùng (${dayText(until)}) trước ngày của sự kiện (${dayText(on)}).`,
    remedy: () => 'Sửa một trong hai ngày.',
  },
  'history/withdraws-unknown': {
    problem: ({ eventId }) => `Không có sự kiện ${quote(eventId)} để hủy.`,
    remedy: () => 'Sửa mã của sự kiện bị hủy.',
  },
  'history/withdraws-withdrawal': {
    problem: ({ eventId }) =>
      `Sự kiện ${quote(eventId)} là việc hủy một sự kiện khác, không hủy được.`,
    remedy: () => 'Ghi lại quyết định thành một sự kiện mới.',
  },
  'history/repeated-row': {
    problem: ({ unitId, otherRowNumber }) =>
      `Dòng này ghi giống dòng ${otherRowNumber} về phường ${quote(unitId)}; chỉ tính một lần.`,
    remedy: () => 'Xóa dòng thừa.',
  },
};
