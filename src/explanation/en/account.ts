import type { AccountWords } from '../words/account-words';
import { say } from './numbers';

export const accountEn: AccountWords = {
  notCounted: (unit, year, number, reason) =>
    `The assessment of the ${unit} for ${year}, number ${say(number)} in the list, does not count: ${reason}.`,
  reasons: {
    withdrawn: 'it was withdrawn',
    'recorded-later': 'it came on record after the day whose records count',
    'earlier-year': 'it is for a year before that of the report',
    'later-year': 'it is for a year after that of the report',
    'no-unit-on-day': 'on the day of the report the unit is none that can hold the title',
    superseded: 'another assessment of the unit for that year counts in its place',
  },
};
