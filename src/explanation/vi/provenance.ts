import type { ProvenanceWords } from '../words/provenance-words';
import { say } from './numbers';

export const provenanceVi: ProvenanceWords = {
  origins: {
    published: 'Đã công bố',
    inferred: 'Suy ra từ thực tế đã công bố, chưa có văn bản quy định',
    host: 'Do đơn vị sử dụng đưa vào',
  },
  readFrom: (sources) => `căn cứ: ${sources}`,
  noSource: 'không nêu căn cứ',
  codedSource: (id) => `nguồn mã “${id}”`,
  furtherSources: (count) => `và ${say(count)} nguồn khác`,
  confidences: {
    high: 'độ tin cậy cao',
    medium: 'độ tin cậy trung bình',
    low: 'độ tin cậy thấp',
    'not-graded': 'chưa đánh giá độ tin cậy',
  },
  note: (text) => `Lưu ý: ${text}`,
};
