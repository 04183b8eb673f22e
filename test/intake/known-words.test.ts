import { expect, it } from 'vitest';
import {
  assessmentHeaders,
  basisWords,
  noRankWords,
  stageWords,
} from '../../src/intake/assessments/assessment-headers';
import {
  noWords,
  statusMarks,
  statusWords,
  ticks,
  yesWords,
} from '../../src/intake/cell/status-words';
import { reportHeaders } from '../../src/intake/export/report-headers';
import { reportWords } from '../../src/intake/export/report-words-of';
import { consequenceWords, eventWords, outcomeWords } from '../../src/intake/histories/event-words';
import { historyHeaders } from '../../src/intake/histories/history-headers';
import { areaAliases } from '../../src/intake/name/area-aliases';
import { scoreHeaders } from '../../src/intake/scores/score-headers';
import { ownCountFields, summaryHeaders } from '../../src/intake/summaries/summary-headers';
import { ignoredHeaders, totalWords } from '../../src/intake/table/fixed-words';
import { successionHeaders, unitHeaders } from '../../src/intake/units/unit-headers';
import { unitListHeaders } from '../../src/intake/units/unit-list-headers';
import { levelWords, successionWords } from '../../src/intake/units/unit-words';

/** What sheets may say, and what is written into them. */
const tables = {
  areaAliases,
  assessmentHeaders,
  basisWords,
  consequenceWords,
  eventWords,
  historyHeaders,
  ignoredHeaders,
  levelWords,
  noRankWords,
  noWords,
  outcomeWords,
  ownCountFields,
  reportHeaders,
  reportWords,
  scoreHeaders,
  stageWords,
  statusMarks,
  statusWords,
  successionHeaders,
  successionWords,
  summaryHeaders,
  ticks,
  totalWords,
  unitHeaders,
  unitListHeaders,
  yesWords,
};

/** One line for each list of words, so that a change shows which one was meant. */
function linesOf(name: string, value: unknown): readonly string[] {
  if (typeof value === 'function') return linesOf(name, [value(1), value(2)]);
  if (typeof value !== 'object' || value === null) return [`${name}: ${String(value)}`];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return [`${name}: ${value.map((one) => escaped(JSON.stringify(one))).join(', ')}`];
  }
  return Object.entries(value).flatMap(([key, one]) => linesOf(`${name}.${key}`, one));
}

/** The letters of fonts for signs show nothing elsewhere. */
const escaped = (text: string): string =>
  text.replace(/\p{Co}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

// A sheet that was read yesterday is read tomorrow: a word may be added, and none is lost by mistake.
it('the words of sheets are those that are written down', async () => {
  const text = linesOf('', tables)
    .map((line) => line.slice(1))
    .join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('known-words.txt');
});
