import type { Issue } from '../../foundation/issue/issue';
import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { nearestOf } from '../../foundation/text/nearest';
import { withoutNumbers } from '../../foundation/text/numbers-in';
import { groupByKey } from '../../foundation/value/group-by-key';
import { textFaultsOf } from '../text/text-faults';
import { textKey } from '../text/text-key';
import type { HeaderMeaning } from './header-meanings';
import type { TableColumn } from './table';

/** Says why a header stands for no column, if it does not. */
export type HeaderCheck = (header: string, meaning: HeaderMeaning | undefined) => readonly Issue[];

/** Makes the check for the headers of a table; what is said of unknown ones is made ready once, since there may be thousands. */
export function headerCheck(found: readonly string[], known: readonly TableColumn[]): HeaderCheck {
  let unknown: ((header: string) => Issue) | undefined;
  return (header, meaning) => {
    if (meaning === 'ambiguous') return [headerIssue('header/ambiguous', [], { header })];
    if (meaning !== undefined) return [];
    const ofText = textFaultsOf(header, []);
    if (ofText.length > 0) return ofText;
    unknown ??= unknownHeaders(found, known);
    return [unknown(header)];
  };
}

function unknownHeaders(
  found: readonly string[],
  known: readonly TableColumn[],
): (header: string) => Issue {
  const allHeaders = known.flatMap(({ headers }) => headers);
  const fixed = known.filter(({ isAnswer }) => isAnswer === undefined);
  const numberedLike = numberedByForm(known);
  const expectedVi = fixed.map(({ headers }) => firstLike(VIETNAMESE, headers));
  const expectedEn = fixed.map(({ headers }) => firstLike(ENGLISH, headers));
  const takesCriteria = fixed.length < known.length;
  return (header) => {
    const nearest = nearestOf(header, allHeaders);
    const numbered = numberedLike.get(formOf(header));
    return headerIssue('header/unknown', [], {
      header,
      ...(nearest === undefined ? {} : { nearest }),
      ...(numbered === undefined ? {} : { numbered: numbered.map(([, one]) => one) }),
      found,
      expectedVi,
      expectedEn,
      takesCriteria,
    });
  };
}

/** The headers of criteria by what is left of them without their numbers, one for each criterion. */
function numberedByForm(known: readonly TableColumn[]): ReadonlyMap<string, readonly Numbered[]> {
  const numbered = known.flatMap(({ isAnswer, headers }): readonly Numbered[] => {
    if (isAnswer === undefined) return [];
    const forms = headers.map((header): Numbered => [formOf(header), header]);
    // Of several headers of one form the first stays.
    return [...new Map(forms.reverse())];
  });
  return groupByKey(numbered, ([form]) => [form]);
}

type Numbered = readonly [form: string, header: string];

const formOf = (header: string): string => textKey(withoutNumbers(header));

const VIETNAMESE = /[^ -~]/;
const ENGLISH = /^[A-Z][ -~]*$/;

/** A header for readers of one language; the name of the field where there is none. */
const firstLike = (form: RegExp, headers: readonly string[]): string =>
  headers.find((header) => form.test(header)) ?? (headers[0] as string);
