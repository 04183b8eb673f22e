/** The longest time that a rule about titles may name. @unit months */
export const MAX_MONTHS = 1_200;
/** The most days for repair. */
export const MAX_REPAIR_DAYS = 3_660;
/** A day of every year, `MM-dd`; 29 February among them. */
export const MONTH_DAY: RegExp =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;
