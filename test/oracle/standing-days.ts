/**
 * Days as the oracle of standings counts them: texts 'yyyy-MM-dd', which compare like the days they name. The
 * arithmetic counts on fingers, a month or a day at a time.
 */
export type Day = string;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number);

const written = (year: number, month: number, day: number): Day =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');

const partsOf = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A day of a year, or the last of its month where the month is shorter. */
export function dayOfYear(year: number, monthAndDay: string): Day {
  const month = Number(monthAndDay.slice(0, 2));
  return written(year, month, Math.min(Number(monthAndDay.slice(3)), lengthOf(year, month)));
}

export function dayAfter(day: Day): Day {
  const [year, month, date] = partsOf(day);
  if (date < lengthOf(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

export function dayBefore(day: Day): Day {
  const [year, month, date] = partsOf(day);
  if (date > 1) return written(year, month, date - 1);
  return month > 1
    ? written(year, month - 1, lengthOf(year, month - 1))
    : written(year - 1, 12, 31);
}

/** What was counted before is looked up: the long runs ask for the same few days over and over. */
const counted = new Map<string, Day>();

export function daysAfter(day: Day, count: number): Day {
  const asked = `${day} + ${count}`;
  const known = counted.get(asked);
  if (known !== undefined) return known;
  let reached = day;
  for (let step = 0; step < count; step += 1) reached = dayAfter(reached);
  counted.set(asked, reached);
  return reached;
}

/** The same day of a later month, or the last of it where it is shorter. */
export function monthsAfter(day: Day, count: number): Day {
  let [year, month] = partsOf(day);
  for (let step = 0; step < count; step += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return written(year, month, Math.min(partsOf(day)[2], lengthOf(year, month)));
}
