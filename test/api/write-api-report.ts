import { writeFileSync } from 'node:fs';
import { apiReport } from './api-report';

writeFileSync(new URL('api-report.txt', import.meta.url), apiReport());
