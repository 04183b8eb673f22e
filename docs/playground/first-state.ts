import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import type { PlaygroundState } from './state';

/** What a visitor sees first, in a language: nothing is reported, and the numbers and rates of the plan are made up. */
export function firstState(locale: Locale): PlaygroundState {
  return {
    locale,
    tab: 'ward',
    rules: {
      set: 'model-ward-police-20',
      policy: 'all-must-be-met',
      year: '2025',
      asOf: '',
      ownSet: '',
      ownRule: 'all-met',
      ownNumber: '',
      ownNever: '',
      ownPolicy: '',
      maintenance: 'maintenance-not-published',
      ownMaintenance: '',
    },
    ward: { form: 'by-criterion', answers: [], tally: '', unmetCriterionIds: [] },
    list: {
      basis: '',
      numbers: '',
      dates: '',
      sections: '',
      fillArea: '',
      ignored: '',
      percent: '30',
      count: 'eligible',
    },
    titles: { unit: '', from: '2022', until: '2025', knownAt: '' },
    targets: {
      unitCount: '45',
      percent: '30',
      firstYear: '2023',
      dueYear: '2025',
      least: '5',
      most: '7',
      success: '80',
      lapse: formatNumber(12.5, locale),
    },
  };
}
