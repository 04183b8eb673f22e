import type { Migrations } from './migration';

/** What reads the shapes of earlier releases: none was released before the first. Nothing in this list ever goes away. */
export const migrations: Migrations = {};
