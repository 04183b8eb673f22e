import type { Words } from './words';

const exampleLists = {
  criteriaSets: 'Criteria sets',
  assessments: 'Assessments',
  histories: 'Histories',
  targets: 'Targets',
} as const;

/** Everything the demo says in English. */
export const wordsEn: Words = {
  title: {
    published: 'MODEL WARD POLICE: PUBLISHED RESULTS',
    host: 'MODEL WARD POLICE: RESULTS FROM YOUR FILE',
  },
  aims: [
    'The library says what meets a rule. A ward is recognised only by a recorded decision of the authority.',
    'Projected results stand apart and never count as confirmed. A dash means no figure, not 0.',
  ],
  policy: (name, id, revision) => `Rule applied: ${name} (${id}, revision ${revision})`,
  noPolicy: 'The policy in the file is faulty, so no ward is judged.',
  origin: {
    published: 'Basis: a published text.',
    inferred: 'Basis: inferred from practice, not published law.',
    host: 'Basis: a rule of your own.',
  },
  sections: {
    wards: 'Results of single wards',
    reviews: 'Reviews by area: confirmed and projected apart',
    areas: 'Wards registered and wards recognised',
    targets: 'Targets',
    unknown: 'What cannot be known, and why',
    sources: 'Sources used',
    example: 'A whole programme in one call: a made-up example',
  },
  columns: {
    ward: 'Ward',
    year: 'Year',
    met: 'Met',
    verdict: 'Verdict',
    recognised: 'Recognised',
    area: 'Area',
    wards: 'Wards',
    confirmed: 'Confirmed',
    projected: 'Projected',
    projectedShare: 'Projected share',
    registered: 'Registered',
    newlyBuilt: 'Newly built',
    maintained: 'Maintained',
    suspended: 'Suspended',
    populationOn: 'Counted on',
    due: 'Due',
    reached: 'Reached',
    missing: 'Missing',
    excess: 'Over',
    outcome: 'Status',
    source: 'Source',
    sourceNumber: 'No.',
    sourceId: 'Source id',
    publisher: 'Publisher',
    publishedOn: 'Published',
  },
  outcomes: {
    confirmed: {
      eligible: 'Eligible',
      'not-eligible': 'Not eligible',
      undetermined: 'Undetermined',
    },
    projected: {
      eligible: 'Projected eligible',
      'not-eligible': 'Projected not eligible',
      undetermined: 'Projected, undetermined',
    },
  },
  recognised: { yes: 'Yes', no: 'No' },
  baseline: 'A baseline: where the ward stood when work began, not the result of a review.',
  noFigure: '–',
  totals: {
    confirmed: ({ eligible, notEligible, undetermined }) =>
      `Confirmed: ${eligible} eligible, ${notEligible} not eligible, ${undetermined} undetermined.`,
    projected: ({ eligible, notEligible, undetermined }) =>
      `Projected: ${eligible} eligible, ${notEligible} not eligible, ${undetermined} undetermined.`,
  },
  baselineCount: (count) => `Baselines: ${count}, counted in neither line above.`,
  criteriaSet: (name, id, revision) => `Judged by: ${name} (${id}, revision ${revision})`,
  cited: (numbers) => `Sources: ${numbers}.`,
  groups: {
    maintained: 'maintenance review',
    'newly-built': 'newly built',
  },
  projectedOnly:
    'Only projected: the Ministry had not decided when this was published, so 0 are confirmed.',
  quota: {
    built: ({ count, quota, excess, share }) =>
      `${count} wards newly built, ${quota} assigned: ${excess} over (${share}).`,
    registered: ({ count, quota, excess, share }) =>
      `${count} wards registered, ${quota} assigned: ${excess} over (${share}).`,
  },
  inferredQuota: (quota) =>
    `The source gives the excess alone; that ${quota} were assigned is inferred.`,
  planned: (planned, built) => `Wards planned: ${planned}; built: ${built}.`,
  urbanDistricts: (count) => `The area has ${count} urban districts.`,
  decided: (number, day, year) => `Decision ${number} of ${day}, recognised for ${year}.`,
  announced: (day) => `Announced on ${day}.`,
  counted: {
    registered: (day) => `Counting registered wards, as of ${day}.`,
    'newly-built': (day) => `Counting newly built wards, as of ${day}.`,
    recognised: (day) => `Counting recognised wards, as of ${day}.`,
    maintained: (day) => `Counting wards whose title was maintained, as of ${day}.`,
    eligible: (day) => `Counting wards eligible by confirmed results, as of ${day}.`,
    'projected-eligible': (day) => `Counting wards projected to be eligible, as of ${day}.`,
  },
  caveats: {
    registered: 'Registered is not recognised: this compares registrations with the quota.',
    'newly-built': 'Newly built is not recognised.',
    eligible: 'Eligible is not recognised.',
    'projected-eligible': 'Projected is not confirmed.',
  },
  openStanding: 'Where it is not known which wards are recognised, “Reached” is a range and not 0.',
  targetOutcomes: {
    open: 'Open',
    missed: 'Missed',
    'not-applicable': 'Not applicable',
  },
  reachedBy: {
    registered: 'Registered',
    'newly-built': 'Built',
    recognised: 'Reached',
    maintained: 'Maintained',
    eligible: 'Eligible',
    'projected-eligible': 'Projected',
  },
  areaCount: (count) => `${count} areas`,
  unmeasured: (name) => `How far the target “${name}” was reached.`,
  unmeasuredWhy: 'No figures for the single areas are public.',
  undeterminedWard: (name, year, why) => `${name}, ${year}. ${why}`,
  openTarget: (name, least, most, area) =>
    `${name} (${area}): from ${least} to ${most} wards reached, since the results of the others are not known.`,
  nothingUnknown: 'Nothing in the figures of the file is left open.',
  notPublic: {
    'criteria-texts': {
      what: 'Texts, numbers and thresholds of the 22 and the 20 criteria, and how the two sets map.',
      why: 'Not published. So it can be said which criterion a ward lacks, but not by how much.',
    },
    'in-force': {
      what: 'Number and day of the decision on the 22 criteria; the day the 20 criteria took effect.',
      why: 'Not found in public sources.',
    },
    'recognition-rule': {
      what: 'Whether all criteria must be met for recognition.',
      why: 'No text of the rule is public; the one applied here is inferred from practice.',
    },
    'term-of-title': {
      what: 'The term of the title; what follows a failed year; revocation and re-recognition.',
      why: 'No rule is public. So nothing can be said of the wards of Nghệ An that were not expected to keep it.',
    },
    'projected-results': {
      what: 'Whether the projected results of Nghệ An for 2024 were confirmed.',
      why: 'These data hold no source later than that review.',
    },
    'province-quotas': {
      what: 'The quota of each province and city.',
      why: 'Only the national total is published.',
    },
    'recognised-wards': {
      what: 'How many wards of each province and city are recognised.',
      why: 'There is no full list, only news of single areas.',
    },
    'successor-wards': {
      what: 'What the title of a former ward means for its successor after the reorganisation.',
      why: 'No rule is public.',
    },
    'all-wards-2030': {
      what: 'On the wards of which day all wards by 2030 is counted.',
      why: 'No source names the day, and the number of wards changes with every reorganisation.',
    },
    'later-sets': {
      what: 'The criteria set in use after 2025.',
      why: 'Not found in public sources.',
    },
  },
  hostSource: 'your own source',
  example: {
    madeUp:
      'Made up: the province, its wards, criteria, rules, targets and decisions in docs/demo/programme.json.',
    asked: (day, year) => `As of ${day}, on the assessments and registrations for ${year}.`,
    candidates: 'The nearest to the title:',
    basis: { confirmed: 'Confirmed.', projected: 'Projected.' },
    received: 'What was received; a faulty entry is told and the rest goes on:',
    intake: (list, received, used, refused) =>
      `${exampleLists[list]}: ${received} received, ${used} used, ${refused} refused.`,
  },
  faults: (file, count) => `${file} has ${count} ${count === 1 ? 'fault' : 'faults'}:`,
  warnings: (file, count) => `${file} has ${count} ${count === 1 ? 'point' : 'points'} to look at:`,
  wholeFile: '(the whole file)',
  fileFaults: {
    'file/not-found': {
      problem: (file) => `There is no file “${file}”.`,
      remedy: 'Check its name and its folder.',
    },
    'file/not-a-file': {
      problem: (file) => `“${file}” is a folder, not a file.`,
      remedy: 'Name a JSON file.',
    },
    'file/not-readable': {
      problem: (file) => `The file “${file}” cannot be opened.`,
      remedy: 'Check that you may read it.',
    },
    'file/empty': {
      problem: (file) => `The file “${file}” is empty.`,
      remedy: 'See docs/demo/example.json for an example.',
    },
    'file/not-utf-8': {
      problem: (file) => `The file “${file}” is not written in UTF-8.`,
      remedy: 'Save it as UTF-8.',
    },
    'file/not-json': {
      problem: (place) => `The content is not JSON (line:column ${place}).`,
      remedy: 'Check commas, brackets and quotation marks near there.',
    },
    'file/nothing-to-report': {
      problem: () => 'The file has no ward to judge and no target to measure.',
      remedy: 'Add "assessments" or "measurements".',
    },
    'file/unreadable-name': {
      problem: () => 'The text is blank, longer than 200 characters, or has control characters.',
      remedy: 'Write one short line.',
    },
    'file/repeated-ward': {
      problem: (ward) => `The result of this ward (${ward}) is given twice with the same content.`,
      remedy: 'It counts once; drop the second entry.',
    },
    'file/contradictory-ward': {
      problem: (ward) => `The result of this ward (${ward}) is given twice with different content.`,
      remedy: 'Neither counts; find out which is right and drop the other.',
    },
    'file/repeated-area': {
      problem: (area) => `The area “${area}” is given twice.`,
      remedy: 'Give each area once.',
    },
    'file/unknown-area': {
      problem: (area) => `The file has no area “${area}”.`,
      remedy: 'Use the id of an area in "areas".',
    },
    'file/refused-area': {
      problem: (area) => `Not measured, since the figures of the area “${area}” are faulty.`,
      remedy: 'Mend that area.',
    },
    'file/unknown-target': {
      problem: (target) => `No published target has the id “${target}”.`,
      remedy: 'Use the id of a published target, or give a whole target of your own.',
    },
  },
  usage: [
    'Usage:',
    '  npm run demo                         report of the published results',
    '  npm run demo -- FILE.json            report of a file of your own',
    '  npm run demo -- [FILE.json] --locale vi|en   language, vi where absent',
    '  npm run demo -- --help               this text',
    '',
    'Format of the file: docs/demo/README.md; an example: docs/demo/example.json.',
  ],
  usageFaults: {
    unknownOption: (option) => `There is no option “${option}”.`,
    tooManyFiles: 'One file at a time.',
  },
};
