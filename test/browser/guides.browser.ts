import { lookAtPages } from './look-at-pages';

lookAtPages([
  'index.html',
  'index.vi.html',
  'start.html',
  'start.vi.html',
  'guides/unknowns.vi.html',
  'guides/targets.html',
  'guides/targets.vi.html',
  'guides/why-undetermined.html',
  'guides/why-undetermined.vi.html',
  'guides/recognition.html',
  'guides/embedding.html',
]);
