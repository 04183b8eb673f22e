import type { Issue } from '../../foundation/issue/issue';
import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { gatesOfAllYears } from '../../programme/asked-gates';
import { textKey } from '../text/text-key';
import { type AskedPlace, placesOfCriteria, placesOfGates, placesOfParts } from './asked-places';
import type { AssessmentTableOptions } from './assessment-table-options';
import { type AskedInTable, cellsByKey } from './table-cells';

/** What "Có" says in the cells of an answer, by the address of what is asked. */
export type YesMeanings = ReadonlyMap<string, 'met' | 'not-met'>;

/** What a host says of "Có", and where that says nothing, or two things. */
interface ReadMeanings {
  readonly byAddress: YesMeanings;
  readonly faults: readonly Issue[];
}

/** Finds for the names of a host which answers they are about. */
export function yesMeanings({
  yesMeans = {},
  headers = {},
  ...asked
}: AskedInTable & Pick<AssessmentTableOptions, 'yesMeans' | 'headers'>): ReadMeanings {
  const cells = cellsByKey(asked);
  const attested = attestedAddresses(asked);
  const ofHost = new Map(
    Object.entries(headers).map(([header, target]) => [textKey(header), textKey(target)]),
  );
  const named = new Map<string, string>();
  const byAddress = new Map<string, 'met' | 'not-met'>();
  const faults: Issue[] = [];
  for (const [header, meaning] of Object.entries(yesMeans)) {
    const key = textKey(header);
    const path = ['yesMeans', header];
    const meant =
      cells
        .get(ofHost.get(key) ?? key)
        ?.filter(({ asked: address, slot }) => slot === 'whole' && attested.has(address)) ?? [];
    if (meant.length === 0) faults.push(headerIssue('header/no-yes-or-no', path, { header }));
    for (const { asked: address } of meant) {
      const other = named.get(address);
      if (other !== undefined && byAddress.get(address) !== meaning) {
        faults.push(headerIssue('header/yes-both-ways', path, { header, other }));
      }
      named.set(address, header);
      byAddress.set(address, meaning);
    }
  }
  return { byAddress, faults };
}

/** The addresses of what is answered with met or not met. */
function attestedAddresses({ criteriaSets, ...policies }: AskedInTable): ReadonlySet<string> {
  const below = (place: AskedPlace): readonly AskedPlace[] => [
    place,
    ...placesOfParts(place).flatMap(below),
  ];
  const places = [
    ...criteriaSets.flatMap(placesOfCriteria),
    ...placesOfGates(gatesOfAllYears(policies)),
  ].flatMap(below);
  return new Set(
    places
      .filter(({ asked: { requirement } }) => requirement.kind === 'attested')
      .map(({ address }) => address),
  );
}
