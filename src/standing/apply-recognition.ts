import { itemsOf } from '../foundation/value/chain';
import { monthsAfter } from '../foundation/value/day-arithmetic';
import type { RegistrationLead, TitleTerm } from './maintenance-policy';
import { noted } from './noted';
import type { RecognisedEvent } from './recognition-event';
import { withRuleSettled } from './restore-title';
import type { Run } from './run';
import { type GivenTitle, hasEnded, type Registration, type Term, type Title } from './title';

/** Gives a title, or gives it anew: what stood against the earlier one is over. */
export function applyRecognition(title: Title, event: RecognisedEvent, run: Run): Title {
  const { id, on, forYear } = event;
  const policy = run.calendar.policyOn(on);
  const earlier = title.given;
  const goesOn = earlier !== undefined && !hasEnded(earlier) && !earlier.isUnsettled;
  const decidedYear = Math.max(forYear, earlier?.decidedYear ?? forYear);
  const term = policy.term && {
    on: endOfTerm(policy.term, event, goesOn ? earlier : undefined),
    rules: [{ consequence: policy.term.onExpired, policy }],
  };
  const given: GivenTitle = {
    recognisedOn: on,
    forYear: goesOn ? Math.max(forYear, earlier.forYear) : forYear,
    restsOn: 'recognised',
    decidedYear,
    nextYear: decidedYear + 1,
    ...(term === undefined ? {} : { term }),
    burdens: [],
    isUnsettled: false,
  };
  const { formerUnitIds: _, ...rest } = withRuleSettled(title);
  const recognised: Title = {
    ...rest,
    given,
    isRefused: false,
    notes: undefined,
    titleEventIds: [id],
    laterEventIds: undefined,
    policies: new Set([policy]),
  };
  const fault = registrationFault(itemsOf(title.registrations), event, policy.registrationLead);
  return fault === undefined ? recognised : noted(recognised, fault, event, run);
}

const isFirst: Readonly<Record<RecognisedEvent['kind'], boolean>> = {
  recognised: true,
  're-recognised': false,
};

/** The last day of a term: from the decision, or from the last day of the old term where that had not passed. */
function endOfTerm(
  { months, renewedMonths = months, renewsFrom }: TitleTerm,
  { kind, on }: RecognisedEvent,
  earlier: GivenTitle | undefined,
): Term['on'] {
  if (isFirst[kind]) return monthsAfter(on, months);
  // A term that is over is there no more.
  const from = renewsFrom === 'old-end' ? (earlier?.term?.on ?? on) : on;
  return monthsAfter(from, renewedMonths);
}

/** Says what is wrong with the registration that a recognition rests on; the first one for its year, else the latest. */
function registrationFault(
  registrations: readonly Registration[],
  { kind, on, forYear }: RecognisedEvent,
  lead: RegistrationLead | undefined,
): 'history/registration-too-late' | 'history/registration-not-on-record' | undefined {
  const months = isFirst[kind] ? lead?.firstMonths : lead?.renewedMonths;
  if (months === undefined) return undefined;
  const registration =
    registrations.find((one) => one.forYear === forYear) ?? registrations[registrations.length - 1];
  if (registration === undefined) return 'history/registration-not-on-record';
  return monthsAfter(registration.on, months) > on ? 'history/registration-too-late' : undefined;
}
