import type { SuccessionWords } from '../words/succession-words';

export const successionVi: SuccessionWords = {
  and: ' và ',
  sentence: (day, event, instrument) =>
    `Ngày ${day}: ${event}${instrument === undefined ? '' : ` (${instrument})`}.`,
  create: (into) => `thành lập ${into}`,
  merge: (from, into) => `${from} nhập thành ${into}`,
  mergeInto: (from, into) => `${from} nhập vào ${into}`,
  split: (from, into) => `${from} được chia thành ${into}`,
  splitOff: (from, into) => `${into} được tách ra từ ${from}`,
  rename: (from, into) => `${from} đổi tên thành ${into}`,
  transfer: (unit, { before, after }) => {
    if (before === undefined && after === undefined) return `${unit} đổi đơn vị cấp trên`;
    if (after === undefined) return `${unit} không còn trực thuộc ${before}`;
    return before === undefined
      ? `${unit} chuyển về trực thuộc ${after}`
      : `${unit} chuyển từ ${before} về trực thuộc ${after}`;
  },
  reclassify: (from, into) => `${from} trở thành ${into}`,
  abolish: (from) => `giải thể ${from}`,
};
