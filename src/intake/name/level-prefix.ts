import type { UnitLevel } from '../../unit/unit';
import { textKey } from '../text/text-key';
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
  ['thị_trấn tt t.t', ['township']],
  ['đặc_khu đk', ['special-zone']],
  ['quận q', ['urban-district']],
  ['huyện h', ['rural-district']],
  ['thị_xã tx t.x', ['town']],
  ['thành_phố tp t.p', ['provincial-city', 'centrally-run-city']],
  ['thủ_đô', ['centrally-run-city']],
  ['tỉnh t', ['province']],
];

/** Who speaks for a unit, before its name: the police, or the people's committee. */
const offices: readonly string[] = ['công an', 'c.a', 'ca', 'ubnd', 'ủy ban nhân dân'];

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
      forms.split(' ').map((form) => [written(textKey(form.replace(/_/g, ' '))), levels] as const),
    ),
  );
  const anyOf = (forms: readonly string[]): string => forms.join('|').replace(/\./g, '\\.');
  const keys = offices.map((office) => written(textKey(office)));
  const [office, level] = [anyOf(keys), anyOf([...levelsOf.keys()])];
  // A short form may touch what follows: "CAP", "P.1", "P1".
  const prefix = new RegExp(`^(?:(?:${office})[ .]*)?(${level})(?=[ .\\d])[ .]*(?=[^ .])`);
  // Alone the short forms would take a part of a name: "Cà" is no police.
  const alone = keys.filter((one) => one.length > 3).map((one) => `${one} `);
  return (key) => {
    const [whole, word] = prefix.exec(key) ?? [];
    if (whole === undefined) {
      const before = alone.find((one) => key.startsWith(one));
      return before === undefined ? undefined : { rest: key.slice(before.length) };
    }
    const levels = levelsOf.get(word as string) as readonly UnitLevel[];
    return { levels, rest: key.slice(whole.length) };
  };
}
