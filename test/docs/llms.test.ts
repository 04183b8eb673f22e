import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { llmsFull, llmsIndex, placeOfPage } from '../../docs/site/llms';

// As the package has them: the index leads into the one file.
const full = llmsFull();
const index = llmsIndex({
  page: (page) => `llms-full.txt#${placeOfPage(page)}`,
  name: ({ name }) => `llms-full.txt#${name}`,
  published: (id) => `llms-full.txt#${id}`,
});
const lines = [...index.matchAll(/^- \[(.+?)\]\(llms-full\.txt#([^)]+)\): (.*)$/gmu)].map(
  ([, title = '', place = '', text = '']) => ({ title, place, text }),
);

/** What stands at a place of the one file, to the next place of its kind. */
function textAt(place: string): string {
  const from = full.indexOf(`<a id="${place}"></a>`);
  if (from < 0) return '';
  const isPage = place.startsWith('docs-') || place.startsWith('README');
  const to = full.indexOf(
    isPage ? '\n<!-- page: ' : '<a id="',
    from + (isPage ? 60 : 6) + place.length,
  );
  return full.slice(from, to < 0 ? undefined : to);
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Takes the line of the index that has most of the words of a question, the shortest of several. */
function lineFor(question: string): { readonly title: string; readonly place: string } {
  const asked = new Set(wordsOf(question));
  const rated = lines.map((line) => {
    const inTitle = wordsOf(`${line.title} ${line.title.replaceAll(/(?=[A-Z])/g, ' ')}`);
    const inText = wordsOf(line.text);
    const points = [...asked].map((word) => {
      if (inTitle.includes(word)) return 3;
      return inText.includes(word) ? 1 : 0;
    });
    return { line, points: points.reduce<number>((sum, one) => sum + one, -inText.length / 50) };
  });
  const [best] = rated.sort((one, other) => other.points - one.points);
  if (best === undefined) throw new Error('The index is empty.');
  return best.line;
}

describe('the index for language models', () => {
  it('comes with the file into which it leads', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    expect(files).toContain('dist');
    expect(files.filter((file) => file.startsWith('!'))).toEqual([]);
  });

  it('leads every line to its place', () => {
    const projects = index.indexOf('\n## The project\n');
    const left = index.slice(projects, index.indexOf('\n## Tiếng Việt\n'));
    const lost = lines.filter(({ place }) => textAt(place) === '' && !left.includes(`#${place})`));
    expect(lost.filter(({ place }) => !place.endsWith('.vi.md')).map(({ place }) => place)).toEqual(
      [],
    );
    expect(lines.length).toBeGreaterThan(300);
  });

  it.each([
    {
      question: 'Judge one assessment in one call: read, check, evaluate and decide',
      answer: 'judgeAssessment(',
    },
    { question: 'parseAssessment: which issues can it give?', answer: 'number/too-precise' },
    {
      question: 'Unknowns: what nobody reported, neither failed nor zero',
      answer: '`evidence-expired`',
    },
    { question: 'Why does my ward read undetermined?', answer: '`no-published-rule`' },
    {
      question: 'read a spreadsheet: rows of a CSV file into assessments',
      answer: 'readAssessmentRows',
    },
    {
      question:
        'What is the source of the target chỉ tiêu 30% mỗi thành phố trực thuộc trung ương 2025?',
      answer: 'tienphong-2022-11-23',
    },
    { question: 'Decision 5764/QĐ-BCA-V05 sources', answer: '2021-07-13' },
    {
      question: 'The least number of wards to build in each year: pace',
      answer: '`lapse-too-high`',
    },
    {
      question: 'How are texts and thresholds added to complete a frame?',
      answer: 'completeFrame',
    },
    {
      question: 'Maintenance: recognised wards are checked again every year by all criteria',
      answer: '`maintenanceNotPublished`',
    },
  ])('answers "$question" by its links', ({ question, answer }) => {
    const { place } = lineFor(question);
    expect(textAt(place), place).toContain(answer);
  });
});
