import type { Locale } from '../foundation/text/locale';
import type { Provenance } from '../foundation/value/provenance';
import { listText } from './text/list-text';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/**
 * Explains what a target, a roadmap, a policy or a criteria set is read from: whether it is published, in which documents, and how far
 * they can be relied on.
 *
 * @param provenance - the `provenance` of what is asked about
 * @param nameOf - the name of a source; `undefined` where none is known, so that its id is said
 * @param locale - the language
 * @returns one sentence, followed by the note where there is one
 * @category Explanation
 * @example
 * ```ts
 * import { explainProvenance } from 'model-ward-rules/explanation';
 * import { hungYenRoadmap, sources } from 'model-ward-rules/published';
 *
 * const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
 * console.log(explainProvenance(hungYenRoadmap.provenance, (id) => publishers.get(id), 'vi')); // Đã công bố; căn cứ: UBND tỉnh Hưng Yên (độ tin cậy cao).
 * ```
 */
export function explainProvenance(
  { origin, confidence, sources, note }: Provenance,
  nameOf: (sourceId: string) => string | undefined,
  locale: Locale,
): string {
  const words = wordsOf(locale).provenance;
  const names = sources.map((id) => nameOf(id) ?? words.codedSource(id));
  const readFrom =
    names.length === 0 ? words.noSource : words.readFrom(listText(names, words.furtherSources));
  const head = [words.origins[origin], readFrom].join('; ');
  const sentence = `${head} (${words.confidences[confidence ?? 'not-graded']}).`;
  return note === undefined ? sentence : `${sentence} ${words.note(textIn(note, locale))}`;
}
