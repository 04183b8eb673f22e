import type { Locale } from './locale';

/** Everything that is said of successions in one language. */
export interface SuccessionPhrases {
  readonly and: string;
  readonly sentence: (day: string, event: string, instrument: string | undefined) => string;
  readonly create: (into: string) => string;
  readonly merge: (from: string, into: string) => string;
  readonly mergeInto: (from: string, into: string) => string;
  readonly split: (from: string, into: string) => string;
  readonly splitOff: (from: string, into: string) => string;
  readonly rename: (from: string, into: string) => string;
  readonly transfer: (unit: string, parents: Parents) => string;
  readonly reclassify: (from: string, into: string) => string;
  readonly abolish: (from: string) => string;
}

/** The areas a unit belonged to and belongs to, where it did. */
export interface Parents {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Everything that is said of successions. */
export const successionPhrases: Readonly<Record<Locale, SuccessionPhrases>> = {
  vi: {
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
  },
  en: {
    and: ' and ',
    sentence: (day, event, instrument) =>
      `On ${day}: ${event}${instrument === undefined ? '' : ` (${instrument})`}.`,
    create: (into) => `${into} was created`,
    merge: (from, into) => `${from} merged to form ${into}`,
    mergeInto: (from, into) => `${from} merged into ${into}`,
    split: (from, into) => `${from} was split into ${into}`,
    splitOff: (from, into) => `${into} split off from ${from}`,
    rename: (from, into) => `${from} was renamed ${into}`,
    transfer: (unit, { before, after }) => {
      if (before === undefined && after === undefined) return `${unit} came under another area`;
      if (after === undefined) return `${unit} no longer belongs to ${before}`;
      return before === undefined
        ? `${unit} was placed under ${after}`
        : `${unit} was moved from ${before} to ${after}`;
    },
    reclassify: (from, into) => `${from} became ${into}`,
    abolish: (from) => `${from} was abolished`,
  },
};
