import type { TitleEventKind } from '../../../foundation/issue/kinds/history';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Names two events; a history can be refused for giving two of them one id. */
const both = (id: string, otherId: string): string =>
  id === otherId ? `Hai sự kiện cùng mã ${quote(id)}` : `Sự kiện ${quote(id)} và ${quote(otherId)}`;

const inOther = (otherId: string, id: string): string =>
  otherId === id ? '' : ` (sự kiện ${quote(otherId ?? '')})`;

const titleEvents: Readonly<Record<TitleEventKind, string>> = {
  recognised: 'công nhận',
  're-recognised': 'công nhận lại',
  maintained: 'duy trì',
  'not-maintained': 'không duy trì',
  suspended: 'tạm đình chỉ',
  revoked: 'thu hồi',
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
      `Sự kiện ${quote(id)} (${titleEvents[kind]}, ngày ${dayText(on)}) nói về danh hiệu ${
        recognisedOn === undefined
          ? 'chưa hề được công nhận'
          : `mãi đến ngày ${dayText(recognisedOn)} mới được công nhận${inOther(recognisedId as string, id)}`
      }.`,
    remedy: () => 'Bổ sung quyết định công nhận, hoặc sửa ngày của sự kiện.',
  },
  'history/after-revocation': {
    problem: ({ id, kind, on, revokedId, revokedOn }) =>
      `Sự kiện ${quote(id)} (${titleEvents[kind]}, ngày ${dayText(on)}) nói về danh hiệu đã bị thu hồi ngày ${dayText(revokedOn)}${inOther(revokedId, id)}.`,
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
