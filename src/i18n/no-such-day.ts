/** Says whether a text that is no date is written as one: "31.09.2026" is no day of any calendar. */
export function isNoSuchDay(text: unknown): boolean {
  return /^\s*\d{1,2}([./-])\d{1,2}\1\d{4}\s*$/.test(String(text));
}
