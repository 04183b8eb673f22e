import { quote } from '../../../foundation/text/quote';
import type { SuccessionKind } from '../../../unit/unit-register';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

const successionKinds: Readonly<Record<SuccessionKind, string>> = {
  create: 'thành lập (create)',
  merge: 'nhập đơn vị (merge)',
  split: 'chia, tách đơn vị (split)',
  rename: 'đổi tên (rename)',
  transfer: 'chuyển đơn vị cấp trên (transfer)',
  reclassify: 'đổi loại đơn vị (reclassify)',
  abolish: 'giải thể (abolish)',
};

const successionKind = (name: string): string => successionKinds[name as SuccessionKind];

/** Texts of succession issues. */
export const successionTexts: IssueTexts<'succession'> = {
  'succession/unit-count': {
    problem: ({ kind: name, fromCount, intoCount }) =>
      `Việc ${successionKind(name)} không thể từ ${fromCount} đơn vị thành ${intoCount} đơn vị.`,
    remedy: () =>
      'Sửa hình thức sắp xếp hoặc các đơn vị; nếu một đơn vị về nhiều nơi thì ghi nhiều việc trong cùng ngày.',
  },
  'succession/repeated-unit': {
    problem: ({ id }) => `Đơn vị ${quote(id)} được ghi hai lần ở cùng một bên.`,
    remedy: () => 'Mỗi bên chỉ ghi một đơn vị một lần.',
  },
  'succession/unknown-unit': {
    problem: ({ id }) => `Danh mục không có đơn vị ${quote(id)}.`,
    remedy: () => 'Thêm đơn vị vào danh mục hoặc sửa lại mã.',
  },
  'succession/not-there-before': {
    problem: ({ id, on }) => `Ngay trước ngày ${dayText(on)} không có đơn vị ${quote(id)}.`,
    remedy: () => 'Kiểm tra ngày sắp xếp và thời gian tồn tại của đơn vị.',
  },
  'succession/not-there-after': {
    problem: ({ id, on }) => `Vào ngày ${dayText(on)} không có đơn vị ${quote(id)}.`,
    remedy: () => 'Kiểm tra ngày sắp xếp và thời gian tồn tại của đơn vị.',
  },
  'succession/unit-already-existed': {
    problem: ({ id, on }) =>
      `Đơn vị ${quote(id)} đã có trước ngày ${dayText(on)}, nhưng không việc nào trong ngày cho biết đơn vị này tiếp tục tồn tại.`,
    remedy: ({ on }) =>
      `Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu mới lập thì ghi "existsFrom": ${quote(on)}.`,
  },
  'succession/unit-continues': {
    problem: ({ id, on }) =>
      `Đơn vị ${quote(id)} vẫn còn sau ngày ${dayText(on)}, nhưng không việc nào trong ngày cho biết đơn vị này tiếp tục tồn tại.`,
    remedy: ({ on }) =>
      `Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu đã kết thúc thì ghi "endedOn": ${quote(on)}.`,
  },
  'succession/no-change': {
    problem: ({ kind: name, id }) =>
      `Việc ${successionKind(name)} không làm đơn vị ${quote(id)} thay đổi gì.`,
    remedy: () => 'Sửa hai dòng của đơn vị, hoặc bỏ việc này.',
  },
};
