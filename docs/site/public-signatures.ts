import { entryFiles, type PublicName, readPublicNames } from './public-names';

/** Lists every public name with its first sentences and its declaration, by entry; a name stands once. */
export function publicSignatures(): string {
  const { names, again } = readPublicNames();
  const sections = Object.keys(entryFiles).map((entry) => {
    const texts = names.filter((one) => one.entry === entry).map(signatureText);
    return `# Signatures of \`${entry}\`\n\n${alsoHere(again.get(entry) ?? [])}\`\`\`ts\n${texts.join('\n\n')}\n\`\`\`\n`;
  });
  return sections.join('\n');
}

const alsoHere = (names: readonly string[]): string =>
  names.length === 0 ? '' : `Also from here: ${names.join(', ')}.\n\n`;

const signatureText = ({ summary, issues, declaration }: PublicName): string =>
  [`// ${summary}`, ...(issues === '' ? [] : [`// Issues: ${issues}`]), declaration].join('\n');
