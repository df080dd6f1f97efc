/** The table of positions and their permit categories, in the pane and in the workbook. */
export const en = {
  title: "Categories by position",
  why: "No column of this list says permit categories, so they are decided by position: 1 heads of the employer and their deputies, 2 heads of divisions, 3 specialists, 4 skilled workers; unskilled work has none. So the Rules are described; their text was not read.",
  decide:
    "{deciding} of {positions, plural, one {# open position} other {# open positions}} decide the verdict if the suggestions hold. They come first.",
  decided: "The verdict does not depend on any open position.",
  if_suggested: "If all suggestions hold: {headline}",
  people:
    "{people, plural, one {# person} other {# people}}{foreigners, plural, =0 {} one {, # foreigner} other {, # foreigners}}",
  alike: "and {count} alike",
  decisive: "decides",

  choice: "Category of “{position}”",
  "option.open": "Not decided",
  "option.1": "1: head of the employer, deputy",
  "option.2": "2: head of a division",
  "option.3": "3: specialist",
  "option.4": "4: skilled worker",
  "option.none": "No category: unskilled",
  suggested: "Suggested: {category}, {reason}",
  not_suggested: "No suggestion: {reason}",
  accept: "Accept {category}",
  "accept.label": "“{position}”: accept {category}",
  accept_shown: "{count, plural, one {Accept the suggestion shown} other {Accept the # suggestions shown}}",
  kind: "All open positions of the kind “{kind}”",
  "kind.left": "Left out, since their titles speak of another category: {positions}",
  all: "Show all {count} positions",
  fewer: "Show fewer",
  written: "{count, plural, one {# position} other {# positions}} written into {table}",
  "not_written.protected": "The sheet or the workbook is protected, so nothing was written into {table}.",
  "not_written.columns":
    "{table} lacks one of its columns, so nothing was written. It needs Position, Category, Decided by and Decided on.",
  "not_written.failed": "{table} could not be written. Try again.",

  "column.position": "Position",
  "column.category": "Permit category",
  "column.decidedBy": "Decided by",
  "column.day": "Decided on",
  "by.suggestion": "accepted suggestion",
  "by.choice": "chosen",
  "by.kind": "kind of staff “{kind}”",
  "cell.none": "no category",
} as const;
