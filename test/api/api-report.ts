import { entryFiles, readPublicNames } from '../../docs/site/public-names';

/** Every public name with its declaration, by entry: what a change of the interface changes, and nothing else. */
export function apiReport(): string {
  const { names, again } = readPublicNames();
  const sections = Object.keys(entryFiles).map((entry) => {
    const own = names.filter((one) => one.entry === entry).map(({ declaration }) => declaration);
    const others = (again.get(entry) ?? []).map((name) => `export ${name};`);
    return [`// ${entry}`, ...own, ...others].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}
