/** How many more foreigners may be asked for, tried without writing anything. */
export const en = {
  intro: "Change the numbers: the answer follows at once, and nothing is written.",
  category: "Category",
  foreigners: "More foreigners",
  citizens: "More citizens",
  increase: "One more",
  decrease: "One less",
  undecided: "Cannot tell: it depends on unclear rows",
  exempt: "The exemption still holds, as stated",
  line: "{group}: now {now}; then {then}.",
  unchanged: "{group}: {now}.",
  settle: "Settle the unclear rows first; these are the bounds until then.",
  exemption_ends: "With them the exemption no longer certainly holds: {people} against a limit of {limit}.",
  applications:
    "Counted too: {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}}, filed or planned by {day}.",
  several_lists: "Several sheets read as lists of vacancies, so no application is counted.",
  not_counted: "By your reading foreigners asked for are not counted, so they change nothing here.",
  ratio_only: "This is the ratio on {day} alone; a permit asks for more than that.",
} as const;
