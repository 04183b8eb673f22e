import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import { existedBefore, existsOn } from '../unit/existence';
import type { Unit, UnitId } from '../unit/unit';
import type { Succession, UnitRegister } from '../unit/unit-register';
import { formatDay } from './format';
import { unitName } from './unit-name';
import { wordsOf } from './words-of';

/**
 * Explains what happened to units: when, to which, by which document. Units are named as they were before, and as they
 * are since.
 *
 * @param succession - what happened
 * @param register - the units through the years, for their names; a unit it does not know is named by its code
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister } from 'model-ward-rules';
 * import { explainSuccession } from 'model-ward-rules/explanation';
 *
 * // Made-up wards and a made-up document.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'An Bình', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'Bình Minh', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'c', name: 'An Minh', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       {
 *         kind: 'merge',
 *         on: '2025-07-01',
 *         fromIds: ['a', 'b'],
 *         intoIds: ['c'],
 *         instrument: 'Nghị quyết ví dụ',
 *       },
 *     ],
 *   }),
 *   console.warn,
 * );
 * for (const succession of register.successions) {
 *   console.log(explainSuccession(succession, register, 'vi'));
 *   // Ngày 01/07/2025: phường An Bình và phường Bình Minh nhập thành phường An Minh (Nghị quyết ví dụ).
 *   console.log(explainSuccession(succession, register, 'en'));
 *   // On 2025-07-01: ward An Bình and ward Bình Minh merged to form ward An Minh (Nghị quyết ví dụ).
 * }
 * ```
 */
export function explainSuccession(
  succession: Succession,
  register: UnitRegister,
  locale: Locale,
): string {
  const { on, instrument } = succession;
  const event = eventText(succession, namesIn(register, succession, locale), locale);
  return wordsOf(locale).succession.sentence(formatDay(on, locale), event, instrument);
}

/** How units are named at a succession. */
interface Names {
  readonly before: (id: UnitId) => string;
  readonly after: (id: UnitId) => string;
  readonly parentBefore: (id: UnitId) => string | undefined;
  readonly parentAfter: (id: UnitId) => string | undefined;
}

function namesIn({ units }: UnitRegister, { on }: Succession, locale: Locale): Names {
  const recordBefore = (id: UnitId): Unit | undefined =>
    units.find((unit) => unit.id === id && existedBefore(unit, on));
  const recordAfter = (id: UnitId): Unit | undefined =>
    units.find((unit) => unit.id === id && existsOn(unit, on));
  const named = (id: UnitId, unit: Unit | undefined): string =>
    unit === undefined ? wordsOf(locale).unit.coded(id) : unitName(unit, locale);
  const before = (id: UnitId): string => named(id, recordBefore(id));
  const after = (id: UnitId): string => named(id, recordAfter(id));
  const parentBefore = (id: UnitId): string | undefined => {
    const parentId = recordBefore(id)?.parentId;
    return parentId === undefined ? undefined : before(parentId);
  };
  const parentAfter = (id: UnitId): string | undefined => {
    const parentId = recordAfter(id)?.parentId;
    return parentId === undefined ? undefined : after(parentId);
  };
  return { before, after, parentBefore, parentAfter };
}

function eventText({ kind, fromIds, intoIds }: Succession, names: Names, locale: Locale): string {
  const phrases = wordsOf(locale).succession;
  const from = enumerate(fromIds.map(names.before), phrases.and);
  const into = enumerate(intoIds.map(names.after), phrases.and);
  // Who goes on as before is told apart from those who come to it or leave it.
  const [stays] = fromIds.filter(
    (id) => intoIds.includes(id) && names.before(id) === names.after(id),
  );
  const others = (ids: readonly UnitId[], nameOf: (id: UnitId) => string): string =>
    enumerate(ids.filter((id) => id !== stays).map(nameOf), phrases.and);
  switch (kind) {
    case 'merge':
      return stays === undefined
        ? phrases.merge(from, into)
        : phrases.mergeInto(others(fromIds, names.before), into);
    case 'split':
      return stays === undefined
        ? phrases.split(from, into)
        : phrases.splitOff(from, others(intoIds, names.after));
    case 'transfer': {
      const before = fromIds.map(names.parentBefore)[0];
      const after = intoIds.map(names.parentAfter)[0];
      return phrases.transfer(into, { before, after });
    }
    case 'create':
      return phrases.create(into);
    case 'abolish':
      return phrases.abolish(from);
    case 'rename':
    case 'reclassify':
      return phrases[kind](from, into);
    default:
      return notParsed(kind satisfies never, 'succession', 'parseUnitRegister');
  }
}

/** A, B and C. */
function enumerate(names: readonly string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${and}${names[names.length - 1]}`;
}
