import { styleText } from 'node:util';

/** What a piece of text is, from which its colour follows. */
export type Tone = 'title' | 'strong' | 'faint' | 'good' | 'bad' | 'open' | 'projected';

export type Paint = (tone: Tone | undefined, text: string) => string;

type Styles = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Tone, Styles>> = {
  title: ['bold', 'underline'],
  strong: 'bold',
  faint: 'dim',
  good: 'green',
  bad: 'red',
  open: 'yellow',
  projected: 'cyan',
};

/** Gives a brush; without colour it leaves the text as it is. */
export function paintWith(hasColour: boolean): Paint {
  // Whether the terminal has colour was settled before, for the stream that is really written to.
  return (tone, text) =>
    hasColour && tone !== undefined && text.trim() !== ''
      ? styleText(styles[tone], text, { validateStream: false })
      : text;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface Terminal {
  readonly isTTY?: boolean;
  readonly hasColors?: () => boolean;
}

/** NO_COLOR turns colour off; FORCE_COLOR turns it on for a stream that is no terminal. */
export function wantsColour(
  stream: Terminal,
  { NO_COLOR: forbidden = '', FORCE_COLOR: forced }: Environment,
): boolean {
  if (forbidden !== '') return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && stream.hasColors?.() === true;
}
