import type { Issue } from '../../foundation/issue/issue';
import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { nearestOf } from '../../foundation/text/nearest';
import { keysOf, textKey } from '../text/text-key';
import { ignoredHeaders } from './fixed-words';
import type { TableColumn } from './table';
import type { TableOptions } from './table-options';

/** What a header stands for: a field, nothing that is read, or nobody can say which of several fields. */
export type HeaderMeaning = FieldMeaning | 'ignored' | 'ambiguous';

interface FieldMeaning {
  readonly field: string;
  /** Whether the host gave it the header, so that its words are not among those that are known. */
  readonly isOfHost?: true;
}

/** What every header stands for, by its text key. */
export type HeaderMeanings = ReadonlyMap<string, HeaderMeaning>;

/** What the host's own headers stand for first, then what it ignores, then what is known, then what all ignore. */
export function headerMeanings(
  known: readonly TableColumn[],
  { headers = {}, ignoredHeaders: ignoredByHost = [] }: TableOptions,
): HeaderMeanings {
  const ofKnown = knownMeanings(known);
  return new Map<string, HeaderMeaning>([
    ...ignoredHeaders.map((header) => [textKey(header), 'ignored'] as const),
    ...ofKnown,
    ...ignoredByHost.map((header) => [textKey(header), 'ignored'] as const),
    // A target that stands for no field is told for itself.
    ...Object.entries(headers).map(
      ([header, target]) => [textKey(header), fieldOf(ofKnown.get(textKey(target)))] as const,
    ),
  ]);
}

const fieldOf = (meaning: HeaderMeaning | undefined): HeaderMeaning =>
  typeof meaning === 'object' ? { ...meaning, isOfHost: true } : 'ignored';

function knownMeanings(known: readonly TableColumn[]): HeaderMeanings {
  const meanings = new Map<string, HeaderMeaning>();
  for (const column of known) {
    const { field } = column;
    for (const key of new Set(column.headers.map(textKey))) {
      meanings.set(key, meanings.has(key) ? 'ambiguous' : { field });
    }
  }
  return meanings;
}

/** Says which headers that options name are meant for columns that are not known. */
export function aimlessHeaders(
  known: readonly TableColumn[],
  { headers = {}, fillDown = [] }: TableOptions,
): readonly Issue[] {
  const meanings = knownMeanings(known);
  const ofHost = keysOf(Object.keys(headers));
  const strays = fillDown.flatMap((name, position) =>
    meanings.has(textKey(name)) || ofHost.has(textKey(name))
      ? []
      : [unknownField(['fillDown', position], name, name, known)],
  );
  const ofHeaders = Object.entries(headers).flatMap(([header, field]) => {
    const meaning = meanings.get(textKey(field));
    const path = ['headers', header];
    if (meaning === 'ambiguous') {
      return [headerIssue('header/ambiguous', path, { header: field })];
    }
    return meaning === undefined ? [unknownField(path, header, field, known)] : [];
  });
  return [...ofHeaders, ...strays];
}

function unknownField(
  path: Issue['path'],
  header: string,
  field: string,
  known: readonly TableColumn[],
): Issue {
  const nearest = nearestOf(
    field,
    known.flatMap(({ headers }) => headers),
  );
  return headerIssue('header/unknown-field', path, {
    header,
    field,
    ...(nearest === undefined ? {} : { nearest }),
    expected: known.filter(({ isAnswer }) => isAnswer === undefined).map((column) => column.field),
  });
}
