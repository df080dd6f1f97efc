/** What is said of commands beyond the sentences of the screens. */
export const en = {
  close: "Close the message",
  "report.none": "No report was written: there is no verdict on this sheet.",
  "who.none": "Nobody can be shown for this row: there is no verdict on this sheet.",
  "who.nothing": "Select a cell in the row of one person, then choose the command again.",
} as const;
