import { inTcvn3, inVni } from '../../arbitraries/legacy-encodings';

/** A ward, and the areas that hold it. */
export interface NamedWard {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly city: string;
}

/** One way to write a ward into a table, and what becomes of it: found, or refused. */
export interface Way {
  readonly title: string;
  readonly outcome: 'found' | 'refused';
  readonly write: (ward: NamedWard) => {
    readonly name: string;
    readonly areaName: readonly string[];
  };
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The tone on the other of two vowels, where the old and the new way differ. */
const otherTone = (text: string): string =>
  text
    .replace(/oà/g, 'òa')
    .replace(/(?<=[hkltx])òa(?!\p{L})/gu, 'oà')
    .replace(/ủy/g, 'uỷ');

const within =
  (write: (name: string) => string): Way['write'] =>
  ({ name, district }) => ({
    name: write(name),
    areaName: [`Quận ${district}`],
  });
const named =
  (areasOf: (ward: NamedWard) => readonly string[]): Way['write'] =>
  (ward) => ({
    name: ward.name,
    areaName: areasOf(ward),
  });

const found = (title: string, write: Way['write']): Way => ({ title, outcome: 'found', write });
const refused = (title: string, write: Way['write']): Way => ({ title, outcome: 'refused', write });

export const ways: readonly Way[] = [
  found(
    'as it is',
    within((name) => name),
  ),
  found(
    'decomposed letters',
    within((name) => name.normalize('NFD')),
  ),
  found(
    'capitals',
    within((name) => name.toUpperCase()),
  ),
  found(
    'small letters',
    within((name) => name.toLowerCase()),
  ),
  found(
    'blanks around it',
    within((name) => `  ${name} `),
  ),
  found(
    'double blanks',
    within((name) => name.replaceAll(' ', '  ')),
  ),
  found(
    'no-break spaces',
    within((name) => name.replaceAll(' ', '\u00a0')),
  ),
  found(
    'tabs',
    within((name) => name.replaceAll(' ', '\t')),
  ),
  found(
    'line breaks',
    within((name) => name.replaceAll(' ', '\n')),
  ),
  found(
    'a zero-width space',
    within((name) => `${name}\u200b`),
  ),
  found(
    'a byte order mark',
    within((name) => `\ufeff${name}`),
  ),
  found('the tone on the other vowel', within(otherTone)),
  found(
    'Phường …',
    within((name) => `Phường ${name}`),
  ),
  found(
    'phường …',
    within((name) => `phường ${name}`),
  ),
  found(
    'PHƯỜNG …',
    within((name) => `PHƯỜNG ${name.toUpperCase()}`),
  ),
  found(
    'P. …',
    within((name) => `P. ${name}`),
  ),
  found(
    'P.…',
    within((name) => `P.${name}`),
  ),
  found(
    'P …',
    within((name) => `P ${name}`),
  ),
  found(
    'CAP …',
    within((name) => `CAP ${name}`),
  ),
  found(
    'CA P. …',
    within((name) => `CA P. ${name}`),
  ),
  found(
    'C.A P.…',
    within((name) => `C.A P.${name}`),
  ),
  found(
    'CA phường …',
    within((name) => `CA phường ${name}`),
  ),
  found(
    'Công an …',
    within((name) => `Công an ${name}`),
  ),
  found(
    'Công an phường …',
    within((name) => `Công an phường ${name}`),
  ),
  found(
    'CÔNG AN PHƯỜNG …',
    within((name) => `CÔNG AN PHƯỜNG ${name}`),
  ),
  found(
    'UBND phường …',
    within((name) => `UBND phường ${name}`),
  ),
  found(
    'UBND …',
    within((name) => `UBND ${name}`),
  ),
  found(
    'Ủy ban nhân dân phường …',
    within((name) => `Ủy ban nhân dân phường ${name}`),
  ),
  found(
    '… *',
    within((name) => `${name}*`),
  ),
  found(
    '… .',
    within((name) => `${name}.`),
  ),
  found(
    'a typographic apostrophe',
    within((name) => name.replaceAll("'", '\u2019')),
  ),
  found(
    'a blank behind the apostrophe',
    within((name) => name.replaceAll("'", "' ")),
  ),
  found(
    'the district without a word',
    named(({ district }) => [district]),
  ),
  found(
    'Q. …',
    named(({ district }) => [`Q. ${district}`]),
  ),
  found(
    'QUẬN …',
    named(({ district }) => [`QUẬN ${district.toUpperCase()}`]),
  ),
  found(
    'district and city',
    named(({ district, city }) => [`Quận ${district}`, city]),
  ),
  found(
    'city and district',
    named(({ district, city }) => [city, `Quận ${district}`]),
  ),
  found(
    'district, city in one cell',
    named(({ district, city }) => [`Quận ${district}, ${city}`]),
  ),
  found(
    'district; T.P city',
    named(({ district, city }) => [`Q.${district}; T.P ${city}`]),
  ),
  found(
    'TP. city',
    named(({ district, city }) => [district, `TP. ${city}`]),
  ),
  found(
    'Thành phố city',
    named(({ district, city }) => [district, `Thành phố ${city}`]),
  ),
  found('everything in the cell of the ward', ({ name, district, city }) => ({
    name: `Phường ${name}, Quận ${district}, TP. ${city}`,
    areaName: [],
  })),
  found('ward, district in the cell of the ward', ({ name, district }) => ({
    name: `${name}, Quận ${district}`,
    areaName: [],
  })),
  refused(
    'without marks',
    within((name) => `${bare(name)} `),
  ),
  refused(
    'without the last letter',
    within((name) => name.slice(0, -1)),
  ),
  refused(
    'with a letter more',
    within((name) => `${name}h`),
  ),
  refused(
    'Xã …',
    within((name) => `Xã ${name}`),
  ),
  refused(
    'Thị trấn …',
    within((name) => `Thị trấn ${name}`),
  ),
  refused(
    'Đ of another language',
    within((name) => `Ð${name.slice(1)}`),
  ),
  refused(
    'a Cyrillic letter',
    within((name) => `${name}\u0430`),
  ),
  refused(
    'TCVN3',
    within((name) => `${inTcvn3(name)} §`),
  ),
  refused(
    'VNI',
    within((name) => `${inVni(name)} ñöôø`),
  ),
  refused(
    'lost letters',
    within((name) => `${name}\ufffd`),
  ),
  refused(
    'in another district',
    named(() => ['Quận Không Có']),
  ),
  refused(
    'in another city',
    named(({ district }) => [`Quận ${district}`, 'Thành Phố Không Có']),
  ),
  refused('in a district of another city', ({ name, district, city }) => ({
    name,
    areaName: [district, city === 'Sông Xanh' ? 'Sông Đỏ' : 'Sông Xanh'],
  })),
  refused(
    'projected',
    within((name) => `${name} (dự kiến)`),
  ),
  refused(
    'a total',
    within((name) => `Cộng ${name}`),
  ),
  refused(
    'an error',
    within(() => '#REF!'),
  ),
  refused(
    'nothing',
    within(() => ''),
  ),
];
