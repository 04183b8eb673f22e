import type {
  CriterionChange,
  Finding,
  Issue,
  RecognitionEvent,
  ReportComparison,
  Succession,
  TargetComparison,
  TargetProgress,
  TargetReport,
  Verdict,
} from 'model-ward-rules';
import {
  explainCriteriaSetChanges,
  explainEvent,
  explainFinding,
  explainGap,
  explainIssue,
  explainProgress,
  explainReportComparison,
  explainRoadmap,
  explainStoredComparison,
  explainSuccession,
  explainTargetReport,
  explainTrackStatus,
  explainVerdict,
  type Locale,
  type StoredComparison,
} from 'model-ward-rules/explanation';
import type { RoadmapProgress, TrackStatus } from 'model-ward-rules/planning';
import { hungYenRoadmap } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { defaultTrackLadder } from '../../src/targets/track-ladder';
import { hostSet } from '../arbitraries/criteria-sets';
import { day, succession } from '../unit/registers';

/** A result in both languages, sentence by sentence. */
const inBoth = (say: (locale: Locale) => string | readonly string[]): readonly string[] =>
  (['vi', 'en'] as const).flatMap((locale) => say(locale));

/** What is said of each of several things, by what it is. */
const sayEach = <Thing>(things: Readonly<Record<string, Thing>>, say: (thing: Thing) => unknown) =>
  Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, say(thing)]));

const share = (part: number, whole: number) => ({ part, whole });
const exactly = (count: number) => ({ least: count, most: count });
const moment = { asOf: day('2026-02-01'), knownAt: day('2026-02-01'), assessmentYear: 2025 };

/** Of ten wards three are counted, or perhaps five; four are due. */
const measured = {
  target: { id: 'made-up', revision: 1 },
  ...{ counting: { count: 'recognised', among: 'all' }, base: 'all', rule: 'assigned-quota' },
  ...{ outcome: 'open', isClosed: false, counted: 'units', direction: 'at-least' },
  ...{ asOf: day('2026-02-01'), dueOn: day('2025-12-31') },
  population: { kind: 'on-day', on: day('2025-12-31') },
  ...{ populationCount: 10, openPopulationCount: 0, reached: { least: 3, most: 5 }, dueCount: 4 },
  reachedShare: { least: share(3, 10), most: share(5, 10) },
  achievement: { least: share(3, 4), most: share(5, 4) },
  ...{ missing: { least: 0, most: 1 }, excess: { least: 0, most: 1 } },
  relativeExcess: { least: share(0, 4), most: share(1, 4) },
};
const limited = {
  ...measured,
  ...{ direction: 'at-most', rule: 'share-of-units', bound: 'at-most', limitPercent: 40 },
  ...{ limitCount: 4, over: { least: 0, most: 1 } },
};
const paper = (unitId: string) => ({
  ...{ unitId, eventId: 'e', kind: 'recognised', on: day('2026-03-01') },
});
const sayProgress = (progress: object) =>
  inBoth((locale) => explainProgress(progress as TargetProgress, locale));

describe('explainProgress', () => {
  it('says of which years a target is', () => {
    expect(
      sayProgress({ ...measured, fromYear: 2024, dueOn: day('2026-12-31') }),
    ).toMatchInlineSnapshot(`
      [
        "Đang thực hiện. Được công nhận, từ năm 2024 đến năm 2026: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2026, trên số phường tại ngày 31/12/2025.",
        "In progress. Recognised, from 2024 to 2026: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). As of 2026-02-01, due on 2026-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it('says that a limit is kept so far', () => {
    expect(
      sayProgress({ ...limited, reachedSoFar: true, over: exactly(0) }),
    ).toMatchInlineSnapshot(`
      [
        "Hiện không vượt giới hạn, tính đến hết ngày 31/12/2025. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), giới hạn không quá 40%: 4 phường. Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "Within the limit so far, which applies until 2025-12-31. Recognised: 3 to 5 of 10 wards (30% to 50%), limit at most 40%: 4 wards. It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it('says how far a limit may be passed, and how far it is', () => {
    expect(sayProgress(limited)).toMatchInlineSnapshot(`
      [
        "Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), giới hạn không quá 40%: 4 phường, có thể vượt đến 1 phường. Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), limit at most 40%: 4 wards, possibly up to 1 ward over. It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
    expect(
      sayProgress({ ...limited, outcome: 'missed', over: { least: 1, most: 2 } }),
    ).toMatchInlineSnapshot(`
      [
        "Vượt giới hạn. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), giới hạn không quá 40%: 4 phường, vượt từ 1 đến 2 phường. Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "Over the limit. Recognised: 3 to 5 of 10 wards (30% to 50%), limit at most 40%: 4 wards, 1 to 2 wards over. It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it('says what ends the count', () => {
    const ends = {
      'decisions were due': { isClosed: true, decidedBy: day('2026-01-31') },
      'decisions were put off': { decidedBy: day('2026-01-31') },
      'decisions can still come': { decidedBy: day('2026-12-31') },
      'the host closed it before': { isClosed: true, decidedBy: day('2026-12-31') },
      'the host closed it': { isClosed: true },
      'nobody knows by when': {},
    };
    expect(sayEach(ends, (parts) => sayProgress({ ...measured, ...parts }))).toMatchInlineSnapshot(`
      {
        "decisions can still come": [
          "Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Quyết định còn có thể ban hành đến hết ngày 31/12/2026. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). Decisions can still come until 2026-12-31. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
        "decisions were due": [
          "Chưa xác định được. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Hạn ban hành quyết định là hết ngày 31/01/2026. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "Undetermined. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). Decisions were due by 2026-01-31. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
        "decisions were put off": [
          "Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Còn quyết định được lùi thời hạn sau ngày 31/01/2026. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). Some decisions were put off beyond 2026-01-31. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
        "nobody knows by when": [
          "Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
        "the host closed it": [
          "Chưa xác định được. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "Undetermined. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). As confirmed, nothing more will come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
        "the host closed it before": [
          "Chưa xác định được. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
          "Undetermined. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). As confirmed, nothing more will come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        ],
      }
    `);
  });

  it('says when registrations end', () => {
    const registered = { ...measured, counting: { count: 'registered', among: 'all' } };
    expect(sayProgress({ ...registered, isClosed: true })).toMatchInlineSnapshot(`
      [
        "Chưa xác định được. Đăng ký: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Đã hết thời hạn đăng ký. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "Undetermined. Registered: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). Registration is over. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
    expect(
      sayProgress({ ...registered, isClosed: true, dueOn: day('2026-12-31') }),
    ).toMatchInlineSnapshot(`
      [
        "Chưa xác định được. Đăng ký: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Theo xác nhận, không còn kết quả bổ sung. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2026, trên số phường tại ngày 31/12/2025.",
        "Undetermined. Registered: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). As confirmed, nothing more will come. As of 2026-02-01, due on 2026-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it('says what is not counted, and what has changed since', () => {
    const told = {
      nothing: { suspendedCount: 0, withoutVerdictCount: 0, reachedLate: exactly(0) },
      'one suspended title': { suspendedCount: 1 },
      'several suspended titles': { suspendedCount: 2 },
      'one without results': { withoutVerdictCount: 1 },
      'several without results': { withoutVerdictCount: 2 },
      'one that came late': { reachedLate: exactly(1) },
      'perhaps some that came late': { reachedLate: { least: 0, most: 2 } },
      'one title that is gone': { lostSince: exactly(1) },
      'titles that are gone': { lostSince: { least: 1, most: 2 } },
      'units that are perhaps not asked': { openPopulationCount: 2 },
      'a paper of a unit with a name': { latePapers: [paper('a')] },
    };
    const sentencesOf = (parts: object) =>
      inBoth((locale) =>
        explainProgress({ ...measured, ...parts } as TargetProgress, locale, () => 'phường A'),
      ).map((text) => text.split(/(?<=\.) /));
    const usual = sentencesOf({}).flat();
    expect(
      sayEach(told, (parts) =>
        sentencesOf(parts).map((sentences) =>
          sentences.filter((sentence) => !usual.includes(sentence)).join(' '),
        ),
      ),
    ).toMatchInlineSnapshot(`
      {
        "a paper of a unit with a name": [
          "Đã tính lại theo văn bản ghi nhận sau thời hạn: được công nhận ngày 01/03/2026 (phường A).",
          "Counted again after papers that came late: “recognised” of 2026-03-01 (phường A).",
        ],
        "nothing": [
          "",
          "",
        ],
        "one suspended title": [
          "Không tính 1 phường đang bị tạm đình chỉ danh hiệu.",
          "Not counted: 1 ward with a suspended title.",
        ],
        "one that came late": [
          "Không tính 1 phường chỉ được công nhận cho các năm sau.",
          "Not counted: 1 ward recognised for later years only.",
        ],
        "one title that is gone": [
          "Đến nay 1 phường trong số đó không còn danh hiệu.",
          "By now 1 of them no longer holds the title.",
        ],
        "one without results": [
          "Không tính 1 phường chưa có kết quả đánh giá.",
          "Not counted: 1 ward without results.",
        ],
        "perhaps some that came late": [
          "Không tính không quá 2 phường chỉ được công nhận cho các năm sau.",
          "Not counted: at most 2 wards recognised for later years only.",
        ],
        "several suspended titles": [
          "Không tính 2 phường đang bị tạm đình chỉ danh hiệu.",
          "Not counted: 2 wards with a suspended title.",
        ],
        "several without results": [
          "Không tính 2 phường chưa có kết quả đánh giá.",
          "Not counted: 2 wards without results.",
        ],
        "titles that are gone": [
          "Đến nay từ 1 đến 2 phường trong số đó không còn danh hiệu.",
          "By now 1 to 2 of them no longer hold the title.",
        ],
        "units that are perhaps not asked": [
          "Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), trong đó 2 phường chưa xác định được có thuộc diện tính hay không, đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu).",
          "Recognised: 3 to 5 of 10 wards (30% to 50%), of which 2 wards may not belong to those counted, 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target).",
        ],
      }
    `);
  });

  it('begins with how it stands', () => {
    const heads = {
      'under way': {},
      'over, but decisions can come': { reason: 'decisions-pending' },
      over: { isClosed: true },
      'enough so far': { reachedSoFar: true },
      'not enough so far': { reachedSoFar: false },
      reached: { outcome: 'reached' },
      missed: { outcome: 'missed' },
      'a limit that is kept': { ...limited, outcome: 'reached' },
      'a limit that is passed': { ...limited, outcome: 'missed' },
    };
    expect(
      sayEach(heads, (parts) =>
        sayProgress({ ...measured, ...parts }).map((text) => text.split('. ')[0]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "a limit that is kept": [
          "Không vượt giới hạn",
          "Within the limit",
        ],
        "a limit that is passed": [
          "Vượt giới hạn",
          "Over the limit",
        ],
        "enough so far": [
          "Hiện đã đủ chỉ tiêu, cần giữ vững đến hết ngày 31/12/2025",
          "Enough so far, to be kept until 2025-12-31",
        ],
        "missed": [
          "Không hoàn thành chỉ tiêu",
          "Missed",
        ],
        "not enough so far": [
          "Đang thực hiện",
          "In progress",
        ],
        "over": [
          "Chưa xác định được",
          "Undetermined",
        ],
        "over, but decisions can come": [
          "Chưa xác định được, còn chờ quyết định",
          "Undetermined, decisions are pending",
        ],
        "reached": [
          "Đã đạt chỉ tiêu",
          "Reached",
        ],
        "under way": [
          "Đang thực hiện",
          "In progress",
        ],
      }
    `);
  });

  it('says how many papers it does not name', () => {
    const papers = Array.from({ length: 12 }, (_, index) => paper(`w${index + 1}`));
    expect(sayProgress({ ...measured, latePapers: papers })).toMatchInlineSnapshot(`
      [
        "Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Chưa rõ thời hạn ban hành quyết định. Đã tính lại theo văn bản ghi nhận sau thời hạn: được công nhận ngày 01/03/2026 (đơn vị mã “w1”); được công nhận ngày 01/03/2026 (đơn vị mã “w2”); được công nhận ngày 01/03/2026 (đơn vị mã “w3”); được công nhận ngày 01/03/2026 (đơn vị mã “w4”); được công nhận ngày 01/03/2026 (đơn vị mã “w5”); được công nhận ngày 01/03/2026 (đơn vị mã “w6”); được công nhận ngày 01/03/2026 (đơn vị mã “w7”); được công nhận ngày 01/03/2026 (đơn vị mã “w8”); được công nhận ngày 01/03/2026 (đơn vị mã “w9”); được công nhận ngày 01/03/2026 (đơn vị mã “w10”); và 2 văn bản khác. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). It is not known by when decisions come. Counted again after papers that came late: “recognised” of 2026-03-01 (unit with the code “w1”); “recognised” of 2026-03-01 (unit with the code “w2”); “recognised” of 2026-03-01 (unit with the code “w3”); “recognised” of 2026-03-01 (unit with the code “w4”); “recognised” of 2026-03-01 (unit with the code “w5”); “recognised” of 2026-03-01 (unit with the code “w6”); “recognised” of 2026-03-01 (unit with the code “w7”); “recognised” of 2026-03-01 (unit with the code “w8”); “recognised” of 2026-03-01 (unit with the code “w9”); “recognised” of 2026-03-01 (unit with the code “w10”); and 2 more. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it.each([
    ['a share without its bound', { rule: 'share-of-units', duePercent: 40 }],
    ['a share without its percentage', { rule: 'share-of-units', bound: 'at-least' }],
    ['areas without their number of units', { rule: 'at-least-per-area' }],
  ])('refuses %s', (_, parts) => {
    expect(() => sayProgress({ ...measured, ...parts })).toThrow(/did not come from/);
  });
});

describe('explainTargetReport', () => {
  const sayReport = (parts: object) =>
    inBoth((locale) =>
      explainTargetReport(
        {
          target: measured.target,
          ...{ counting: measured.counting, areas: [], leftOutAreaIds: [], unmatchedAreaNames: [] },
          ...parts,
        } as unknown as TargetReport,
        () => undefined,
        locale,
      ),
    );

  it('names an area that nobody names by its code, and the whole register as such', () => {
    const areas = [null, 'p'].map((areaId) => ({ areaId, progress: measured }));
    expect(sayReport({ areas })).toMatchInlineSnapshot(`
      [
        "Toàn bộ danh sách đơn vị: Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "Đơn vị mã “p”: Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Chưa rõ thời hạn ban hành quyết định. Tính đến ngày 01/02/2026, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 31/12/2025.",
        "All units: In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
        "Unit with the code “p”: In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). It is not known by when decisions come. As of 2026-02-01, due on 2025-12-31, over the wards on 2025-12-31.",
      ]
    `);
  });

  it('counts the areas that it does not name', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index + 1}`);
    expect(sayReport({ leftOutAreaIds: ids(11) })).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “made-up” (bản 1), Được công nhận: không có địa bàn nào thuộc đối tượng của chỉ tiêu.",
        "Không tính các địa bàn không thuộc đối tượng của chỉ tiêu: đơn vị mã “a1”; đơn vị mã “a2”; đơn vị mã “a3”; đơn vị mã “a4”; đơn vị mã “a5”; đơn vị mã “a6”; đơn vị mã “a7”; đơn vị mã “a8”; đơn vị mã “a9”; đơn vị mã “a10”; và 1 địa bàn khác.",
        "Target with the code “made-up” (revision 1), Recognised: there is no area that it is set for.",
        "Left out, since the target is not set for them: unit with the code “a1”; unit with the code “a2”; unit with the code “a3”; unit with the code “a4”; unit with the code “a5”; unit with the code “a6”; unit with the code “a7”; unit with the code “a8”; unit with the code “a9”; unit with the code “a10”; and 1 other area.",
      ]
    `);
    expect(sayReport({ unmatchedAreaNames: ids(12) })).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “made-up” (bản 1), Được công nhận: không có địa bàn nào thuộc đối tượng của chỉ tiêu.",
        "Chưa xác định được địa bàn mà chỉ tiêu nêu tên, nên chưa tính: “a1”; “a2”; “a3”; “a4”; “a5”; “a6”; “a7”; “a8”; “a9”; “a10”; và 2 địa bàn khác.",
        "Target with the code “made-up” (revision 1), Recognised: there is no area that it is set for.",
        "Named by the target but not found, and so not measured: “a1”; “a2”; “a3”; “a4”; “a5”; “a6”; “a7”; “a8”; “a9”; “a10”; and 2 other areas.",
      ]
    `);
  });
});

describe('explainRoadmap', () => {
  const step = { ...measured, target: { id: 'unknown', revision: 1 } };

  it('names a step that the roadmap does not have by its code', () => {
    const progress = { steps: [step], currentTargetId: 'unknown', nextTargetId: 'unknown' };
    expect(
      inBoth((locale) =>
        explainRoadmap(progress as unknown as RoadmapProgress, hungYenRoadmap, locale),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “unknown” (đến hạn ngày 31/12/2025, bước hiện tại): Đang thực hiện. Được công nhận: từ 3 đến 5 trên tổng số 10 phường (từ 30% đến 50%), đạt từ 75% đến 125% chỉ tiêu 4 phường, còn thiếu không quá 1 phường, có thể vượt đến 1 phường (25% so với chỉ tiêu). Chưa rõ thời hạn ban hành quyết định.",
        "Tính đến ngày 01/02/2026, trên số phường tại ngày 31/12/2025.",
        "Bước cần đạt tiếp theo: chỉ tiêu mã “unknown”, đến hạn ngày 31/12/2025.",
        "Target with the code “unknown” (due on 2025-12-31, current step): In progress. Recognised: 3 to 5 of 10 wards (30% to 50%), 75% to 125% of the target of 4 wards, at most 1 ward missing, possibly up to 1 ward over (25% of the target). It is not known by when decisions come.",
        "As of 2026-02-01, over the wards on 2025-12-31.",
        "Next to reach: target with the code “unknown”, due on 2025-12-31.",
      ]
    `);
  });
});

describe('explainRoadmap, where no step is next', () => {
  const stepsOf = (...steps: readonly object[]) =>
    ({
      ...{ steps: steps.map((step) => ({ ...measured, ...step })) },
      ...{ currentTargetId: null, nextTargetId: null },
    }) as unknown as RoadmapProgress;

  it('says how many are past their due days', () => {
    const cases = {
      'all reached': stepsOf(
        { outcome: 'reached' },
        { outcome: 'not-applicable', reason: 'no-units' },
      ),
      'reached so far': stepsOf({ outcome: 'open', reachedSoFar: true }),
      'one missed': stepsOf({ outcome: 'missed' }, { outcome: 'reached' }),
      'one open and one missed': stepsOf(
        { outcome: 'open', reachedSoFar: false },
        { outcome: 'missed' },
      ),
    };
    expect(
      sayEach(cases, (progress) =>
        (['vi', 'en'] as const).map((locale) =>
          explainRoadmap(progress, hungYenRoadmap, locale).at(-1),
        ),
      ),
    ).toMatchInlineSnapshot(`
      {
        "all reached": [
          "Không còn bước nào phải thực hiện.",
          "No step is left to reach.",
        ],
        "one missed": [
          "Các bước đều đã quá hạn, 1 bước chưa đạt.",
          "All steps are past their due days, 1 not reached.",
        ],
        "one open and one missed": [
          "Các bước đều đã quá hạn, 2 bước chưa đạt.",
          "All steps are past their due days, 2 not reached.",
        ],
        "reached so far": [
          "Không còn bước nào phải thực hiện.",
          "No step is left to reach.",
        ],
      }
    `);
  });
});

describe('explainTrackStatus', () => {
  const status = {
    ...{ outcome: 'undetermined', least: 'at-risk', most: 'on-track' },
    ...{ reached: { least: 30, most: 60 }, dueCount: 100, dueOn: day('2025-04-11') },
    ...{ asOf: day('2025-02-20'), decidedBy: day('2026-04-11'), expectedCount: 50 },
    baseline: { on: day('2025-01-01'), count: 0 },
    path: { kind: 'stepped', lastDecisionOn: day('2025-01-31'), nextDecisionOn: day('2025-03-31') },
  };
  const sayStatus = (parts: object) =>
    inBoth((locale) => explainTrackStatus({ ...status, ...parts } as TrackStatus, locale));

  it('says what settles it, by when decisions come, and another ladder than the usual one', () => {
    expect(
      sayStatus({ ladder: { ...defaultTrackLadder, onTrackPercent: 90 } }),
    ).toMatchInlineSnapshot(`
      [
        "Chưa xác định được (từ “Có nguy cơ chậm tiến độ” đến “Đúng tiến độ”): đến ngày 20/02/2025 có từ 30 đến 60 phường; nếu tăng theo từng đợt quyết định (đợt gần nhất ngày 31/01/2025, đợt tiếp theo ngày 31/03/2025) từ 0 phường (ngày 01/01/2025) đến 100 phường (ngày 11/04/2025) thì đến ngày này cần có 50 phường; cần có kết quả hoặc quyết định còn thiếu của cấp có thẩm quyền về các đơn vị chưa xác định được; quyết định còn có thể ban hành đến hết ngày 11/04/2026; so với mức tăng cần có: đúng tiến độ từ 90%, có nguy cơ chậm từ 60%, chậm từ 0%.",
        "Undetermined (from “At risk” to “On track”): 30 to 60 on 2025-02-20; progress by rounds of decisions (the last on 2025-01-31, the next on 2025-03-31) from 0 on 2025-01-01 to 100 on 2025-04-11 would require 50 by then; the missing results or decisions of the authority on the open units would settle it; decisions can still come until 2026-04-11; of the expected gain: on track from 90%, at risk from 60%, off track from 0%.",
      ]
    `);
    for (const [key, percent] of Object.entries(defaultTrackLadder)) {
      const [other, usual] = [percent - 1, percent].map(
        (one) => sayStatus({ ladder: { ...defaultTrackLadder, [key]: one } }).join('').length,
      );
      expect(other).toBeGreaterThan(usual as number);
    }
    expect(
      sayStatus({ path: { kind: 'stepped' }, ladder: defaultTrackLadder }),
    ).toMatchInlineSnapshot(`
      [
        "Chưa xác định được (từ “Có nguy cơ chậm tiến độ” đến “Đúng tiến độ”): đến ngày 20/02/2025 có từ 30 đến 60 phường; nếu tăng theo từng đợt quyết định (chưa có đợt nào) từ 0 phường (ngày 01/01/2025) đến 100 phường (ngày 11/04/2025) thì đến ngày này cần có 50 phường; cần có kết quả hoặc quyết định còn thiếu của cấp có thẩm quyền về các đơn vị chưa xác định được; quyết định còn có thể ban hành đến hết ngày 11/04/2026.",
        "Undetermined (from “At risk” to “On track”): 30 to 60 on 2025-02-20; progress by rounds of decisions (none yet) from 0 on 2025-01-01 to 100 on 2025-04-11 would require 50 by then; the missing results or decisions of the authority on the open units would settle it; decisions can still come until 2026-04-11.",
      ]
    `);
  });
});

describe('explainReportComparison', () => {
  const sayComparison = (parts: object) =>
    inBoth((locale) =>
      explainReportComparison(
        {
          ...{ before: moment, after: moment, units: [], unchangedCount: 0, regrouped: [] },
          ...{ targets: [], ...parts },
        } as ReportComparison,
        () => undefined,
        locale,
      ),
    );

  it('says that none of the units changed', () => {
    expect(
      [0, 1, 1200].flatMap((unchangedCount) => sayComparison({ unchangedCount })),
    ).toMatchInlineSnapshot(`
      [
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: không có đơn vị nào để so sánh.",
        "For 2025, from 2026-02-01 to 2026-02-01: there are no units to compare.",
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: không có đơn vị nào thay đổi (đã so sánh 1 đơn vị).",
        "For 2025, from 2026-02-01 to 2026-02-01: the only unit did not change.",
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: không có đơn vị nào thay đổi (đã so sánh 1.200 đơn vị).",
        "For 2025, from 2026-02-01 to 2026-02-01: none of 1,200 units changed.",
      ]
    `);
  });

  it('says how many did not change beside those that did', () => {
    const regrouped = [{ beforeIds: ['a'], afterIds: ['b', 'c'] }];
    expect(sayComparison({ regrouped, unchangedCount: 1 })).toMatchInlineSnapshot(`
      [
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: 1 đơn vị không thay đổi.",
        "Sắp xếp, thành lập mới hoặc không còn: đơn vị mã “a” → đơn vị mã “b”; đơn vị mã “c”.",
        "For 2025, from 2026-02-01 to 2026-02-01: 1 unit did not change.",
        "Merged, divided, new or gone: unit with the code “a” → unit with the code “b”; unit with the code “c”.",
      ]
    `);
  });

  it('says why a result stands as it does', () => {
    const reasons = [
      ...['rule-met', 'rule-not-met', 'gate-failed', 'assessments-disagree', 'unknown-criteria'],
      ...['unknown-gates', 'no-applicable-criteria', 'policy-does-not-fit'],
      'gate-answers-do-not-fit',
    ];
    const units = reasons.map((reason) => ({
      unitId: reason,
      counted: { after: { basis: 'confirmed', outcome: 'undetermined', reason } },
    }));
    expect(sayComparison({ units })).toMatchInlineSnapshot(`
      [
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: 0 đơn vị không thay đổi.",
        "Đơn vị mã “rule-met”: kết quả: chưa có kết quả → Chưa xác định được.",
        "Đơn vị mã “rule-not-met”: kết quả: chưa có kết quả → Chưa xác định được.",
        "Đơn vị mã “gate-failed”: kết quả: chưa có kết quả → Chưa xác định được.",
        "Đơn vị mã “assessments-disagree”: kết quả: chưa có kết quả → Chưa xác định được (các bản đánh giá khác nhau).",
        "Đơn vị mã “unknown-criteria”: kết quả: chưa có kết quả → Chưa xác định được (còn tiêu chí chưa rõ).",
        "Đơn vị mã “unknown-gates”: kết quả: chưa có kết quả → Chưa xác định được (còn điều kiện xét chưa rõ).",
        "Đơn vị mã “no-applicable-criteria”: kết quả: chưa có kết quả → Chưa xác định được (không có tiêu chí nào áp dụng).",
        "Đơn vị mã “policy-does-not-fit”: kết quả: chưa có kết quả → Chưa xác định được (quy tắc nêu tiêu chí không có trong bộ tiêu chí).",
        "Đơn vị mã “gate-answers-do-not-fit”: kết quả: chưa có kết quả → Chưa xác định được (câu trả lời về điều kiện xét không phù hợp với quy tắc).",
        "For 2025, from 2026-02-01 to 2026-02-01: 0 units did not change.",
        "Unit with the code “rule-met”: result: no result → Undetermined.",
        "Unit with the code “rule-not-met”: result: no result → Undetermined.",
        "Unit with the code “gate-failed”: result: no result → Undetermined.",
        "Unit with the code “assessments-disagree”: result: no result → Undetermined (the assessments disagree).",
        "Unit with the code “unknown-criteria”: result: no result → Undetermined (criteria are unknown).",
        "Unit with the code “unknown-gates”: result: no result → Undetermined (gates are unknown).",
        "Unit with the code “no-applicable-criteria”: result: no result → Undetermined (no criterion applies).",
        "Unit with the code “policy-does-not-fit”: result: no result → Undetermined (the policy names a criterion that the set does not have).",
        "Unit with the code “gate-answers-do-not-fit”: result: no result → Undetermined (an answer for a gate does not fit what the policy asks).",
      ]
    `);
  });

  it('says how a title stood and stands', () => {
    const held = { outcome: 'recognised', reason: 'decided', state: 'held', forYear: 2023 };
    const lost = { outcome: 'not-recognised', reason: 'no-decision', state: 'none' };
    const units = [
      { unitId: 'a', standing: { before: held, after: { ...held, mark: 'warning' } } },
      { unitId: 'b', standing: { before: held, after: lost } },
    ];
    expect(sayComparison({ units })).toMatchInlineSnapshot(`
      [
        "Năm 2025, từ ngày 01/02/2026 đến ngày 01/02/2026: 0 đơn vị không thay đổi.",
        "Đơn vị mã “a”: danh hiệu: đang giữ danh hiệu (đã có quyết định công nhận, cho năm 2023) → đang giữ danh hiệu (đã có quyết định công nhận, có cảnh báo, cho năm 2023).",
        "Đơn vị mã “b”: danh hiệu: đang giữ danh hiệu (đã có quyết định công nhận, cho năm 2023) → không giữ danh hiệu (chưa có quyết định công nhận).",
        "For 2025, from 2026-02-01 to 2026-02-01: 0 units did not change.",
        "Unit with the code “a”: title: holds the title (recognised by a decision, for 2023) → holds the title (recognised by a decision, with a warning, for 2023).",
        "Unit with the code “b”: title: holds the title (recognised by a decision, for 2023) → does not hold the title (no recognition is on record).",
      ]
    `);
  });

  const counted = { counted: 'units', reached: exactly(3) };
  const due = { ...counted, direction: 'at-least', dueCount: 4 };
  const limit = { ...counted, direction: 'at-most', limitCount: 4 };
  const target = {
    target: measured.target,
    ...{ areaId: null, counting: measured.counting, status: 'compared' },
  };
  const sayTarget = (parts: object) =>
    sayComparison({ targets: [{ ...target, ...parts } as TargetComparison] }).filter((line) =>
      line.includes('made-up'),
    );

  it('says how targets and limits stood and stand', () => {
    expect(
      sayTarget({ before: { ...due, outcome: 'missed' }, after: { ...due, outcome: 'reached' } }),
    ).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “made-up” (bản 1), toàn bộ danh sách đơn vị (Được công nhận): không hoàn thành chỉ tiêu, có 3 phường, chỉ tiêu 4 phường → đã đạt chỉ tiêu, có 3 phường, chỉ tiêu 4 phường.",
        "Target with the code “made-up” (revision 1), all units (Recognised): missed, 3 wards, target 4 wards → reached, 3 wards, target 4 wards.",
      ]
    `);
    expect(
      sayTarget({
        before: { ...limit, outcome: 'missed' },
        after: { ...limit, outcome: 'reached' },
      }),
    ).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “made-up” (bản 1), toàn bộ danh sách đơn vị (Được công nhận): vượt giới hạn, có 3 phường, giới hạn 4 phường → không vượt giới hạn, có 3 phường, giới hạn 4 phường.",
        "Target with the code “made-up” (revision 1), all units (Recognised): over the limit, 3 wards, limit 4 wards → within the limit, 3 wards, limit 4 wards.",
      ]
    `);
  });

  it('says which pace is needed on the last day', () => {
    const neededPace = {
      ...{ counted: 'areas', areaLevel: 'urban-district', until: day('2026-02-02') },
      ...{ daysLeft: 1, intervalDays: 1, missing: exactly(2), perInterval: exactly(2) },
    };
    expect(
      sayTarget({
        before: { ...due, outcome: 'open' },
        after: { ...due, outcome: 'open' },
        ...{ cameIds: ['a'], fellAwayIds: ['b'], neededPace },
      }),
    ).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu mã “made-up” (bản 1), toàn bộ danh sách đơn vị (Được công nhận): chưa kết luận, có 3 phường, chỉ tiêu 4 phường → chưa kết luận, có 3 phường, chỉ tiêu 4 phường; thêm đơn vị mã “a”; không còn đơn vị mã “b”; còn thiếu 2 quận, trung bình mỗi ngày cần thêm 2 quận để đủ chỉ tiêu trước hết ngày 02/02/2026 (còn 1 ngày).",
        "Target with the code “made-up” (revision 1), all units (Recognised): not concluded, 3 wards, target 4 wards → not concluded, 3 wards, target 4 wards; new: unit with the code “a”; no longer counted: unit with the code “b”; 2 urban districts missing, which takes 2 urban districts every day on average up to 2026-02-02 (1 day left).",
      ]
    `);
  });
});

describe('explainFinding', () => {
  const findingOf = (partCount: number) => ({
    ...{ criterionId: 'a', status: 'not-met', reason: 'parts' },
    parts: Array.from({ length: partCount }, (_, index) => ({
      ...{ partId: `p${index + 1}`, status: 'not-met', reason: 'attested' },
    })),
  });

  it('counts the parts that it does not name', () => {
    const sayFinding = (partCount: number) =>
      inBoth((locale) =>
        explainFinding(
          findingOf(partCount) as Finding,
          { ...hostSet, criteria: [] } as never,
          locale,
        ),
      );
    expect([10, 11, 12].flatMap(sayFinding)).toMatchInlineSnapshot(`
      [
        "Tiêu chí mã “a” chưa đạt: đạt 0/10 nội dung; chưa đạt: nội dung mã “p1”, nội dung mã “p2”, nội dung mã “p3”, nội dung mã “p4”, nội dung mã “p5”, nội dung mã “p6”, nội dung mã “p7”, nội dung mã “p8”, nội dung mã “p9”, nội dung mã “p10”.",
        "Criterion with the code “a” not met: 0 of 10 parts met; not met: part with the code “p1”, part with the code “p2”, part with the code “p3”, part with the code “p4”, part with the code “p5”, part with the code “p6”, part with the code “p7”, part with the code “p8”, part with the code “p9”, part with the code “p10”.",
        "Tiêu chí mã “a” chưa đạt: đạt 0/11 nội dung; chưa đạt: nội dung mã “p1”, nội dung mã “p2”, nội dung mã “p3”, nội dung mã “p4”, nội dung mã “p5”, nội dung mã “p6”, nội dung mã “p7”, nội dung mã “p8”, nội dung mã “p9”, nội dung mã “p10”, và 1 nội dung khác.",
        "Criterion with the code “a” not met: 0 of 11 parts met; not met: part with the code “p1”, part with the code “p2”, part with the code “p3”, part with the code “p4”, part with the code “p5”, part with the code “p6”, part with the code “p7”, part with the code “p8”, part with the code “p9”, part with the code “p10”, and 1 other part.",
        "Tiêu chí mã “a” chưa đạt: đạt 0/12 nội dung; chưa đạt: nội dung mã “p1”, nội dung mã “p2”, nội dung mã “p3”, nội dung mã “p4”, nội dung mã “p5”, nội dung mã “p6”, nội dung mã “p7”, nội dung mã “p8”, nội dung mã “p9”, nội dung mã “p10”, và 2 nội dung khác.",
        "Criterion with the code “a” not met: 0 of 12 parts met; not met: part with the code “p1”, part with the code “p2”, part with the code “p3”, part with the code “p4”, part with the code “p5”, part with the code “p6”, part with the code “p7”, part with the code “p8”, part with the code “p9”, part with the code “p10”, and 2 other parts.",
      ]
    `);
  });
});

describe('explainVerdict', () => {
  it('counts the gates that it does not name', () => {
    const gates = Array.from({ length: 12 }, (_, index) => ({
      ...{ gateId: `g${index + 1}`, status: 'not-met', reason: 'attested' },
    }));
    const verdict = { basis: 'confirmed', outcome: 'not-assessed', reason: 'gate-failed', gates };
    expect(
      inBoth((locale) => explainVerdict(verdict as unknown as Verdict, locale)),
    ).toMatchInlineSnapshot(`
      [
        "Không thuộc diện xét: chưa bảo đảm điều kiện xét mã “g1”; điều kiện xét mã “g2”; điều kiện xét mã “g3”; điều kiện xét mã “g4”; điều kiện xét mã “g5”; điều kiện xét mã “g6”; điều kiện xét mã “g7”; điều kiện xét mã “g8”; điều kiện xét mã “g9”; điều kiện xét mã “g10”; và 2 điều kiện xét khác.",
        "Not assessed: not passed: gate with id “g1”; gate with id “g2”; gate with id “g3”; gate with id “g4”; gate with id “g5”; gate with id “g6”; gate with id “g7”; gate with id “g8”; gate with id “g9”; gate with id “g10”; and 2 more.",
      ]
    `);
  });

  it('counts criteria that are not named', () => {
    expect(
      inBoth((locale) =>
        explainGap({ kind: 'unnamed', criteriaCount: 1 }, hostSet as never, locale),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Còn 1 tiêu chí chưa đạt, không nêu tên.",
        "1 criterion is not met and not named.",
      ]
    `);
    expect(
      inBoth((locale) =>
        explainGap({ kind: 'unnamed', criteriaCount: 1200 }, hostSet as never, locale),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Còn 1.200 tiêu chí chưa đạt, không nêu tên.",
        "1,200 criteria are not met and not named.",
      ]
    `);
  });
});

describe('explainEvent', () => {
  const head = { id: 'e', on: day('2026-02-01') };
  const criteriaSet = { id: 'twenty', revision: 2 };

  it('says what each kind of event holds', () => {
    const events = [
      { kind: 'registered', forYear: 2025 },
      { kind: 'assessed', forYear: 2025, basis: 'confirmed', outcome: 'eligible', criteriaSet },
      { kind: 'assessed', forYear: 2025, basis: 'projected' },
      { kind: 'recognised', forYear: 2025, criteriaSet },
      { kind: 're-recognised', forYear: 2025 },
      { kind: 'maintained', forYear: 2025, authority: 'UBND' },
      { kind: 'not-maintained', forYear: 2025, criteriaSet },
      {
        ...{ kind: 'not-maintained', forYear: 2025 },
        consequence: { kind: 'suspend', repairDays: 90 },
      },
      { kind: 'not-maintained', forYear: 2025, consequence: { kind: 'suspend' } },
      { kind: 'not-maintained', forYear: 2025, consequence: { kind: 'lapse' } },
      { kind: 'suspended', repairBy: day('2026-05-01'), recordedOn: day('2026-03-01') },
      { kind: 'suspended', instrument: 'QĐ 1' },
      { kind: 'reinstated' },
      { kind: 'revoked' },
      { kind: 'review-deferred', forYear: 2025, until: day('2027-06-30') },
      { kind: 'withdrawn', eventId: 'x' },
    ];
    expect(
      inBoth((locale) =>
        events.map((event) =>
          explainEvent({ ...head, ...event } as unknown as RecognitionEvent, locale),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "01/02/2026: đăng ký xây dựng cho năm 2025.",
        "01/02/2026: được đánh giá cho năm 2025 (đủ điều kiện; bộ tiêu chí mã “twenty”, bản 2).",
        "01/02/2026: được đánh giá cho năm 2025 (kết quả dự kiến).",
        "01/02/2026: được công nhận cho năm 2025 (bộ tiêu chí mã “twenty”, bản 2).",
        "01/02/2026: được công nhận lại cho năm 2025.",
        "01/02/2026: được duy trì cho năm 2025 (UBND).",
        "01/02/2026: không được duy trì cho năm 2025 (bộ tiêu chí mã “twenty”, bản 2).",
        "01/02/2026: không được duy trì cho năm 2025 (tạm đình chỉ danh hiệu; thời hạn khắc phục 90 ngày).",
        "01/02/2026: không được duy trì cho năm 2025 (tạm đình chỉ danh hiệu).",
        "01/02/2026: không được duy trì cho năm 2025 (hết hiệu lực danh hiệu).",
        "01/02/2026: bị tạm đình chỉ (khắc phục xong chậm nhất ngày 01/05/2026; ghi vào hồ sơ ngày 01/03/2026).",
        "01/02/2026: bị tạm đình chỉ (QĐ 1).",
        "01/02/2026: được khôi phục danh hiệu.",
        "01/02/2026: bị thu hồi.",
        "01/02/2026: lùi thời hạn kiểm tra cho năm 2025 (đến hết ngày 30/06/2027).",
        "01/02/2026: hủy bỏ việc ghi nhận sự kiện mã “x”.",
        "2026-02-01: registered for 2025.",
        "2026-02-01: assessed for 2025 (eligible; criteria set “twenty”, revision 2).",
        "2026-02-01: assessed for 2025 (projected results).",
        "2026-02-01: recognised for 2025 (criteria set “twenty”, revision 2).",
        "2026-02-01: re-recognised for 2025.",
        "2026-02-01: maintained for 2025 (UBND).",
        "2026-02-01: not maintained for 2025 (criteria set “twenty”, revision 2).",
        "2026-02-01: not maintained for 2025 (title suspended; 90 days for repair).",
        "2026-02-01: not maintained for 2025 (title suspended).",
        "2026-02-01: not maintained for 2025 (title ended).",
        "2026-02-01: suspended (repair is due by 2026-05-01; recorded on 2026-03-01).",
        "2026-02-01: suspended (QĐ 1).",
        "2026-02-01: reinstated.",
        "2026-02-01: revoked.",
        "2026-02-01: review deferred for 2025 (until 2027-06-30).",
        "2026-02-01: withdraws the event with id “x”.",
      ]
    `);
  });
});

describe('explainStoredComparison', () => {
  const grounds = [
    ...['unit', 'year', 'day', 'known-at', 'counting', 'criteria-set', 'policy', 'scheme'],
    ...['crosswalk', 'target', 'roadmap'],
  ];
  const many = Array.from({ length: 11 }, (_, index) => `n${index + 1}`);
  const sayStored = (causes: readonly object[]) =>
    inBoth((locale) =>
      explainStoredComparison(
        { isAnswerChanged: true, isInputKnown: true, causes } as unknown as StoredComparison,
        locale,
      ),
    );

  it('says everything that can differ', () => {
    expect(
      sayStored(grounds.map((kind) => ({ kind, before: [], after: ['2025-12-31', 'x@1'] }))),
    ).toMatchInlineSnapshot(`
      [
        "Hai kết quả đã lưu khác nhau về kết luận.",
        "Đơn vị khác nhau: không có → 31/12/2025; x@1.",
        "Năm khác nhau: không có → 31/12/2025; x@1.",
        "Ngày tính kết quả khác nhau: không có → 31/12/2025; x@1.",
        "Ngày chốt hồ sơ khác nhau: không có → 31/12/2025; x@1.",
        "Phạm vi tính khác nhau: không có → 31/12/2025; x@1.",
        "Bộ tiêu chí khác nhau: không có → 31/12/2025; x@1.",
        "Quy tắc công nhận hoặc duy trì khác nhau: không có → 31/12/2025; x@1.",
        "Thang điểm khác nhau: không có → 31/12/2025; x@1.",
        "Bảng đối chiếu tiêu chí khác nhau: không có → 31/12/2025; x@1.",
        "Chỉ tiêu khác nhau: không có → 31/12/2025; x@1.",
        "Lộ trình khác nhau: không có → 31/12/2025; x@1.",
        "The two stored results give different answers.",
        "The unit differs: none → 2025-12-31; x@1.",
        "The year differs: none → 2025-12-31; x@1.",
        "The day asked about differs: none → 2025-12-31; x@1.",
        "The day whose records count differs: none → 2025-12-31; x@1.",
        "What is counted differs: none → 2025-12-31; x@1.",
        "The criteria set differs: none → 2025-12-31; x@1.",
        "The policy differs: none → 2025-12-31; x@1.",
        "The scoring scheme differs: none → 2025-12-31; x@1.",
        "The crosswalk differs: none → 2025-12-31; x@1.",
        "The target differs: none → 2025-12-31; x@1.",
        "The roadmap differs: none → 2025-12-31; x@1.",
      ]
    `);
    expect(
      sayStored([
        { kind: 'version', before: '1.0.0', after: '1.1.0', mayChangeAnswers: false },
        { kind: 'version', before: '1.0.0', after: '2.0.0', mayChangeAnswers: true },
        { kind: 'input', names: [] },
        { kind: 'input', names: many },
        { kind: 'damage' },
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Hai kết quả đã lưu khác nhau về kết luận.",
        "Phiên bản phần mềm khác nhau: 1.0.0 → 1.1.0, lẽ ra phải cho cùng kết quả.",
        "Phiên bản phần mềm khác nhau: 1.0.0 → 2.0.0, có thể cho kết quả khác nhau.",
        "Dữ liệu đầu vào chắc chắn khác nhau, vì không còn nguyên nhân nào khác.",
        "Dữ liệu đầu vào khác nhau: n1; n2; n3; n4; n5; n6; n7; n8; n9; n10; và 1 mục khác.",
        "Một trong hai kết quả đã bị sửa sau khi lưu: cùng phiên bản và cùng dữ liệu thì luôn cho cùng một kết quả.",
        "The two stored results give different answers.",
        "The version of the package differs: 1.0.0 → 1.1.0, which should answer alike.",
        "The version of the package differs: 1.0.0 → 2.0.0, which may answer differently.",
        "The input must differ, since nothing else accounts for the difference.",
        "The input differs: n1; n2; n3; n4; n5; n6; n7; n8; n9; n10; and 1 more.",
        "One of the two was changed after it was stored: the same version gives the same answer to the same input.",
      ]
    `);
  });

  it('says that answers are alike, and no more', () => {
    expect(
      inBoth((locale) =>
        explainStoredComparison(
          { isAnswerChanged: false, isInputKnown: false, causes: [] },
          locale,
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Hai kết quả đã lưu có cùng kết luận.",
        "The two stored results give the same answer.",
      ]
    `);
  });
});

describe('explainSuccession', () => {
  it('names units that the register does not know by their codes', () => {
    const successions = [
      ['merge', 'a b', 'c'],
      ['merge', 'a b', 'a'],
      ['split', 'a', 'b c d'],
      ['split', 'a', 'a b'],
      ['transfer', 'a', 'b'],
      ['create', '', 'a'],
      ['abolish', 'a', ''],
      ['rename', 'a', 'b'],
      ['reclassify', 'a', 'b'],
    ].map(([kind, from, into]) =>
      succession(kind as string, '2025-07-01', from as string, into as string),
    );
    expect(
      inBoth((locale) =>
        successions.map((one) =>
          explainSuccession(one as unknown as Succession, { units: [], successions: [] }, locale),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Ngày 01/07/2025: đơn vị mã “a” và đơn vị mã “b” nhập thành đơn vị mã “c”.",
        "Ngày 01/07/2025: đơn vị mã “b” nhập vào đơn vị mã “a”.",
        "Ngày 01/07/2025: đơn vị mã “a” được chia thành đơn vị mã “b”, đơn vị mã “c” và đơn vị mã “d”.",
        "Ngày 01/07/2025: đơn vị mã “b” được tách ra từ đơn vị mã “a”.",
        "Ngày 01/07/2025: đơn vị mã “b” đổi đơn vị cấp trên.",
        "Ngày 01/07/2025: thành lập đơn vị mã “a”.",
        "Ngày 01/07/2025: giải thể đơn vị mã “a”.",
        "Ngày 01/07/2025: đơn vị mã “a” đổi tên thành đơn vị mã “b”.",
        "Ngày 01/07/2025: đơn vị mã “a” trở thành đơn vị mã “b”.",
        "On 2025-07-01: unit with the code “a” and unit with the code “b” merged to form unit with the code “c”.",
        "On 2025-07-01: unit with the code “b” merged into unit with the code “a”.",
        "On 2025-07-01: unit with the code “a” was split into unit with the code “b”, unit with the code “c” and unit with the code “d”.",
        "On 2025-07-01: unit with the code “b” split off from unit with the code “a”.",
        "On 2025-07-01: unit with the code “b” came under another area.",
        "On 2025-07-01: unit with the code “a” was created.",
        "On 2025-07-01: unit with the code “a” was abolished.",
        "On 2025-07-01: unit with the code “a” was renamed unit with the code “b”.",
        "On 2025-07-01: unit with the code “a” became unit with the code “b”.",
      ]
    `);
  });
});

describe('explainCriteriaSetChanges', () => {
  it('says each change of a set and of its criteria', () => {
    const named = { id: 'a', number: 3, title: { vi: 'Ba', en: 'Three' } };
    const criteria = [
      { kind: 'same', before: named, after: named },
      { kind: 'added', after: named },
      { kind: 'removed', before: named },
      { kind: 'changed', before: named, after: named, fields: ['number', 'title'] },
    ] as unknown as readonly CriterionChange[];
    const changes = { fields: ['name'], isReordered: true, criteria } as never;
    expect(inBoth((locale) => explainCriteriaSetChanges(changes, locale))).toMatchInlineSnapshot(`
      [
        "Bộ tiêu chí thay đổi: tên.",
        "Thứ tự tiêu chí thay đổi.",
        "Tiêu chí 3 (Ba): thêm mới.",
        "Tiêu chí 3 (Ba): bỏ.",
        "Tiêu chí 3 (Ba) thay đổi: số thứ tự, nội dung.",
        "The set changed: name.",
        "The order of the criteria changed.",
        "Criterion 3 (Three): added.",
        "Criterion 3 (Three): removed.",
        "Criterion 3 (Three) changed: number, text.",
      ]
    `);
  });
});

describe('explainIssue', () => {
  it('gives in Vietnamese a kind that has no word as it is', () => {
    const issue = {
      ...{ severity: 'error', code: 'input/wrong-type', path: [], message: 'Expected a or b.' },
      params: { expected: 'one of a, b', received: 'a thing' },
    } as unknown as Issue;
    expect(inBoth((locale) => explainIssue(issue, locale))).toMatchInlineSnapshot(`
      [
        "Cần một trong: a, b, nhưng nhận được a thing.",
        "Expected a or b.",
      ]
    `);
  });
});
