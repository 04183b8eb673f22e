import type { Issue } from './issue';

/** What is wrong with a value: an issue as soon as it is known where the value lies. */
export type Fault = (path: Issue['path']) => Issue;
