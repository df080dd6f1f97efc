/** The report sheet and the template. What begins with "button." or "outcome." is the pane's, the rest the sheets'. */
export const en = {
  "button.report": "Report sheet",
  "button.template": "Insert template",
  "outcome.writing": "Writing to the workbook…",
  "outcome.protected": "The structure of the workbook is protected, so no sheet was added.",
  "outcome.report.written": "Report written: sheet “{sheet}”.",
  "outcome.report.failed":
    "Excel did not take the whole report. If a sheet was begun, delete it; then try again.",
  "outcome.template.written":
    "Template inserted: sheet “{sheet}”. The employer’s settings stand in the table {table}.",
  "outcome.template.failed":
    "Excel did not take the whole template. If a sheet was begun, delete it; then try again.",

  "sheet.name": "Report",
  product: "KZ workforce",
  title: "The ratio of citizens and foreign workers: report of a check",
  "fact.day": "As-of day",
  "fact.written": "Report written on",
  "fact.cells": "Cells read",
  "fact.people": "People counted",
  "fact.small": "Small business (article 24 of the Entrepreneurial Code: headcount and income)",
  range: "{min}–{max}",

  "groups.citizens": "Citizens",
  "groups.foreigners": "Foreigners",
  "groups.unclear": "Unclear rows",
  "groups.total": "Total surely in the group",
  "groups.share": "Share of citizens (cut off, not rounded)",
  "groups.bar": "Share of citizens as a bar",
  "groups.bar.worst": "The same at worst",
  "groups.bar.best": "The same at best",
  "groups.required": "Required share",
  "groups.required.bar": "Required share as a bar",
  "groups.verdict": "Verdict of the group",
  "groups.room": "Further foreigners that fit",
  "groups.gap": "Further citizens needed",
  "groups.meaning": "In people",
  "groups.exempt": "The employer is exempt on this day; the groups are shown for information only.",

  "arithmetic.worst": "{group}, at worst",
  "arithmetic.best": "{group}, at best",
  "arithmetic.hint": "Whole numbers are compared: 100 × citizens with the required percent × all people.",

  "deciding.title": "Rows that decide",
  "deciding.hint": "Until these rows are settled there is no verdict. Those that settle it alone come first.",
  "deciding.row": "Row {row}",
  person: "Person",
  cell: "Cell",
  "cell.person": "{cell}, {person}",
  more: "{count, plural, one {# more is not listed here.} other {# more are not listed here.}}",

  "findings.what": "What was found, and what to do",
  "findings.fix": "What could be written",
  "findings.severity": "Severity",
  "findings.hint":
    "An error can decide the verdict; a warning is worth mending but cannot; a tip is only said so that nobody wonders.",

  "readings.point": "Point",
  "readings.used": "Read as",
  "readings.otherwise": "Verdict if read otherwise",
  "readings.hint":
    "The last column names only the ways of reading that touch somebody on this list. Where it is blank, nobody is touched.",
  "readings.default": "{option} (default)",
  "readings.chosen": "{option} (chosen in the employer’s settings)",
  "readings.way": "{option}: {verdict}",

  "rules.rule": "Rule, in our summary",
  "rules.since": "Since",
  "rules.confidence": "How sure we are",
  "rules.source": "{name}: {url}",

  "about.title": "About this report",
  "about.advice": "This is a calculation aid and no legal advice.",
  "about.values":
    "This sheet holds values only and does not follow later changes of the list. Its links lead to the cells that were read.",
  "about.version": "Made by {product}, version {version}.",

  "template.sheet": "Staff",
  "template.permit_expiry": "Permit valid to",
  "template.no_category": "no category",
  "template.outstaffed": "outstaffing",
  "template.contractor": "civil-law contract",
  "template.part_timer": "external part-time",
  "template.transferee": "intra-corporate transferee",
  "template.requested": "requested",
  "template.permanent_resident": "residence permit",
  "template.kandas": "kandas",
  "template.refugee": "refugee",
  "template.example.name": "Example: write over this row",
  "template.example.position": "Engineer",
  "template.example.note": "The example has a leave date in 2022 and is not counted",
} as const;
