import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };

/** A place in plain data: a key of a list or an object. */
interface Place {
  readonly container: Container;
  readonly key: string;
}

const isContainer = (json: Json): json is Container => typeof json === 'object' && json !== null;

const placesIn = (json: Json): readonly Place[] =>
  isContainer(json)
    ? Object.keys(json).flatMap((key) => [
        { container: json, key },
        ...placesIn((json as Record<string, Json>)[key] as Json),
      ])
    : [];

const at = ({ container, key }: Place): Json => (container as Record<string, Json>)[key] as Json;
const put = ({ container, key }: Place, json: Json): void => {
  (container as Record<string, Json>)[key] = json;
};
const drop = ({ container, key }: Place): void => {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
};

const misfits: readonly Json[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  0.3,
  0.0005,
  2024,
  1e11 + 1,
  1e21,
  '',
  ' ',
  'word',
  'Two Words',
  'blank ',
  'zero\u200bwidth',
  'Tiếng Việt',
  'x'.repeat(81),
  '𝒳'.repeat(41),
  '𝒳'.repeat(1_001),
  '2023-02-29',
  '2024-02-29',
  '1900-02-29',
  '2024-2-1',
  '٢٠٢٤-٠١-٠١',
  '2024-01-01\n',
  [],
  {},
];

type Mutation = (place: Place, other: Place, misfit: Json) => void;

const mutations: readonly Mutation[] = [
  drop,
  (place, _, misfit) => put(place, structuredClone(misfit)),
  ({ container }, _, misfit) => put({ container, key: 'unheardOf' }, structuredClone(misfit)),
  (place) => {
    const json = at(place);
    drop(place);
    put({ ...place, key: `${place.key}s` }, json);
  },
  (place, other) => put(place, structuredClone(at(other))),
  ({ container }) => {
    if (Array.isArray(container)) container.push(...structuredClone(container));
  },
  (place) => {
    const json = at(place);
    if (typeof json === 'number') put(place, json + 1);
    if (typeof json === 'string') put(place, `${json}x`);
  },
];

const step = fc.record({
  mutation: fc.constantFrom(...mutations),
  misfit: fc.constantFrom(...misfits),
  place: fc.nat(),
  other: fc.nat(),
});

/** Plain data that are good, or good but for one or two changes anywhere in them. */
export const mutated = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, fc.array(step, { maxLength: 2 })).map(([content, steps]) => {
    const root = { content: JSON.parse(JSON.stringify(content)) as Json };
    for (const { mutation, misfit, place, other } of steps) {
      const places = placesIn(root.content);
      if (places.length === 0) root.content = misfit;
      else {
        const [one, another] = [place, other].map((number) => places[number % places.length]);
        mutation(one as Place, another as Place, misfit);
      }
    }
    return root.content;
  });
