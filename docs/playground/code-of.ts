import type { Answers } from './answers-of';
import { listCode, titlesCode } from './code/programme-code';
import { targetCode } from './code/target-code';
import { wardCode } from './code/ward-code';
import type { PlaygroundState } from './state';

/** The lines that give what is shown on the tab that is open; none where nothing is shown. */
export function codeOf({ tab, locale }: PlaygroundState, answers: Answers): string {
  const { rules, ward, read, list, titles, targets } = answers;
  switch (tab) {
    case 'ward':
      return rules.kind === 'good' && ward?.kind === 'judged'
        ? wardCode(ward.input, rules, locale)
        : '';
    case 'list':
      return list === undefined ? '' : listCode(read.input, list.report, locale);
    case 'titles':
      return titles.kind === 'drawn' ? titlesCode(read.input, titles, locale) : '';
    case 'targets':
      return targets.kind === 'planned' ? targetCode(targets.request, targets.percent, locale) : '';
  }
}
