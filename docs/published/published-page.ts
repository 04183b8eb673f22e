import type { Bound, LocalisedText, Provenance, Target } from 'model-ward-rules';
import * as published from 'model-ward-rules/published';
import {
  allMustBeMet,
  areaWardCounts,
  areaWardCountsOn,
  criteriaSetCatalogue,
  type Figure,
  laterAreaWardCounts,
  levelAbolitionProvenance,
  levelAbolitions,
  maintenanceNotPublished,
  nationalWardCounts,
  type PublishedCase,
  publishedCases,
  publishedEditions,
  publishedInstruments,
  publishedRoadmaps,
  publishedTargets,
  type Source,
  sources,
  wardCountProvenance,
} from 'model-ward-rules/published';

/** A datum of the page: a heading of its own, its values, and on what it rests. */
interface Datum {
  readonly id: string;
  /** The exported constant that is the datum or holds it. */
  readonly constant: string;
  readonly heading: string;
  readonly values: readonly string[];
  readonly provenance: Provenance;
  /** Other data of the page that it names. */
  readonly uses?: readonly string[];
}

/** Writes the page of everything that is published, in Markdown. */
export const publishedPage = (): string =>
  `${[
    intro,
    ...chapters.flatMap(([title, ofChapter]) => [`## ${title}`, ...ofChapter.map(datumText)]),
    '## Nguồn (sources)',
    ...sources.map(sourceText),
  ].join('\n\n')}\n`;

const intro = `# What is published (dữ liệu đã công bố và nguồn)

Every criteria set, policy, target, roadmap, ward count, case and source of \`model-ward-rules/published\`, with its values.
This page is written from the data itself.

> Mọi bộ tiêu chí, chính sách, chỉ tiêu, lộ trình, số phường, trường hợp và nguồn có trong gói, kèm giá trị. Mỗi mục dẫn tới
> nguồn; mỗi nguồn dẫn về các mục dùng nó. Độ tin cậy: high (cao), medium (trung bình), low (thấp).

Each id is a link: from a value to its sources, and from a source back to what cites it. What is missing, and what would fill
the gap: [what is not known](guides/not-known.md). The name in code leads to the constant that holds the value.`;

const both = ({ vi, en }: LocalisedText): string => (en === undefined ? vi : `${vi} / ${en}`);
const linked = (id: string): string => `[\`${id}\`](#${id})`;
const anchor = (id: string): string => `<a id="${id}"></a>`;
const percent = (value: number): string => `${value}%`;

/** Names the constant that is exactly this datum. */
function constantOf(datum: { readonly id: string }): string {
  const found = Object.entries(published).find(([, value]) => value === datum);
  if (found === undefined) throw new Error(`${datum.id} is exported by no name.`);
  return found[0];
}

function editionsOf({ id }: { readonly id: string }): readonly string[] {
  return publishedEditions
    .filter((edition) => edition.id === id)
    .map(({ revision, since, change }) => `Revision ${revision}, since ${since}: ${both(change)}`);
}

function datumText({ id, constant, heading, values, provenance, uses = [] }: Datum): string {
  const { origin, confidence, note, sources: cited } = provenance;
  const users = data.filter((one) => one.uses?.includes(id));
  const lines = [
    `\`${id}\`, in code: \`${constant}\``,
    ...values,
    ...(uses.length === 0 ? [] : [`With: ${uses.map(linked).join(', ')}`]),
    ...(users.length === 0 ? [] : [`Part of: ${users.map((one) => linked(one.id)).join(', ')}`]),
    `Origin ${origin}, confidence ${confidence ?? 'not graded'}`,
    `Nguồn: ${cited.map(linked).join(', ')}`,
    ...(note === undefined ? [] : [`Note: ${both(note)}`]),
  ];
  return `${anchor(id)}\n\n### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function sourceText(source: Source): string {
  const citing = data.filter(({ provenance }) => provenance.sources.includes(source.id));
  const lines = [
    `\`${source.id}\`, ${source.kind}, in code: \`sources\``,
    ...(source.headline === undefined ? [] : [`Headline: ${source.headline}`]),
    `About: ${source.title}`,
    `Published: ${source.publishedOn ?? 'day not known'}`,
    `Where: ${source.locator.startsWith('http') ? `<${source.locator}>` : source.locator}`,
    ...(source.seenOn === undefined ? [] : [`Seen: ${source.seenOn}`]),
    ...(source.note === undefined ? [] : [`Note: ${source.note}`]),
    `Cited by: ${citing.map(({ id }) => linked(id)).join(', ')}`,
  ];
  return `${anchor(source.id)}\n\n### ${source.publisher}: ${source.title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

const boundTexts: Readonly<Record<Bound, (share: string) => string>> = {
  'at-least': (share) => `${share} of the units or more`,
  'more-than': (share) => `more than ${share} of the units`,
  'at-most': (share) => `${share} of the units or less`,
  'less-than': (share) => `less than ${share} of the units`,
};

function ruleText({ rule }: Target): string {
  switch (rule.kind) {
    case 'all-units':
      return `all units, ${percent(100)}`;
    case 'share-of-units':
      return boundTexts[rule.bound](percent(rule.percent));
    case 'assigned-quota':
      return `${rule.unitCount} units`;
    case 'at-least-per-area':
      return `at least ${rule.unitCount} in each ${rule.areaLevel}`;
  }
}

const targetDatum = (target: Target): Datum => ({
  id: target.id,
  constant: constantOf(target),
  // Who asks for the source of a target without naming a place means the programme's own.
  heading: `${target.areaNames?.length === 1 ? '' : 'Chỉ tiêu và nguồn: '}${target.name.vi}`,
  values: [
    ...(target.name.en === undefined ? [] : [target.name.en]),
    ...editionsOf(target),
    `Level: ${target.level}`,
    `Rule: ${ruleText(target)}`,
    `Due: ${target.dueYear}`,
    ...(target.areaNames === undefined ? [] : [`Areas: ${target.areaNames.join(', ')}`]),
  ],
  provenance: target.provenance,
});

function caseValues(one: PublishedCase): readonly string[] {
  if (one.kind === 'ward') {
    const { results, criteriaSet } = one.assessment;
    const tally =
      results.kind === 'tally'
        ? [`${results.metCount} of ${results.criteriaCount} criteria met`]
        : [];
    const unmet =
      results.kind === 'tally' && results.unmetCriterionIds !== undefined
        ? [`Not met: ${results.unmetCriterionIds.join(', ')}`]
        : [];
    const recognised = one.isRecognised === true ? ['Recognised'] : [];
    return [
      `Stage: ${one.stage}`,
      ...tally,
      ...unmet,
      ...recognised,
      `Set: ${linked(criteriaSet.id)}`,
    ];
  }
  const figures: readonly (readonly [string, Figure])[] = Object.entries(one.figures);
  return [
    ...figures.map(
      ([name, { value, confidence, sources: cited }]) =>
        `${name}: ${value} (${confidence}; ${cited.map(linked).join(', ')})`,
    ),
    ...(one.decision === undefined ? [] : [`Decision ${one.decision} of ${one.decidedOn}`]),
    ...(one.announcedOn === undefined ? [] : [`Announced ${one.announcedOn}`]),
  ];
}

const caseDatum = (one: PublishedCase): Datum => ({
  id: one.id,
  constant: constantOf(one),
  heading: `${one.place}, ${one.year}`,
  values: caseValues(one),
  provenance: one.provenance,
  ...(one.kind === 'ward' ? { uses: [one.assessment.criteriaSet.id] } : {}),
  ...(one.kind === 'area' && one.criteriaSet !== undefined ? { uses: [one.criteriaSet.id] } : {}),
});

const chapters: readonly (readonly [string, readonly Datum[]])[] = [
  [
    'Bộ tiêu chí (criteria sets)',
    criteriaSetCatalogue.map((set) => ({
      id: set.id,
      constant: constantOf(set),
      heading: both(set.name),
      values: [
        ...editionsOf(set),
        `Status: ${set.status}`,
        `${set.criteria.length} criteria, ${set.groups.length} groups`,
        `Certain for: ${set.certainForYears?.join(', ') ?? 'no year'}`,
        ...set.criteria.flatMap(({ id, number, subject }) =>
          subject === undefined
            ? []
            : [
                `Public: \`${id}\`${number === undefined ? '' : `, number ${number}`}: ${both(subject)}`,
              ],
        ),
      ],
      provenance: set.provenance,
    })),
  ],
  [
    'Văn bản (instruments)',
    publishedInstruments.map((one) => ({
      id: one.id,
      constant: 'publishedInstruments',
      heading: one.number,
      values: [both(one.subject), `Issued ${one.issuedOn} (day: ${one.issuedOnConfidence})`],
      provenance: one.provenance,
    })),
  ],
  [
    'Chính sách (policies)',
    [
      {
        id: allMustBeMet.id,
        constant: constantOf(allMustBeMet),
        heading: both(allMustBeMet.name),
        values: [...editionsOf(allMustBeMet), `Rule: ${allMustBeMet.rule.kind}`],
        provenance: allMustBeMet.provenance,
      },
      {
        id: maintenanceNotPublished.id,
        constant: constantOf(maintenanceNotPublished),
        heading: both(maintenanceNotPublished.name),
        values: [
          ...editionsOf(maintenanceNotPublished),
          `Maintained when: ${maintenanceNotPublished.maintainedWhen.kind}`,
          `Where not maintained: ${maintenanceNotPublished.onNotMaintained.kind}`,
          `Successor: ${maintenanceNotPublished.successor}`,
        ],
        provenance: maintenanceNotPublished.provenance,
      },
    ],
  ],
  ['Chỉ tiêu (targets)', publishedTargets.map(targetDatum)],
  [
    'Lộ trình (roadmaps)',
    publishedRoadmaps.map((one) => ({
      id: one.id,
      constant: constantOf(one),
      heading: both(one.name),
      values: [...editionsOf(one), `Level: ${one.level}`],
      provenance: one.provenance,
      uses: one.steps.map(({ id }) => id),
    })),
  ],
  [
    'Số phường (ward counts)',
    [
      ...nationalWardCounts.map(({ on, wardCount, provenance }) => ({
        id: `wards-${on}`,
        constant: 'nationalWardCounts',
        heading: `Cả nước, ${on}: ${wardCount} phường`,
        values: [`The whole country: ${wardCount} wards`],
        provenance,
      })),
      {
        id: 'wards-by-area',
        constant: 'areaWardCounts',
        heading: `Từng địa phương, ${areaWardCountsOn}`,
        values: areaWardCounts.map(
          ({ area, wardCount, urbanDistrictCount }) =>
            `${area}: ${wardCount} wards${urbanDistrictCount === undefined ? '' : `, ${urbanDistrictCount} urban districts`}`,
        ),
        provenance: wardCountProvenance,
      },
      ...laterAreaWardCounts.map(({ area, on, wardCount, provenance }) => ({
        id: `wards-phu-yen-${on}`,
        constant: 'laterAreaWardCounts',
        heading: `${area}, ${on}: ${wardCount} phường`,
        values: [`${area}: ${wardCount} wards`],
        provenance,
      })),
      {
        id: 'level-abolitions',
        constant: 'levelAbolitions',
        heading: 'Cấp hành chính đã bỏ (levels abolished)',
        values: levelAbolitions.map(({ level, on }) => `${level}: none from ${on} on`),
        provenance: levelAbolitionProvenance,
      },
    ],
  ],
  ['Trường hợp (cases)', publishedCases.map(caseDatum)],
];

const data: readonly Datum[] = chapters.flatMap(([, ofChapter]) => ofChapter);
