/** The words of mending and ignoring findings. */
export const en = {
  "walk.hint": "↑ ↓ walk through the findings; the sheet follows.",

  better: "Better:",
  suggested: "Suggested:",
  fix: "Fix",
  "fix.label": "{cell}: write {value}",
  "alike.menu": "Fix all alike",
  "alike.safe": "All {count} of this cause",
  "alike.text": "{before} → {after}: {count} cells",
  "alike.day_first": "Column {column}: read as day.month, {count} cells",
  "alike.month_first": "Column {column}: read as month.day, {count} cells",

  "preview.label": "Before and after",
  "preview.empty": "(empty)",
  "preview.change": "{before} → {after}",
  "preview.count": "{count, plural, one {# cell changes:} other {# cells change:}}",
  "preview.more": "and {count} more",
  "preview.alike": "{count, plural, one {Also # more cell like it} other {Also # more cells like it}}",
  write: "Write",
  writing: "Writing…",
  cancel: "Cancel",

  "written.one": "Written in {cell}. Excel’s Undo takes it back where it can.",
  "written.many":
    "{count, plural, one {Written in # cell} other {Written in # cells}}. Excel’s Undo takes it back, in one step where it can.",
  "written.none": "Nothing was written.",
  "left.changed":
    "{count, plural, one {Changed since the check and left alone: {cells}.} other {# cells changed since the check and were left alone: {cells}.}}",
  "left.refused":
    "{count, plural, one {A formula gives the value of {cells}, so it was left alone; mend the formula.} other {Formulas give the values of # cells, so they were left alone: {cells}. Mend the formulas.}}",
  "left.further": "{cells} and {count} more",
  "failed.protected":
    "The sheet is protected, so nothing was written. Take the protection off and try again.",
  "failed.gone": "The sheet is no longer in the workbook, so nothing was written.",
  "failed.write": "Excel did not write the change. Check again to see what stands in the sheet.",
  dismiss: "Close the message",

  ignore: "Ignore…",
  "ignore.label": "Ignore {cell}…",
  "ignore.label.employer": "Ignore the remark on the employer…",
  "ignore.all": "Ignore all…",
  "ignore.title": "Ignore {cell}",
  "ignore.title.many": "{count, plural, one {Ignore # finding} other {Ignore # findings}}",
  "ignore.reason": "Reason",
  "ignore.hint": "Kept in the table {table}, where everybody can read it. The verdict stays as it is.",
  "ignore.do": "Ignore",
  "ignored.done":
    "{count, plural, one {# finding is ignored} other {# findings are ignored}} and kept in the table {table}. The verdict is the same.",
  "ignored.protected":
    "The sheet or workbook is protected, so {count, plural, one {this finding is} other {these # findings are}} ignored only until the pane is closed. The verdict is the same.",
  "ignored.columns":
    "The table {table} lacks a column, so {count, plural, one {this finding is} other {these # findings are}} ignored only until the pane is closed. The verdict is the same.",
  "ignored.failed":
    "The table {table} could not be written, so {count, plural, one {this finding is} other {these # findings are}} ignored only until the pane is closed. The verdict is the same.",
  "ignored.title": "Ignored",
  "ignored.since": "Ignored on {day}",
  "ignored.reason": "Reason: {reason}",
  "ignored.no_reason": "No reason given",
  "ignored.unwritten": "Only until the pane is closed",
  restore: "Restore",
  "restore.label": "Restore {cell}",
  "restore.label.employer": "Restore the remark on the employer",
  "restore.all": "Restore all",
  "restored.done":
    "{count, plural, =0 {Nothing was restored: the rows are no longer in the table.} one {# finding is back in the list.} other {# findings are back in the list.}}",
  "restored.protected": "The table {table} is protected, so its rows stay ignored.",
  "restored.failed": "The table {table} could not be changed, so its rows stay ignored.",
  "table.unreadable":
    "The table {table} lacks a column for the sheet, the cell, the code, the person or what stood there, so nothing in it is ignored.",
  "report.title": "Ignored findings",
  "report.hint": "Left off the list above by choice; the verdict counts their rows as before.",
  "report.reason": "Reason",
  "report.day": "Ignored on",

  "table.sheet": "Sheet",
  "table.cell": "Cell",
  "table.finding": "Finding",
  "table.person": "Person",
  "table.stood": "What stood there",
  "table.reason": "Reason",
  "table.day": "Ignored on",
  "table.code": "Code",

  "matters.iin_invalid": "Without it, a person who stands in two rows may be counted twice.",
  "matters.iin_is_bin": "Without an IIN, a person who stands in two rows may be counted twice.",
  "matters.iin_lost_zeros": "Other programs may take the short number for another person’s.",
  "matters.iin_century_unknown": "A slip in the number would hide that one person stands in two rows.",
  "matters.birth_date_differs": "One of the two is a slip, and the IIN tells who stands in two rows.",
  "matters.same_person": "Counted twice, one person would move the ratio and the headcount.",
  "matters.same_iin": "One person or two: the ratio and the headcount differ.",
  "matters.same_mistyped_iin": "One person or two: the ratio and the headcount differ.",
  "matters.perhaps_no_person": "If nobody stands there, the headcount and perhaps the ratio are smaller.",
  "matters.status_unknown": "Whoever has left is not counted.",
  "matters.contract_ended": "Whoever has left is not counted.",
  "matters.contract_extended": "Whether notice was given, the sheet does not say.",
  "matters.permit_ended": "No source read says from when a foreigner with an ended permit no longer counts.",
  "matters.section_not_employed":
    "People who have left, or are not here yet, are not counted, so such rows can turn the verdict.",
  "matters.dates_settled": "In the other order other people may be employed.",
  "matters.part_time_unsaid": "By the cautious reading a citizen whose main job is elsewhere is not counted.",
  "matters.second_job": "Counted twice, one person would move the ratio and the headcount.",
  "matters.column_not_read":
    "Who has left, who has not come yet and who stands twice is not counted, so one such column can turn the verdict.",
} as const;
