import type { UnitLevel } from '../../unit/unit';
import { withoutMarks } from '../text/without-marks';

/** A name, and what the word before it says of the level. */
export interface PrefixedName {
  /** The levels that the word may mean; absent where it says nothing of them. */
  readonly levels?: readonly UnitLevel[];
  /** The name after the word. */
  readonly rest: string;
}

/** Words for the levels before a name, and their short forms, as keys of texts. */
const levelWords: readonly (readonly [words: string, levels: readonly UnitLevel[]])[] = [
  ['phường p', ['ward']],
  ['xã x', ['commune']],
  ['thị_trấn tt', ['township']],
  ['đặc_khu đk', ['special-zone']],
  ['quận q', ['urban-district']],
  ['huyện h', ['rural-district']],
  ['thị_xã tx', ['town']],
  ['thành_phố tp', ['provincial-city', 'centrally-run-city']],
  ['tỉnh t', ['province']],
];

/** Takes the first word off a name, with the police in front of it, where it is a word for a level. */
export const splitPrefix: (key: string) => PrefixedName | undefined = /* @__PURE__ */ splitter(
  (word) => word,
);

/** The same of a name that was typed without marks. */
export const splitBarePrefix: (key: string) => PrefixedName | undefined =
  /* @__PURE__ */ splitter(withoutMarks);

function splitter(written: (word: string) => string): typeof splitPrefix {
  const levelsOf = new Map(
    levelWords.flatMap(([forms, levels]) =>
      forms.split(' ').map((form) => [written(form.replace('_', ' ')), levels] as const),
    ),
  );
  const [police, level] = [written('công an'), [...levelsOf.keys()].join('|')];
  // A short form may touch what follows: "CAP", "P.1", "P1".
  const prefix = new RegExp(`^(?:(?:${police}|c\\.?a)[ .]*)?(${level})(?=[ .\\d])[ .]*(?=[^ .])`);
  return (key) => {
    const [whole, word] = prefix.exec(key) ?? [];
    if (whole === undefined) {
      return key.startsWith(`${police} `) ? { rest: key.slice(police.length + 1) } : undefined;
    }
    const levels = levelsOf.get(word as string) as readonly UnitLevel[];
    return { levels, rest: key.slice(whole.length) };
  };
}
