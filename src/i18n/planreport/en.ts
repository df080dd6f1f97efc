/** The report of a look ahead, beside what the report of a check and the screen say. */
export const en = {
  "sheet.name": "Forecast",
  title: "The ratio of citizens and foreign workers: report of a look ahead",
  "fact.last": "Looked ahead to",
  several:
    "The list names employers in a column of its own. This report takes all rows for one employer and may be wrong for each of them by itself.",
  group: "Group",
  "steps.day": "Day, verdict, people",
  "steps.then": "{day}: {verdict}; people: {people}",
  "steps.room": "Room",
  "steps.gap": "Short",
  "steps.hint":
    "A row of numbers holds from its day until the next one. What is open because of unclear rows is given as a range.",
  "steps.exempt": "On days of an exemption the groups are shown for information only.",
  "plan.title": "Plan",
  "plan.hint": "Only the rows that are still to be done. A row without a scenario is part of every one.",
  "plan.row": "Planned",
  "plan.remark": "{severity}: {remark}",
  "readings.day": "Verdicts by another reading are those of {day}.",
} as const;
