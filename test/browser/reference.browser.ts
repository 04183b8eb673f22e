import { lookAtPages } from './look-at-pages';

lookAtPages([
  'how-to/read-a-spreadsheet.vi.html',
  'rules/pace.html',
  'rules/pace.vi.html',
  'rules/maintenance.vi.html',
  'published.html',
  'issue-codes.html',
  'glossary.html',
  'search.html',
  'search.vi.html',
  'functions/model-ward-rules.parseAssessment.html',
  'interfaces/model-ward-rules.IssueParams.html',
  'variables/model-ward-rules_published.cityShare2025.html',
  '404.html',
]);
