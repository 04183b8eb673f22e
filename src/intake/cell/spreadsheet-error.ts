/** What a spreadsheet shows where a formula has no result, or a column is too narrow. */
const ERROR =
  /^\s*(?:#(?:N\/A|REF!?|VALUE!?|NAME\??|DIV\/0!?|NULL!?|NUM!?|SPILL!?|CALC!?|FIELD!?|BLOCKED!?|GETTING_DATA|ERROR!?)|#{3,}|Err:5\d\d)\s*$/i;

/** Whether a text is the word for an error of a spreadsheet. "N/A" without the sign is an answer. */
export const isSpreadsheetError = (text: string): boolean => ERROR.test(text);
