import type { VerdictOutcome } from '../../recognition/verdict';
import type { Consequence } from '../../standing/maintenance-policy';
import type { RecognitionEvent } from '../../standing/recognition-event';
import type { FixedWords } from '../cell/word-reader';

/** How the kinds of event are written. */
export const eventWords: FixedWords<RecognitionEvent['kind']> = {
  registered: ['Đăng ký', 'Đăng ký mới'],
  assessed: ['Thẩm định', 'Đánh giá', 'Xét'],
  recognised: [
    'Recognized',
    'Công nhận',
    'Công nhận mới',
    'Công nhận lần đầu',
    'Công nhận đạt',
    'Cấp giấy chứng nhận',
  ],
  're-recognised': ['Re-recognized', 'Công nhận lại'],
  maintained: ['Duy trì', 'Tiếp tục duy trì', 'Giữ vững'],
  'not-maintained': ['Not maintained', 'Không duy trì', 'Không giữ vững'],
  'review-deferred': ['Review deferred', 'Lùi thời hạn kiểm tra', 'Gia hạn kiểm tra'],
  suspended: ['Tạm đình chỉ'],
  reinstated: ['Khôi phục', 'Khôi phục danh hiệu'],
  revoked: ['Thu hồi', 'Thu hồi danh hiệu'],
  withdrawn: ['Hủy bỏ', 'Hủy'],
};

/** How the outcome of an assessment is written. */
export const outcomeWords: FixedWords<VerdictOutcome> = {
  eligible: ['Đủ điều kiện'],
  'not-eligible': ['Not eligible', 'Chưa đủ điều kiện', 'Không đủ điều kiện'],
  undetermined: ['Chưa xác định'],
  'not-assessed': ['Not assessed', 'Không thuộc diện xét', 'Chưa thuộc diện xét'],
};

/** How what follows where a title is not maintained is written; a suspension in one word sets no number of days. */
export const consequenceWords: FixedWords<Consequence['kind']> = {
  'keep-with-warning': ['Keep with warning', 'Giữ danh hiệu và cảnh báo'],
  suspend: ['Tạm đình chỉ'],
  lapse: ['Hết hiệu lực'],
  revoke: ['Thu hồi'],
  'no-published-rule': ['No published rule', 'Chưa có quy định được công bố'],
};
