/** The pane's words about columns: where it read, and what the user corrects. */
export const en = {
  "where.title": "Where it read",
  "where.sheet": "Sheet",
  "where.heading": "Heading row",
  "where.no_heading": "none; columns recognised by their values",
  "where.settings": "Employer settings",
  "where.no_settings": "no table {table} in this workbook",
  "where.column": "Column",
  "where.text": "Heading",
  "where.field": "Read as",
  "where.others": "Other columns that were recognised",
  "where.unread": "Not read",
  "where.unread.decides": "“{heading}” (decides)",
  "where.unread.heading": "“{heading}”",
  "where.unread.may": "“{heading}” (may be: {fields})",

  "choose.title": "Which column is read as what",
  "choose.hint":
    "A column chosen here is written to the table {table} of this workbook, so that formulas read it too.",
  "choose.no_heading": "The columns can be chosen only where the list has a heading row.",
  "choose.automatic": "Automatic",
  "choose.automatic.found": "Automatic: {heading}",
  "choose.automatic.none": "Automatic: not found",
  "choose.heading": "{heading} ({columns})",
  "choose.twice": "{heading} ({columns}): same name",
  "choose.missing": "{heading}: not in this sheet",
  "choose.rename":
    "Several columns are called {headings}. To choose one of them, give it another name in the sheet.",

  "fit.chosen": "Column {column}: chosen",
  "fit.whole": "Column {column}: the heading matches",
  "fit.part": "Column {column}: the heading matches in part",
  "fit.weak": "Column {column}: the heading may mean this; please check",
  "fit.values": "Column {column}: recognised by its values; please check",

  "ask.citizenship": "Which column holds citizenship?",
  "ask.category": "Which column holds the permit category?",
  "ask.other": "Which column holds this: {field}?",

  "not_written.protected":
    "The sheet or the workbook is protected, so the choice was not written down. It holds in this pane until it is closed; formulas do not know of it.",
  "not_written.failed":
    "The choice could not be written down. It holds in this pane until it is closed; formulas do not know of it.",

  "setting.column": "Column: {field}",
  "setting.heading": "Setting",
  "setting.value": "Value",

  "target.looking": "Looking for staffing lists…",
  "target.failed": "The sheets could not be listed.",
  "target.rosters": "Staffing lists",
  "target.sheets": "Other sheets",
  "target.tables": "Tables",
  "target.selected": "Selected cells",
  "target.nothing_selected": "Select the list with its headings first",
  "target.others": "Other staffing lists in this workbook",
} as const;
