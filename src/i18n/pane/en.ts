/** The words of the task pane. */
export const en = {
  check: "Check this sheet",
  "check.again": "Check again",
  "try.again": "Try again",
  cancel: "Cancel",
  target: "Check something else",
  privacy: "Nothing leaves this workbook",
  diagnostics: "Diagnostics",
  language: "Language",
  "language.failed": "{language} could not be loaded. Check the connection and choose it again.",
  "language.en": "English",
  "language.ru": "Русский",
  "language.kk": "Қазақша",

  screens: "Screens",
  "screens.more": "More screens",
  "screen.check": "Check",
  "screen.vacancies": "Vacancies",
  "screen.plan": "Plan",
  "screen.rules": "Rules",
  "screen.employer": "Employer",
  "screen.functions": "Functions",

  "first.title": "Does the ratio of citizens to foreigners hold?",
  "first.ratio": "Citizens are at least {managers}% of categories 1–2 and {workers}% of categories 3–4",
  "first.exemption": "Whether an exemption applies, and how close its end is",
  "first.findings": "Which rows are unclear, and which of them decide",
  "first.reading": "The check only reads. Nothing leaves this workbook.",

  reading: "Reading the sheet…",
  "reading.rows": "{done, number} of {total, number} rows read",
  "judging.rows": "{done, number} of {total, number} rows checked",
  "reading.waits": "If a cell is being edited, press Enter to finish: Excel answers only after that.",
  "read.at": "checked at {time}",
  "read.left": "at {time} · {count} left",
  "read.stale": "checked at {time}, changed since",
  stale: "The workbook has changed since {time}.",

  "verdict.label": "Verdict",
  "verdict.day": "on {day}",
  "headline.unreadable": "This sheet does not read as a staffing list",
  "headline.not_covered": "No answer for this day",
  "empty.settings":
    "This sheet holds only the employer’s settings. Go to your staffing list and check again.",
  "empty.blank": "The sheet is empty.",
  "empty.headings": "Headings were found, but nobody under them is employed on this day.",
  "empty.rows": "Rows were found, but nobody in them is employed on this day.",
  "summary.clear": "Every row is clear.",
  "count.error": "{count, plural, one {# error} other {# errors}}",
  "count.warning": "{count, plural, one {# warning} other {# warnings}}",
  "count.tip": "{count, plural, one {# tip} other {# tips}}",

  "exemption.not_said": "No exemption claimed.",
  "exemption.no": "No exemption: not a small business.",
  "exemption.unread":
    "The small-business exemption is stated in {table} but could not be read, so it was not counted.",
  "exemption.size_unknown": "No exemption was counted: the size of the business could not be worked out.",
  "exemption.for_now": "The exemption does not depend on headcount on this day.",

  "groups.title": "Groups",
  "group.count": "{citizens} of {total} are citizens",
  "group.count.range": "from {worstCitizens} of {worstTotal} to {bestCitizens} of {bestTotal} are citizens",
  "group.count.local": "{citizens} of {total} are Kazakhstani staff",
  "group.count.local.range":
    "{worstCitizens} of {worstTotal} to {bestCitizens} of {bestTotal} are Kazakhstani staff",
  "group.share": "{whole}.{tenth}%",
  "group.required": "required {percent}%",
  "group.empty": "nobody",
  "group.gap": "{gap, plural, one {# citizen short} other {# citizens short}}",
  "group.gap.range":
    "Between {min} and {max, plural, one {# citizen} other {# citizens}} short, unclear rows decide",
  "group.room":
    "{room, plural, =0 {Full: no further foreigner fits} one {Room for # more foreigner} other {Room for # more foreigners}}",
  "group.room.range": "Room for {min} to {max} more foreigners",
  "group.exempt.gap":
    "Not binding while exempt; without the exemption {gap, plural, one {# citizen} other {# citizens}} would be missing",
  "group.exempt.gap.range":
    "Not binding while exempt; without the exemption between {min} and {max, plural, one {# citizen} other {# citizens}} would be missing, unclear rows decide",
  "bar.label":
    "{group}: {citizens, plural, one {# citizen} other {# citizens}}, {unclear, plural, one {# unclear row} other {# unclear rows}}, {foreigners, plural, one {# foreigner} other {# foreigners}}; at least {percent}% must be citizens",

  "question.title": "What is asked",
  "question.day": "As-of day",
  "question.day.invalid": "Enter day, month and year, such as 31.12.2026.",
  "day.format": "dd.mm.yyyy",
  "question.day.early": "The rules are known from {knownFrom}; there is no answer for an earlier day.",
  "question.day.kept": "The answer shown is for {day}.",
  "question.small": "Small business (article 24 of the Entrepreneurial Code: headcount and income)?",
  "question.from_table": "Taken from the table {table}; a choice here applies to this check only.",
  yes: "Yes",
  no: "No",
  not_said: "Not said",
  "settings.unknown_setting": "{table}, row {row}: the setting “{label}” is not known and was left aside.",
  "settings.unusable_value": "{table}, row {row}: “{value}” cannot be used for “{label}” and was left aside.",

  "findings.title": "Findings",
  "findings.none": "No remarks: every row was understood.",
  "findings.decides": "decides the verdict",
  "findings.fix.before": "{fix}; written before in the same words: {value}",
  "findings.fix": "{kind, select, safe {Better:} other {Suggested:}} {values}",
  more: "Show more",
  shown: "{shown, number} of {total, number} shown",
  go: "Go to {cell}",
  mark: "Mark in sheet",
  "marks.clear": "Clear marks",
  "marks.done":
    "{cells, plural, one {# cell was marked} other {# cells were marked}} in the sheet at {time}.",
  "marks.cleared": "The marks are gone.",
  "marks.protected": "The sheet is protected, so nothing was marked. The list here is complete.",
  "marks.left": "The sheet is protected, so its marks stay.",

  "why.title": "Why",
  "why.law": "Law, in our summary",

  "failure.read": "The sheet could not be read. Nothing was changed in it.",
  "failure.gone": "There is no sheet of this name any more. Check the sheet you mean again.",
  "failure.go": "The cell could not be selected.",
  "failure.marks": "The marks could not be changed.",
  "failure.unexpected": "Something went wrong in the pane.",

  // The sheets that the first screen offers to add.
  "sample.button": "Try on a sample",
  "sample.hint":
    "Adds a sheet of made-up people to this workbook and checks it. Your own sheets stay as they are.",
  "sample.failed": "Excel did not take the whole sample. If a sheet was begun, delete it; then try again.",
  "sample.written": "Sheet “{sheet}” with made-up people was added.",
  "button.template": "Insert template",
  "outcome.writing": "Writing to the workbook…",
  "outcome.protected": "The structure of the workbook is protected, so no sheet was added.",
  "outcome.template.written":
    "Template inserted: sheet “{sheet}”. Fill it in, then check the sheet. The employer’s settings stand in the table {table}.",
  "outcome.template.failed":
    "Excel did not take the whole template. If a sheet was begun, delete it; then try again.",
  back: "Back",
  "search.clear": "Clear the search",
  copied: "Copied.",
  as_table: "Show as table",
} as const;
