/** What is said of commands beyond the sentences of the screens. */
export const en = {
  close: "Close the message",
  "report.none": "No report was written: there is no verdict on this sheet.",
  "who.none": "Nobody can be shown for this row: there is no verdict on this sheet.",
  "who.nothing": "Select a cell in the row of one person, then choose the command again.",
  "shortcut.title": "Keys in the sheet",
  "shortcut.hint":
    "They work while the sheet has the keyboard, in an Excel that takes key combinations from add-ins; on a Mac with Command instead of Ctrl. Arrows stay where they are in every keyboard layout.",
  "shortcut.checkSheet": "Check the sheet",
  "shortcut.nextFinding": "To the next finding",
  "shortcut.previousFinding": "To the previous finding",
  "shortcut.backToCell": "Back to the cell where you began",
  "walk.none": "There is no finding to go to on this sheet.",
  "walk.unread": "There are no findings to go to: this sheet is not read as a list of workers.",
  "walk.start": "There is nothing to go back to: no finding was gone to yet.",
  "walk.failed": "The cell could not be selected. Bring this workbook to the front and press the keys again.",
} as const;
