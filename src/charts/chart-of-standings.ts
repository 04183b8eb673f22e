import { formatDay } from '../explanation/format';
import { wordsOf } from '../explanation/words-of';
import { assertDay } from '../foundation/value/assert-day';
import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Standing } from '../standing/standing';
import type { StandingTimeline } from '../standing/standing-timeline';
import type { UnitId } from '../unit/unit';
import type { Chart, ChartOptions } from './chart';
import { colours, namesAxis, specificationOf } from './specification';

/**
 * Says how a unit stood from one day to another, as it was known on a day.
 *
 * @category Charts
 */
export type StandingRow = {
  /** The day whose records count. */
  readonly knownAt: PlainDate;
  /** The same day as the language writes it. */
  readonly knownOn: string;
  /** The first day. */
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  /** The day after the last one: where the bar ends. */
  readonly end: PlainDate;
  /** Whether it had the title, as a code. */
  readonly outcomeCode: Standing['outcome'];
  /** The same in words. */
  readonly standing: string;
  /** Why, in words. */
  readonly grounds: string;
};

/**
 * Says until when a picture of standings goes, and what the unit is called.
 *
 * @category Charts
 */
export interface StandingChartOptions extends ChartOptions {
  /** The last day drawn: the `until` with which the timelines were asked. */
  readonly until: PlainDate;
  /** Gives the name of a unit; its labelled code where absent. */
  readonly nameOf?: (id: UnitId) => string;
}

const LANE = 22;

/**
 * Draws the life of a unit: a bar for each stretch of time in which its standing stayed the same, a lane for each outcome.
 * Timelines of one unit asked with several `knownAt` lie below each other in each lane, in the order of the legend: what was
 * known then, and what is known now.
 *
 * @param timelines - what `standingTimeline` gives for one unit; one for each day whose records count
 * @param options - the last day, the name of the unit, language and width
 * @returns a row for each stretch, and the picture
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import { orThrow, parseRecognitionHistory, parseUnitRegister, plainDate, standingTimeline } from 'model-ward-rules';
 * import { chartOfStandings } from 'model-ward-rules/charts';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const register = orThrow(
 *   parseUnitRegister({ units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] }),
 *   console.warn,
 * );
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'a',
 *     events: [{ kind: 'recognised', id: '1', on: '2024-04-20', forYear: 2023 }],
 *   }),
 *   console.warn,
 * );
 * const until = plainDate('2025-12-31');
 * const asked = { from: plainDate('2024-01-01'), until, unitIds: [history.unitId] };
 * const timelines = standingTimeline({ register, histories: [history] }, maintenanceNotPublished, asked);
 * const chart = chartOfStandings(timelines, { locale: 'en', until });
 * for (const { from, until: last, standing } of chart.rows) console.log(from, last, standing);
 * // 2024-01-01 2024-04-19 does not hold the title
 * // 2024-04-20 2024-12-31 holds the title
 * // 2025-01-01 2025-12-31 holds the title
 * ```
 */
export function chartOfStandings(
  timelines: readonly StandingTimeline[],
  options: StandingChartOptions,
): Chart<StandingRow> {
  const { locale, until } = options;
  assertDay(until, 'until');
  const { chart: words, standing } = wordsOf(locale);
  const rows = timelines.flatMap((timeline) => rowsOf(timeline, options));
  const sentence = `${sentenceOf(timelines, options)}.`;
  const domain = outcomes.map((outcome) => standing.outcomes[outcome]);
  const lanes = new Set(rows.map(({ knownOn }) => knownOn)).size;
  return {
    sentence,
    rows,
    columns: [
      { key: 'knownOn', title: words.knownOn },
      { key: 'from', title: words.from },
      { key: 'until', title: words.until },
      { key: 'standing', title: words.standing },
      { key: 'grounds', title: words.grounds },
    ],
    specification: specificationOf(sentence, rows, options, {
      height: LANE * Math.max(1, lanes) * outcomes.length,
      encoding: {
        y: { ...namesAxis('standing', domain, options), scale: { domain } },
        yOffset: { field: 'knownOn', type: 'nominal', sort: null },
        x: {
          field: 'from',
          type: 'temporal',
          scale: { type: 'utc' },
          title: null,
          axis: { format: '%m/%Y', labelOverlap: true },
        },
        x2: { field: 'end' },
        color: {
          field: 'knownOn',
          type: 'nominal',
          sort: null,
          title: words.knownOn,
          scale: { range: [colours.bad, colours.good, colours.open, colours.none] },
        },
      },
      mark: { type: 'bar', cornerRadius: 2 },
    }),
  };
}

const outcomes = ['recognised', 'undetermined', 'not-recognised', 'not-applicable'] as const;

function rowsOf(
  { standings }: StandingTimeline,
  { locale, until }: StandingChartOptions,
): readonly StandingRow[] {
  const words = wordsOf(locale).standing;
  return standings.map(({ asOf, knownAt, outcome, reason }, place) => {
    const end = standings[place + 1]?.asOf ?? daysAfter(until, 1);
    return {
      knownAt,
      knownOn: formatDay(knownAt, locale),
      from: asOf,
      until: daysAfter(end, -1),
      end,
      outcomeCode: outcome,
      standing: words.outcomes[outcome],
      grounds: words.reasons[reason],
    };
  });
}

function sentenceOf(
  [first]: readonly StandingTimeline[],
  { locale, until, nameOf }: StandingChartOptions,
): string {
  const { chart, unit } = wordsOf(locale);
  if (first === undefined) return chart.nothing;
  const name = (nameOf ?? unit.coded)(first.unitId);
  const from = formatDay(first.standings[0].asOf, locale);
  return chart.standingsOf(name, from, formatDay(until, locale));
}
