import { readFileSync } from 'node:fs';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../docs/playground/answers-of';
import { exampleDecisions, exampleResults } from '../../docs/playground/examples';
import { firstState } from '../../docs/playground/first-state';
import type { Papers } from '../../docs/playground/list/read-list';
import { printedLines } from '../../docs/playground/printed-lines';
import { readText } from '../../docs/playground/reading/read-text';
import type { ListState, PlaygroundState, RulesState } from '../../docs/playground/state';

const state = (list: Partial<ListState> = {}, rules: Partial<RulesState> = {}): PlaygroundState => {
  const first = firstState('vi');
  return { ...first, list: { ...first.list, ...list }, rules: { ...first.rules, ...rules } };
};

const papersOf = (results?: string, decisions?: string): Papers => ({
  ...(results === undefined ? {} : { results: readText(results, 'x') }),
  ...(decisions === undefined ? {} : { decisions: readText(decisions, 'y') }),
});

const answer = (results: string, list: Partial<ListState> = {}, rules = {}) =>
  answersOf(state(list, rules), papersOf(results));

describe('a list of wards', () => {
  it('is read with its title, and every row is accounted for', () => {
    const { read, list } = answer(exampleResults, { sections: 'assessmentYear' });
    expect(read.stats).toMatchObject({ acceptedRowCount: 6, rejectedRowCount: 2 });
    expect(read.resultFaults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { row: 6, problem: expect.stringContaining('07/08') },
      { row: 10, problem: expect.stringContaining('22') },
    ]);
    expect(list?.outcomes).toEqual({
      eligible: 2,
      'not-eligible': 2,
      undetermined: 1,
      'not-assessed': 0,
      projected: 1,
      'no-result': 2,
    });
    expect(list?.units.find(({ name }) => name.includes('An Cư'))?.lacks).toContain('chưa đạt: 6');
    expect(list?.due?.rows.map(({ name, due, least }) => [name, due, least])).toEqual([
      ['Toàn danh sách', 3, 2],
      ['Quận Sông Xanh', 2, 1],
      ['Thành phố Bến Cũ', 2, 1],
    ]);
    expect(list?.unmet[0]?.rows[0]).toMatchObject({ criterionId: 'criterion-6', notMetCount: 2 });
    expect(read.unitsAreNamed).toBe(true);
  });

  it('is of the year of its rows, where there are none of the year that was chosen', () => {
    const sheet = 'unitId;Năm;Loại kết quả;Số tiêu chí đạt\na;2023;Chính thức;20/20';
    const { list } = answer(sheet);
    expect(list?.year).toBe(2023);
    expect(list?.report.asOf).toBe('2023-12-31');
    expect(answer(sheet, {}, { asOf: '2024-06-30' }).list?.report.asOf).toBe('2024-06-30');
  });

  it('asks for the kind of results, never takes one for granted', () => {
    const sheet = 'Phường;Số tiêu chí đạt\nBến Hòa;20/20\nAn Cư;19/20';
    expect(answer(sheet).read.stats?.acceptedRowCount).toBe(0);
    expect(answer(sheet, { basis: 'confirmed' }).list?.outcomes.eligible).toBe(1);
    expect(answer(sheet, { basis: 'projected' }).list?.outcomes).toMatchObject({
      eligible: 0,
      projected: 2,
    });
  });

  it('takes headings between the rows for areas where that is said, and fills blank cells down', () => {
    const headed = 'STT\tPhường\tSố tiêu chí đạt\nI\tQuận Sông Xanh\t\n1\tBến Hòa\t20/20';
    const { list } = answer(headed, { basis: 'confirmed', sections: 'area' });
    expect(list?.units).toMatchObject([{ name: 'Bến Hòa', areas: 'Quận Sông Xanh' }]);
    const filled =
      'Phường\tĐịa bàn\tSố tiêu chí đạt\nA\tSông Xanh\t20/20\nB\t\t20/20\nC\tQuận Sông Xanh\t1/20';
    const down = answer(filled, { basis: 'confirmed', fillArea: 'yes' });
    expect(down.list?.units.map(({ areas }) => areas)).toEqual([
      'Sông Xanh',
      'Sông Xanh',
      'Sông Xanh',
    ]);
    const both =
      'Phường\tĐịa bàn\tSố tiêu chí đạt\nA\tHuyện Sông Xanh\t20/20\nA\tThành phố Sông Xanh\t19/20\nB\tTP. Hồ Chí Minh\t3/20\nC\tTỉnh Phú Yên\t1/20\nD\tTX. Ba\t2/20';
    expect(answer(both, { basis: 'confirmed' }).list?.units).toHaveLength(5);
  });

  it('reads what was said of numbers, days, headers', () => {
    const sheet = 'Phường\tSố tiêu chí đạt\tNgày đánh giá\tLạ\nBến Hòa\t20/20\t1/2/2025\tx';
    expect(answer(sheet, { basis: 'confirmed' }).read.stats?.acceptedRowCount).toBe(0);
    const said = { basis: 'confirmed', ignored: 'Lạ; ', dates: 'dd/MM/yyyy', numbers: 'vi' };
    expect(answer(sheet, said).read.stats?.acceptedRowCount).toBe(1);
  });

  it('reads assessments as JSON, as a list or line by line, and tells what is wrong with each', () => {
    const one = (unitId: string, metCount: number) => ({
      unitId,
      assessmentYear: 2025,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: { kind: 'tally', metCount, criteriaCount: 20 },
    });
    const list = JSON.stringify([one('a', 20), one('b', 21), 5]);
    const lines = [one('a', 20), one('b', 19)].map((line) => JSON.stringify(line)).join('\n');
    expect(answer(list).list?.outcomes).toMatchObject({ eligible: 1, 'no-result': 1 });
    expect(answer(list).read.resultFaults[0]?.problem).toContain('assessments[1]');
    expect(answer(lines).list?.outcomes).toMatchObject({ eligible: 1, 'not-eligible': 1 });
    expect(answer(`${lines}\n{no`).read.resultFaults[0]?.problem).toContain('assessments[2]');
    expect(answer('{"unitId": ""}').list).toBeUndefined();
  });

  it('reads a whole programme', () => {
    const programme = readFileSync(
      new URL('../../docs/demo/programme.json', import.meta.url),
      'utf8',
    );
    const { list, read, titles } = answer(programme);
    expect(list?.report.units).toHaveLength(5);
    expect(read.unitsAreNamed).toBe(false);
    expect(titles.kind).toBe('drawn');
    expect(answer('{"register": 5}').read.resultFaults.length).toBeGreaterThan(0);
  });

  it('prints by what it was judged: the rules that were chosen, or those of the programme', () => {
    const own = { ...maintenanceNotPublished, name: { vi: 'Quy tắc của tỉnh' } };
    const rules = { maintenance: 'own', ownMaintenance: JSON.stringify(own) };
    const printed = (results: string, tab: 'ward' | 'list') => {
      const now = { ...state({}, rules), tab };
      const answers = answersOf(now, papersOf(results));
      return printedLines(now, papersOf(results), answers.rules, answers.read).join('\n');
    };
    expect(printed(exampleResults, 'list')).toContain(
      'Quy tắc duy trì danh hiệu: Quy tắc của tỉnh.',
    );
    expect(printed(exampleResults, 'ward')).not.toContain('Quy tắc duy trì');
    const programme = readFileSync(
      new URL('../../docs/demo/programme.json', import.meta.url),
      'utf8',
    );
    expect(printed(programme, 'list')).not.toContain('Quy tắc của tỉnh');
    expect(printed(programme, 'list')).toContain('Quy tắc duy trì danh hiệu: ');
  });

  it('says nothing where no column names a ward, and where rules cannot be read', () => {
    const { read, list } = answer('a;b\n1;2');
    expect(list).toBeUndefined();
    expect(read.resultFaults.length).toBeGreaterThan(0);
    const faulty = answer(exampleResults, {}, { year: '' });
    expect([faulty.list, faulty.ward]).toEqual([undefined, undefined]);
  });

  it('has no number due without a share', () => {
    expect(
      answer(exampleResults, { sections: 'assessmentYear', percent: 'x' }).list?.due,
    ).toBeUndefined();
    expect(
      answer(exampleResults, { sections: 'assessmentYear', percent: '' }).list?.due,
    ).toBeUndefined();
  });
});

describe('titles over the years', () => {
  const titlesOf = (changes: Partial<PlaygroundState['titles']> = {}) => {
    const first = state();
    const asked = { ...first, titles: { ...first.titles, ...changes } };
    return answersOf(asked, papersOf(undefined, exampleDecisions));
  };

  it('are drawn for a ward, as known now and then', () => {
    const { titles, read } = titlesOf({ knownAt: '2024-05-01' });
    expect(read.decisionFaults).toEqual([]);
    if (titles.kind !== 'drawn') throw new Error(titles.kind);
    expect(titles.units.map(({ name }) => name)).toEqual(['Bến Hòa', 'Vĩnh Thái']);
    expect(new Set(titles.chart.rows.map(({ knownOn }) => knownOn)).size).toBe(2);
    expect(titles.standing).toContain('31/12/2025');
  });

  it('tell what is wrong with what was typed, and what is wrong with the rows', () => {
    const refused = titlesOf({ from: 'x', until: '', knownAt: '2024-13-01' }).titles;
    expect(refused.kind === 'refused' && refused.issues.map(({ field }) => field)).toEqual([
      'from',
      'until',
      'knownAt',
    ]);
    const wrong = exampleDecisions.replace('2023-04-10', '10/04/2023');
    const { titles, read } = answersOf(state(), papersOf(undefined, wrong));
    expect(read.decisionFaults.length).toBeGreaterThan(0);
    expect(titles.kind === 'drawn' && titles.units).toHaveLength(1);
    expect(answersOf(state(), {}).titles.kind).toBe('none');
  });

  it('count for the target of a list', () => {
    const { list } = answersOf(
      state({ sections: 'assessmentYear', count: 'recognised' }),
      papersOf(exampleResults, exampleDecisions),
    );
    const [whole] = list?.due?.rows ?? [];
    expect([whole?.least, whole?.most]).toEqual([2, 2]);
  });
});
