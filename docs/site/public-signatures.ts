import { entryFiles, type PublicName, readPublicNames } from './public-names';

/** Lists every public name with its first sentences and its declaration, by entry; a name stands once. */
export function publicSignatures(): string {
  const { names, again } = readPublicNames();
  const sections = Object.keys(entryFiles).map((entry) => {
    const texts = names.filter((one) => one.entry === entry).map(signatureText);
    return `# Signatures of \`${entry}\`\n\n${alsoHere(again.get(entry) ?? [])}${texts.join('\n')}`;
  });
  return sections.join('\n');
}

const alsoHere = (names: readonly string[]): string =>
  names.length === 0 ? '' : `Also from here: ${names.join(', ')}.\n\n`;

const signatureText = ({ name, summary, issues, declaration }: PublicName): string => {
  const lines = [`// ${summary}`, ...(issues === '' ? [] : [`// Issues: ${issues}`]), declaration];
  return `<a id="${name}"></a>\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
};
