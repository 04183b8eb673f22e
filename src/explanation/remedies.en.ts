import { type IssueParams, textFormats } from '../foundation/issue/issue-catalogue';
import { listUnits } from '../foundation/issue/unit-mention';

const MAX_LISTED = 30;

const some = (items: readonly (string | number)[]): string =>
  list([...items.slice(0, MAX_LISTED), ...(items.length > MAX_LISTED ? ['…'] : [])]);

const list = (items: readonly (string | number)[]): string => items.join(', ');

const encodingRemedies = {
  'utf-8': 'Export it again as "CSV UTF-8" from Excel, and open it as UTF-8.',
  tcvn3:
    'Convert it from TCVN3 (ABC) to Unicode with a converter of Vietnamese fonts, such as that of UniKey.',
  vni: 'Convert it from VNI to Unicode with a converter of Vietnamese fonts, such as that of UniKey.',
  lost: 'Go back to the original, and save it as "CSV UTF-8": what was lost cannot be restored.',
};

/** Says in English what to do about every issue; what is wrong is the issue's own message. */
export const remediesEn: {
  readonly [Code in keyof IssueParams]: (params: IssueParams[Code]) => string;
} = {
  'argument/not-parsed': ({ parameter, firstCall }) =>
    `Call ${firstCall} first and pass what it returns as "${parameter}".`,
  'input/hostile': () => 'Send plain JSON data, such as the result of JSON.parse.',
  'input/not-plain': () =>
    'Turn it into a text, a number, true or false, a list or a plain object.',
  'input/not-finite': () =>
    'Leave the key out where there is no figure; do not put a number in its place.',
  'input/lone-surrogate': () =>
    'Enter the text again; perhaps it was cut in the middle of a character.',
  'input/reserved-key': () => 'Rename the key or leave it out.',
  'input/too-deep': () => 'Check the structure; if it must be so deep, raise the limit maxDepth.',
  'input/too-large': ({ limit }) => `Send less at a time, or raise the limit ${limit}.`,
  'input/too-many-issues': () => 'Mend the issues that are listed and check again.',
  'input/wrong-type': ({ expected }) => `Put ${expected} here.`,
  'input/missing-key': ({ key, expected }) => `Add "${key}" (${expected}).`,
  'input/unknown-key': ({ nearest, known }) =>
    nearest === undefined
      ? `Leave it out, or use one of: ${list(known)}.`
      : `Rename it to "${nearest}" if that is meant, or leave it out.`,
  'input/not-one-of': ({ expected }) => `Use one of: ${list(expected)}.`,
  'input/out-of-range': () => 'Check the figure at its source and correct it.',
  'input/wrong-format': ({ expected }) => `Write ${textFormats[expected]}.`,
  'json/syntax': () =>
    'Export the data again from its source, and see that the text was not cut off or edited by hand.',
  'number/too-precise': ({ decimals }) => `Round it at its source to at most ${decimals} decimals.`,
  'date/format': () => 'Write the day as yyyy-MM-dd.',
  'date/no-such-day': () => 'Check day, month and leap year.',
  'unit/existence-order': () => 'Check the two days; a unit stands for at least one day.',
  'unit/overlap': () => 'Let one record end on the day on which the next begins.',
  'unit/interrupted': () => 'Give the later unit an id of its own, or close the gap.',
  'unit/shared-code': () => 'Check the codes and the days on which they hold.',
  'unit/unexplained-end': () =>
    'Add the succession: a merger, a split, another change, or an abolition.',
  'unit/unknown-parent': () => 'Add the parent to the register, or correct the id.',
  'unit/absent-parent': () => 'Check the days of both, or add a record under another parent.',
  'unit/parent-level': () => 'Correct the parent or one of the two levels.',
  'succession/unit-count': () =>
    'Correct the kind or the units; what goes several ways is told as several successions of a day.',
  'succession/repeated-unit': () => 'Name each unit once on a side.',
  'succession/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'succession/not-there-before': () => 'Check the day of the succession and the days of the unit.',
  'succession/not-there-after': () => 'Check the day of the succession and the days of the unit.',
  'succession/unit-already-existed': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" where it goes on, or put "existsFrom": "${on}" where it begins.`,
  'succession/unit-continues': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" where it goes on, or put "endedOn": "${on}" where it ends.`,
  'succession/no-change': () => 'Correct the two records, or leave the succession out.',
  'criteria-set/unknown': ({ known }) =>
    known.length === 0
      ? 'Give the criteria set that is meant; none was given.'
      : `Name one of the sets that were given: ${list(known)}.`,
  'criteria-set/ambiguous': () => 'Name the revision, and give each edition once.',
  'criteria-set/repeated-id': () => 'Use each id once: rename one entry or drop it.',
  'criteria-set/repeated-number': () => 'Compare with the document and correct the number.',
  'criteria-set/unknown-group': () => 'Add the group to the list of groups, or correct the id.',
  'criteria-set/over-part-count': () => 'Correct the number of parts that must be met.',
  'criteria-set/unknown-rank': ({ known }) => `Name one of the ranks: ${list(known)}.`,
  'criteria-set/in-force-order': () => 'Check the two days.',
  'criteria-set/repeated-edition': () => 'Give each edition once.',
  'criteria-set/replacement-cycle': () =>
    'Check "replaces": the new set replaces the old one, not the other way round.',
  'criteria-set/replaced-too-late': () => 'Check the first days of the two sets, and "replaces".',
  'criteria-set/start-not-known': () =>
    'Add the day when a document states it; do not write a guess.',
  'criteria-set/unknown-replaced': () => 'Give that set as well, or correct "replaces".',
  'criteria-set/replaced-twice': () => 'Find in the documents which of the sets replaces it.',
  'criteria-set/gap': () => 'Check the last day of the old set and the first day of the new one.',
  'criteria-set/overlap': () =>
    'Check the last day of the old set and the first day of the new one.',
  'crosswalk/same-set': () => 'Name the old set in "from" and the new one in "to".',
  'crosswalk/repeated-pair': () => 'It counts once; drop the second entry.',
  'crosswalk/contradictory-pair': () => 'Find out which relation is right and drop the other.',
  'crosswalk/not-joined': () =>
    'Give two crosswalks of which the second starts where the first leads.',
  'crosswalk/other-set': () => 'Use a crosswalk that is written for these two sets.',
  'crosswalk/ambiguous': () => 'Give one crosswalk for each change of the set.',
  'crosswalk/clash': () =>
    'Check the two old results, and the relations of the two pairs in the crosswalk.',
  'completion/other-frame': () => 'Give the frame that is named, or correct "completes".',
  'completion/same-identity': () => 'Give the completed set an id of your own.',
  'criterion/unknown': ({ foundIn }) =>
    foundIn.length === 0
      ? 'Correct the criterion id.'
      : 'Check against which criteria set the assessment was made.',
  'criterion/repeated': () => 'It counts once; drop the second entry.',
  'criterion/contradictory': () => 'Find out which answer is right and drop the other.',
  'criterion/unanswered': () =>
    'Add the answers when they are known; until then the criteria are unknown.',
  'criteria/count-mismatch': () => 'Check against which criteria set the assessment was made.',
  'part/unknown': ({ known }) => `Use one of the parts: ${list(known)}.`,
  'part/repeated': () => 'It counts once; drop the second entry.',
  'part/contradictory': () => 'Find out which answer is right and drop the other.',
  'part/unanswered': () => 'Add the answers when they are known; until then the parts are unknown.',
  'answer/kind-mismatch': ({ expected }) => `Answer with ${expected}, or with unknown.`,
  'answer/unit-mismatch': ({ expected }) => `Convert it at its source and give it in ${expected}.`,
  'answer/never-not-applicable': () => 'Give the result, or answer with unknown.',
  'answer/unknown-rank': ({ known }) =>
    `Give one of: ${list(known)}; where no title is held, give null.`,
  'evidence/order': () => 'Check the two days of the evidence.',
  'revision/of-tally': () => 'Use an assessment criterion by criterion.',
  'override/no-change': () => 'Correct the status before or after, or leave the override out.',
  'share/part-over-whole': () => 'Check the two counts; they may be the wrong way round.',
  'share/whole-is-zero': () =>
    'Where there is nothing to count, answer with not-applicable or unknown.',
  'tally/denominator-mismatch': () => 'Check against which criteria set the assessment was made.',
  'tally/over-count': () => 'Check the two counts; they may be the wrong way round.',
  'tally/too-many-unmet': () => 'Compare the count with the list of unmet criteria.',
  'policy/unknown-criterion': () =>
    'Correct the criterion id, or use a policy written for this set.',
  'policy/too-many-lists': () => 'Join lists of the same kind into one.',
  'policy/over-count': () => 'Correct the number of criteria that must be met.',
  'scoring/repeated-id': () => 'Use each id once: correct one entry or drop it.',
  'scoring/nothing-scores': () => 'Give at least one criterion more than 0.',
  'scoring/cut-off-kind': ({ expected }) => `Give the cut-off as { kind: '${expected}', … }.`,
  'scoring/cut-off-order': () =>
    'List the ranks from the lowest to the highest and check their cut-offs.',
  'scoring/unreachable-rank': () => 'Correct the cut-off, or the points of the criteria.',
  'scoring/unknown-criterion': () =>
    'Correct the criterion id, or use a scheme written for this set.',
  'scoring/unlisted-criteria': () =>
    'Where one of them should score, add it to the scheme; otherwise leave it so.',
  'history/repeated-id': () => 'Give every event an id of its own.',
  'history/repeated-event': () => 'Where it was recorded twice, leave one out.',
  'history/before-recognition': () => 'Add the recognition, or correct the day of the event.',
  'history/after-revocation': () => 'Add the re-recognition, or correct the day of the event.',
  'history/contradictory-decisions': () =>
    'Keep the one that is right; for one taken back or recorded in error add an event "withdrawn".',
  'history/before-its-year': () => 'Correct the assessment year or the day of the event.',
  'history/until-order': () => 'Correct one of the two days.',
  'history/withdraws-unknown': () => 'Correct the id of the event that is withdrawn.',
  'history/withdraws-withdrawal': () => 'Record the decision again as an event of its own.',
  'maintenance/repeated-consequence': () => 'Make one step of both, with a rule of kind any-of.',
  'records/repeated-history': () => 'Put the events into one history.',
  'records/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'records/outside-existence': () =>
    'Correct the day; a decision on a successor stands in the history of the successor.',
  'records/level-holds-no-title': () => 'Correct the unit, the day, or the level in the register.',
  'roadmap/repeated-step': () => 'List each target once: drop the second step or correct its id.',
  'roadmap/other-level': () =>
    'Correct the level of the step or of the roadmap, or make a roadmap for that level.',
  'roadmap/step-order': () => 'List the steps by due day, each later than the one before.',
  'roadmap/lower-than-earlier-step': () =>
    'Check what the two steps ask for; if it is meant, leave it so.',
  'programme/repeated-assessment': () =>
    'Keep the right one; where the verdicts differ the ward is counted as open.',
  'programme/area-level': () => 'Correct the area, or the level of the target.',
  'summary/over-population': () => 'Check the number of wards, and that none is counted twice.',
  'summary/part-over-whole': () => 'Check the two counts.',
  'attribution/repeated-unit': () => 'Give one result for each ward on each side.',
  'attribution/mixed-basis': () => 'Compare confirmed results and projected ones apart.',
  'target/due-year-mismatch': () => 'Make the due year and the due day agree.',
  'target/tiny-share': ({ basisPoints }) =>
    `If ${basisPoints}% is meant, write ${basisPoints * 100}; if so little is meant, leave it so.`,
  'plan/bounds-order': () => 'Check the two counts; they may be the wrong way round.',
  'plan/over-population': () => 'Check both counts, and that they speak of the same day.',
  'allocation/repeated-area': () => 'Give each area once.',
  'allocation/no-weight': () => 'Give each area its weight, such as its number of wards.',
  'allocation/minimum-over-cap': () => 'Lower the minimum or raise the cap.',
  'allocation/credit-over-cap': () =>
    'Check the count; the cap includes the wards that are recognised already.',
  'allocation/under-minimum': ({ leastCount }) =>
    `Split at least ${leastCount} wards, or lower the minimums; recognised wards are part of the number.`,
  'allocation/over-cap': ({ mostCount }) =>
    `Split at most ${mostCount} wards, or raise the caps; an area without weight gets its minimum alone.`,
  'cell/not-plain': () =>
    'Let the reader of the spreadsheet give days as texts or serial numbers, and formulas as their results.',
  'date/undeclared-format': ({ dateFormat }) =>
    dateFormat === undefined
      ? 'Name the format with the option dateFormat, such as dd/MM/yyyy, or write the day as yyyy-MM-dd.'
      : `Write the day as ${dateFormat} or yyyy-MM-dd, or declare the format of the column.`,
  'date/undeclared-epoch': () =>
    'Name the first year with the option excelEpoch (1900, in some workbooks 1904), or write the day as yyyy-MM-dd.',
  'date/serial-out-of-range': () => 'Write the day as yyyy-MM-dd.',
  'date/two-digit-year': () => 'Write the year with four digits.',
  'date/incomplete': () => 'Write the whole day: year, month and day of the month.',
  'date/with-time': () =>
    'Leave out the time, after making sure that the day is the one in Vietnam.',
  'date/future': () => 'Correct the day, or the day on which the table is read.',
  'number/format': () =>
    'Leave out signs, units, words and ranges; where the marks are those of another language, declare it with numberLocale.',
  'number/ambiguous-separator': () =>
    'Declare the language of the numbers with the option numberLocale: vi or en.',
  'percent/no-sign': () =>
    'Write the percent sign, or say with the option bareNumbers what such numbers mean: percent or fraction.',
  'percent/over-hundred': () => 'Check the two counts behind the percentage.',
  'share/format': () =>
    'Write the part, a slash and the whole, in a cell formatted as text, since a spreadsheet may turn it into a day.',
  'tally/format': () =>
    'Write the number of criteria met, a slash and the number of all, in a cell formatted as text.',
  'tally/word-for-unit': ({ criteriaCount }) =>
    `Write the number here, such as ${criteriaCount}/${criteriaCount}; where it is only expected, write "Dự kiến" in the column "Loại kết quả", or give the option basis.`,
  'tally/blank': ({ criteriaCount }) =>
    `Write the number of criteria met when it is known, such as ${criteriaCount}/${criteriaCount}.`,
  'tally/looks-like-date': () =>
    'Format the column as text first, then type the tallies again, without leading zeros.',
  'status/unreadable': () =>
    'Use one of the known words; leave the cell blank where nothing is known.',
  'text/confusable-letter': ({ expected }) => `Type ${expected} instead.`,
  'text/mojibake': ({ encoding }) => encodingRemedies[encoding],
  'text/two-spellings': () => 'Keep to one of the two spellings; nothing else depends on it.',
  'unit/not-found': ({ suggestions }) =>
    suggestions.length === 0
      ? 'Correct it as in the register of units.'
      : `Correct it as in the register of units; perhaps ${listUnits(suggestions)} is meant.`,
  'unit/ambiguous': () =>
    'Name the area too, such as the district or the province, or give the code or the id of the unit.',
  'unit/ceased': ({ successors }) =>
    successors.length === 0
      ? 'Name the unit that is meant on the day, or ask about an earlier day.'
      : `Name the unit that is meant, such as ${listUnits(successors)}, or ask about an earlier day.`,
  'unit/not-begun': () => 'Name the unit as it was called on the day, or ask about a later day.',
  'unit/former-area': () => 'Put an area that holds the unit on the day of the table.',
  'unit/code-as-number': () =>
    'Format the column as text, and write the code with its zeros in front.',
  'unit/level-abolished': () => 'Say when the unit ended, or correct its level.',
  'line/not-utf8': () => 'Save the file as UTF-8 and send the line again.',
  'line/too-long': () =>
    'Write one assessment on each line, or raise maxLineBytes if so long a line is right.',
  'table/no-header': () =>
    'Put the header in the first row that is not blank, or say with headerRow where it stands.',
  'table/title-above-header': () =>
    'Say with the option headerRow in which row the header stands, or delete the rows above it.',
  'table/too-many-columns': () =>
    'Leave out columns that are not needed, or give the sheet in parts.',
  'table/unknown-header': ({ nearest }) =>
    nearest === undefined
      ? 'Use a known header, map this one with headers, or pass it over with ignoredHeaders.'
      : `Write "${nearest}", map the header with headers, or pass it over with ignoredHeaders.`,
  'table/unknown-field': ({ nearest }) =>
    nearest === undefined
      ? 'Map the header to one of the fields that exist.'
      : `Write "${nearest}" in the option headers.`,
  'table/ambiguous-header': () => 'Use another of the known headers of the column that is meant.',
  'table/repeated-header': () => 'Keep one of the two columns.',
  'table/ambiguous-criterion': ({ ids }) =>
    `Use the id of the criterion that is meant: ${some(ids)}.`,
  'table/missing-column': ({ expected }) =>
    `Add a column with one of these headers: ${some(expected)}; or give the option that stands in for it.`,
  'table/mixed-layouts': () =>
    'Give one table for each layout: a tally, a column for each criterion, or a row for each criterion.',
  'table/no-register': () =>
    'Give the register of units, made ready with indexUnitNames, or pass the column over with ignoredHeaders.',
  'table/no-rows': () => 'Check that it is the right sheet, and that all of its rows were read.',
  'table/blank-rows': () => 'Nothing, unless something should stand there.',
  'table/total-row': () => 'Nothing, unless the row is about a ward.',
  'table/surplus-cell': () =>
    'Give the column a header, or clear the cell; look for a shifted row.',
  'table/missing-cell': ({ expected }) => `Fill in one of: ${some(expected)}.`,
  'table/differing-units': () => 'Correct the columns so that all name the same unit.',
  'table/refused-with': ({ rowNumbers }) =>
    `Correct rows ${some(rowNumbers)}; this one may be well.`,
  'table/tally-and-criteria': () => 'Keep either the tally or the results of the criteria.',
  'table/needs-columns': ({ columns }) => `Use columns with these headers: ${some(columns)}.`,
  'table/incomplete-answer': ({ missing }) =>
    `Fill in ${some(missing)}, or clear the whole answer where nothing is known.`,
  'table/stray-reason': () => 'Clear the reason, or answer with "N/A".',
  'table/projected-result': () =>
    'Give projected results in rows whose basis is "projected", or wait until they are confirmed.',
  'table/no-place': () => 'Keep it as JSON, or take it out before the export.',
  'table/lossy-round-trip': () =>
    'Look for ids and texts with semicolons, lone dashes or blanks at their ends, and for what is given twice.',
  'assessment/repeated': () => 'Delete the rows that are not needed.',
  'assessment/contradictory': () => 'Find out which row holds, and delete the others.',
  'assessment/several-sets': () => 'Report the results of each criteria set for itself.',
  'history/repeated-row': () => 'Delete the row that is not needed.',
};
