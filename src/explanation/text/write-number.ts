/** The marks a language puts into a number. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  readonly percent: string;
}

/** Writes a number with the marks of a language. */
export function writeNumber(number: number, { decimal, group }: NumberMarks): string {
  const [whole, fraction] = String(number).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
