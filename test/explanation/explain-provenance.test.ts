import { explainProvenance, type Provenance } from 'model-ward-rules/explanation';
import { publishedRoadmaps, publishedTargets, sources } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const nobody = (): undefined => undefined;
const inBoth = (provenance: Provenance): readonly string[] => [
  explainProvenance(provenance, nobody, 'vi'),
  explainProvenance(provenance, nobody, 'en'),
];

describe('what something is read from', () => {
  it('is said of every published target and roadmap, by a source that is listed', () => {
    const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
    const told = [...publishedTargets, ...publishedRoadmaps].map(({ provenance }) =>
      explainProvenance(provenance, (id) => publishers.get(id), 'en'),
    );
    expect(told.length).toBeGreaterThan(10);
    for (const sentence of told) {
      expect(sentence).toMatch(/^Published; read from [^“]+ \((high|medium|low) confidence\)\./);
    }
  });

  it('is said of a host’s own rule without a source, and of one that is inferred', () => {
    expect(inBoth({ origin: 'host', sources: [] })).toEqual([
      'Do đơn vị sử dụng đưa vào; không nêu căn cứ (chưa đánh giá độ tin cậy).',
      'Supplied by the host; no source named (confidence not graded).',
    ]);
    const note = { vi: 'Chưa rõ.' };
    expect(inBoth({ origin: 'inferred', confidence: 'low', sources: ['s-1'], note })).toEqual([
      'Suy ra từ thực tế đã công bố, chưa có văn bản quy định; căn cứ: nguồn mã “s-1” (độ tin cậy thấp). Lưu ý: Chưa rõ.',
      'Inferred from published practice; no rule is public; read from the source with the code “s-1” (low confidence). Note: Chưa rõ.',
    ]);
  });

  it('cuts a long list, with the number of the rest', () => {
    const listed = (count: number): Provenance => ({
      origin: 'published',
      sources: Array.from({ length: count }, (_, index) => `s-${index}`),
    });
    expect(inBoth(listed(11)).map((text) => text.split('; ').at(-1))).toEqual([
      'và 1 nguồn khác (chưa đánh giá độ tin cậy).',
      'and 1 other source (confidence not graded).',
    ]);
    expect(inBoth(listed(12))[1]).toContain('and 2 other sources');
  });
});
