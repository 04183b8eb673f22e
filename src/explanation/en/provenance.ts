import type { ProvenanceWords } from '../words/provenance-words';
import { say } from './numbers';

export const provenanceEn: ProvenanceWords = {
  origins: {
    published: 'Published',
    inferred: 'Inferred from published practice; no rule is public',
    host: 'Supplied by the host',
  },
  readFrom: (sources) => `read from ${sources}`,
  noSource: 'no source named',
  codedSource: (id) => `the source with the code “${id}”`,
  furtherSources: (count) => `and ${say(count)} other ${count === 1 ? 'source' : 'sources'}`,
  confidences: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
    'not-graded': 'confidence not graded',
  },
  note: (text) => `Note: ${text}`,
};
