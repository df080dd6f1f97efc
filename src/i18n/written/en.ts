/** Words that stand in sheets and are known again there, or follow the language of a sheet. */
export const en = {
  "ignored.sheet": "Sheet",
  "ignored.cell": "Cell",
  "ignored.finding": "Finding",
  "ignored.person": "Person",
  "ignored.stood": "What stood there",
  "ignored.reason": "Reason",
  "ignored.day": "Ignored on",
  "ignored.code": "Code",

  "new.person": "New employee {number} (plan)",
};
