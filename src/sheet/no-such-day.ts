/** Whether a text that is not a date has the form of one: there is no "31.09.2026". */
export function isNoSuchDay(text: unknown): boolean {
  return /^\s*\d{1,2}([./-])\d{1,2}\1\d{4}\s*$/.test(String(text));
}
