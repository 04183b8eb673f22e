import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { indexUnitNames, matchUnitName, readAssessmentRows } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { haveSameNumbers } from '../../../src/foundation/text/numbers-in';

const headerIssues = (headers: readonly string[]) =>
  readAssessmentRows([['unitId', 'Năm', ...headers]], {
    criteriaSets: criteriaSetCatalogue,
    criteriaSet: { id: 'model-ward-police-20' as never },
    basis: 'confirmed',
  }).tableErrors.map(({ issue }) => issue);

/** Headers as offices write them for every criterion of a set. */
const forms = ['Tiêu chí ', 'Tieu chi ', 'TC', 'TC ', 'criterion-'];
const numbers = Array.from({ length: 40 }, (_, place) => place + 1);

describe('a header with a number that the set does not have', () => {
  it.each(forms)('is never put down to another number: %s', (form) => {
    for (const issue of headerIssues(numbers.map((number) => `${form}${number}`))) {
      if (issue.code !== 'header/unknown') continue;
      const { header, nearest } = issue.params;
      expect(haveSameNumbers(nearest ?? header, header)).toBe(true);
    }
  });

  it('tells which numbers there are, and how the frame is completed', () => {
    const [issue] = headerIssues(['Tiêu chí 7']);
    if (issue?.code !== 'header/unknown') throw new Error('another issue');
    expect(issue.params.numbered).toEqual(['Tiêu chí 6']);
    expect(issue.params.nearest).toBeUndefined();
    expect(explainIssue(issue, 'vi')).toContain(
      'không có tiêu chí nào mang số này, chỉ có Tiêu chí 6',
    );
    expect(explainRemedy(issue, 'vi')).toContain('completeFrame');
    expect(explainIssue(issue, 'en')).toContain(
      'no criterion is known by this number, only Tiêu chí 6',
    );
    expect(explainRemedy(issue, 'en')).toContain('completeFrame');
  });

  it('says nothing of numbers where the header has none', () => {
    const [issue] = headerIssues(['Ngôi sao']);
    if (issue?.code !== 'header/unknown') throw new Error('another issue');
    expect('numbered' in issue.params).toBe(false);
    expect(explainRemedy(issue, 'vi')).toContain('headers: { "Ngôi sao": "…" }');
    expect(explainRemedy(issue, 'en')).toContain('headers: { "Ngôi sao": "…" }');
  });
});

describe('a unit with a number that no unit has', () => {
  const wards = ['Phường 1', 'Phường 6', 'Hải Sơn I', 'Hải Sơn III', 'Bến Hòa 2'];
  const register = orThrow(
    parseUnitRegister({
      units: [
        { id: 'q', name: 'Quận 1', level: 'urban-district' },
        ...wards.map((name, place) => ({ id: `w${place}`, name, level: 'ward', parentId: 'q' })),
      ],
      successions: [],
    }),
  );
  const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
  const suggestedFor = (name: string, areaName = 'Quận 1') => {
    const result = matchUnitName(index, { name, areaName });
    return result.ok
      ? []
      : result.issues.flatMap((issue) =>
          issue.code === 'unit/not-found'
            ? issue.params.suggestions.map((one) => one.name)
            : issue.code === 'unit/unknown-area'
              ? [issue.params.nearest]
              : [],
        );
  };

  it.each(['Phường 7', 'P7', 'Phường 11', 'Hải Sơn II', 'Hải Sơn 2', 'Hải Sơn', 'Bến Hòa 3'])(
    'is suggested none with another: %s',
    (name) => {
      expect(suggestedFor(name)).toEqual([]);
    },
  );

  it('is suggested that with the same number', () => {
    expect(suggestedFor('Hải Son III')).toEqual(['Hải Sơn III']);
    expect(suggestedFor('Hai Son I')).toEqual(['Hải Sơn I']);
    expect(suggestedFor('Bén Hòa 2')).toEqual(['Bến Hòa 2']);
  });

  it('is suggested no area with another', () => {
    expect(suggestedFor('Phường 1', 'Quận 11')).not.toContain('Quận 1');
  });
});

describe('headers of the area', () => {
  it.each([
    ...['Thành phố', 'TP', 'Thành phố trực thuộc trung ương', 'TP trực thuộc TW', 'Thị xã'],
    ...['Thành phố thuộc tỉnh', 'Tỉnh/TP', 'Quận'],
  ])('%s is one', (header) => {
    expect(headerIssues([header]).map(({ code }) => code)).not.toContain('header/unknown');
  });
});
