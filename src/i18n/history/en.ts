/** Keeping checks and what was mended, so that it can be shown later what was known on a day. */
export const en = {
  keep: "Keep this check",
  "keep.do": "Keep",
  "keep.busy": "Writing…",
  cancel: "Cancel",
  "keep.what":
    "A row goes into the table {table} of this workbook: the day, the answer with its counts, the readings, and when the law was last checked. Rows that stand there stay.",
  "keep.fixes":
    "{count, plural, one {# cell that was mended from here goes} other {# cells that were mended from here go}} into {table}, before and after; long numbers such as an IIN are masked.",
  "keep.stale": "The sheet has changed since: this is the answer of {time}.",
  who: "Who checked (may stay blank)",
  "who.hint": "Kept in {table}, so that it is typed once.",
  kept: "The check stands in {table} now.",
  undone: "The check was taken out of {table} again.",
  "not.protected":
    "Nothing was kept: the workbook or the sheet of {table} is protected. Unprotect it and press again.",
  "not.columns":
    "Nothing was kept: the table {table} lacks a column that it had. Put it back, or give the table another name.",
  "not.failed": "Excel did not take all of it. Look at {table} before you try again.",
  "readings.default": "by default",
  before: "{count, plural, one {# cell holds} other {# cells hold}} what was mended before: {words}.",
  "before.pair": "“{before}” → “{after}” ({count, number})",
  "before.more": "{words} and {count, number} more",
  "before.do": "Mend in the same way",
} as const;
