/**
 * The version of the package, as `package.json` says it; a test holds the two equal.
 *
 * @category JSON door
 */
export const packageVersion = '1.0.0-rc.1';
