import type { SuccessionWords } from '../words/succession-words';

export const successionEn: SuccessionWords = {
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
};
