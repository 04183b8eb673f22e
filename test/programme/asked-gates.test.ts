import {
  orThrow,
  parseMaintenancePolicies,
  parseRecognitionPolicies,
  parseRecognitionPolicy,
} from 'model-ward-rules';
import { allMustBeMet, maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { gatesByYear, gatesOfAllYears } from '../../src/programme/asked-gates';

const gate = (id: string) => ({ id, requirement: { kind: 'attested' } });
const asking = (policy: object, ...assessable: readonly object[]) => ({
  ...policy,
  id: 'gated',
  assessable,
});

/** Which gates the recognition asks up to 2024 and from 2025 on, and which the reviews ask from 2025 on. */
const recognitionPolicy = orThrow(
  parseRecognitionPolicies([
    { policy: asking(allMustBeMet, gate('old')) },
    { from: '2025-01-01', policy: asking(allMustBeMet, gate('new'), gate('both')) },
  ]),
);
const maintenancePolicy = orThrow(
  parseMaintenancePolicies([
    { policy: maintenanceNotPublished },
    { from: '2025-01-01', policy: asking(maintenanceNotPublished, gate('both'), gate('kept')) },
  ]),
);
const idsOf = (gates: readonly { readonly id: string }[]): string =>
  gates.map(({ id }) => id).join(' ');

describe('the gates of a year', () => {
  const askedIn = (year: number, policies = { recognitionPolicy, maintenancePolicy }) => {
    const { ofRecognition, ofReviews, all } = gatesByYear(policies)(year);
    return [ofRecognition, ofReviews, all].map(idsOf);
  };

  it('are those of the editions in force for it, each once', () => {
    expect(askedIn(2024)).toEqual(['old', '', 'old']);
    expect(askedIn(2025)).toEqual(['new both', 'both kept', 'new both kept']);
  });

  it('are told with the gate of the recognition where the reviews ask one of the same id', () => {
    const { ofRecognition, all } = gatesByYear({ recognitionPolicy, maintenancePolicy })(2025);
    expect(all[1]).toBe(ofRecognition[1]);
  });

  it('are none of a policy that is not given', () => {
    expect(gatesByYear({})(2025)).toEqual({ ofRecognition: [], ofReviews: [], all: [] });
    expect(idsOf(gatesByYear({ recognitionPolicy })(2025).all)).toBe('new both');
    expect(idsOf(gatesByYear({ maintenancePolicy })(2025).all)).toBe('both kept');
  });
});

describe('the gates of all years', () => {
  it('are those of every edition, the earliest first, those of the recognition before those of the reviews', () => {
    expect(idsOf(gatesOfAllYears({ recognitionPolicy, maintenancePolicy }))).toBe(
      'old new both both kept',
    );
  });

  it('are none of a policy that is not given, and those of one that is not in a list', () => {
    expect(gatesOfAllYears({})).toEqual([]);
    expect(idsOf(gatesOfAllYears({ maintenancePolicy }))).toBe('both kept');
    const one = orThrow(parseRecognitionPolicy(asking(allMustBeMet, gate('only'))));
    expect(idsOf(gatesOfAllYears({ recognitionPolicy: one }))).toBe('only');
  });

  it('are not guessed of a list that holds nothing', () => {
    expect(() => gatesOfAllYears({ recognitionPolicy: [] })).toThrow(
      '"policies" (list) did not come from parseRecognitionPolicies',
    );
  });
});
