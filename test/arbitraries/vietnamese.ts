import fc from 'fast-check';

// Those that hold a vowel or a mark, some others, and none.
const onsets = ['', 'đ', 'g', 'gi', 'h', 'ngh', 'qu'];
const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oam oan oang oanh oat oay oăc oăn oăng oăt oc oe oen oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung up ut uy uya uych uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt',
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu',
].flatMap((line) => line.split(' '));

/** None, grave, acute, hook above, tilde and dot below. */
export const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

const isVowel = (letter: string): boolean => /[aeiouy]/.test(letter.normalize('NFD')[0] as string);

/** A syllable: what begins it, the vowels that the tone may stand on, what ends it, and the tone. */
export interface Syllable {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
  readonly tone: string;
}

/** Writes a syllable with the tone on one of its vowels. */
export const write = ({ onset, vowels, coda, tone }: Syllable, toneAt: number): string =>
  (onset + vowels.slice(0, toneAt + 1) + tone + vowels.slice(toneAt + 1) + coda).normalize('NFC');

const clash = (onset: string, rhyme: string): boolean =>
  (onset === 'g' && /^i./.test(rhyme)) || (onset === 'qu' && /^[uo]/.test(rhyme));

/** Every syllable that can be spelt, and many that no word has: all letters with all marks are among them. */
export const syllables: readonly Syllable[] = onsets.flatMap((onset) =>
  // "gi" and "qu" hold a vowel already; "gìa" is no other word than "già".
  rhymes
    .filter((rhyme) => !clash(onset, rhyme))
    .flatMap((rhyme) =>
      tones.map((tone) => {
        const vowels = [...rhyme].filter(isVowel).join('');
        return { onset, vowels, coda: rhyme.slice(vowels.length), tone };
      }),
    ),
);

/** Where each of the two customs puts the tone of a syllable: "hòa" and "hoà". */
export function tonePlaces({ vowels, coda }: Syllable): readonly [old: number, modern: number] {
  const marked = [...vowels].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  if (marked >= 0) return [marked, marked];
  if (coda !== '') return [vowels.length - 1, vowels.length - 1];
  if (vowels.length === 3) return [1, 1];
  const isGlide = /^(?:oa|oe|uy)$/.test(vowels);
  return [0, isGlide ? 1 : 0];
}

/** Texts of a few syllables, as the old custom writes them. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 })
  .map((words) =>
    words
      .map((syllable) => {
        const word = write(syllable, tonePlaces(syllable)[0]);
        return (word[0] as string).toUpperCase() + word.slice(1);
      })
      .join(' '),
  );
