import { isVietnamese } from '../../docs/site/contents';
import { filesUnder, pages, readText } from './pages';

/** A fenced block of code, with the place it was written in. */
export interface CodeBlock {
  readonly file: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const FENCED_BLOCK = /^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm;
const DOC_COMMENT = /^ *\/\*\*\n[\s\S]*?\*\//gm;
const COMMENT_MARGIN = /^ *(?:\/\*\*|\*\/|\* ?)/gm;

const linesBefore = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length - 1;

/** Finds the blocks of a text that begins on the given line of its file. */
export function blocksIn(file: string, text: string, firstLine = 1): readonly CodeBlock[] {
  return [...text.matchAll(FENCED_BLOCK)].map((match) => {
    const [, indent = '', language = '', code = ''] = match;
    return {
      file,
      line: firstLine + linesBefore(text, match.index) + 1,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** Gives the text of a file with the code of one of its blocks replaced. */
export function withBlock(text: string, block: CodeBlock, code: string): string {
  const lines = text.split('\n');
  const count = block.code.split('\n').length - 1;
  const [first = ''] = block.code.split('\n');
  const firstOfFile = lines[block.line - 1] ?? '';
  const margin = firstOfFile.slice(0, firstOfFile.length - first.length);
  const written = code
    .split('\n')
    .slice(0, -1)
    .map((line) => `${margin}${line}`.trimEnd());
  return [
    ...lines.slice(0, block.line - 1),
    ...written,
    ...lines.slice(block.line - 1 + count),
  ].join('\n');
}

/** The blocks of every page for readers; those of a Vietnamese page are the English ones, as another test sees. */
export const pageBlocks: readonly CodeBlock[] = pages
  .filter((page) => !isVietnamese(page))
  .flatMap((page) => blocksIn(page, readText(page)));

/** The blocks of every doc comment. */
export const commentBlocks: readonly CodeBlock[] = filesUnder('src', '.ts').flatMap((file) => {
  const source = readText(file);
  return [...source.matchAll(DOC_COMMENT)].flatMap((match) => {
    const comment = match[0].replaceAll(COMMENT_MARGIN, '');
    return blocksIn(file, comment, linesBefore(source, match.index) + 1);
  });
});

/** Names a block for the list of tests. */
export const placeOf = ({ file, line }: CodeBlock): string => `${file}:${line}`;
