import type { Locale } from '../foundation/text/locale';
import type { GateName } from '../recognition/gate-finding';
import { listText } from './text/list-text';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/** Names a gate by its title, else by its code. */
export function gateNameText({ gateId, title }: GateName, locale: Locale): string {
  const { gate, codedGate } = wordsOf(locale).verdict;
  return title === undefined ? codedGate(gateId) : gate(textIn(title, locale));
}

/** Lists gates by name. */
export function gateNamesText(gates: readonly GateName[], locale: Locale): string {
  const names = gates.map((gate) => gateNameText(gate, locale));
  return listText(names, wordsOf(locale).verdict.furtherGates);
}
