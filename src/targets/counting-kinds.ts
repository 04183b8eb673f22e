import { notParsed } from '../foundation/issue/not-parsed';
import type { CountedUnits } from '../roll-up/counting';

/** What a count rests on, and so when it is over: titles are decided after the due day, registrations are in by then. */
export function groundOf(count: CountedUnits): 'titles' | 'registrations' | 'verdicts' {
  switch (count) {
    case 'recognised':
    case 'maintained':
      return 'titles';
    case 'registered':
      return 'registrations';
    case 'eligible':
    case 'projected-eligible':
      return 'verdicts';
    default:
      return notParsed(count satisfies never, 'counting', 'parseProgramme');
  }
}
