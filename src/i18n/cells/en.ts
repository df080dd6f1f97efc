/** What a formula says when it cannot answer. Excel shows these sentences on the error of the cell. */
export const en = {
  as_of_logical: "A day is expected here. TRUE for a small business is an argument further on: {example}",
  as_of_unreadable:
    "“{text}” is not understood as a day. Write a date or dd.mm.yyyy, or leave it out for today.",
  one_value: "One value is expected here and not a range of {rows} × {columns} cells.",
  employer_unreadable:
    "“{text}” is not understood as employer. Write TRUE (small business), FALSE, or a two-column range of settings.",
  setting_unknown: "Row {row} of the settings: “{label}” is not a known setting. Correct or remove the row.",
  setting_unusable: "Row {row} of the settings: “{value}” cannot be used for “{label}”. Correct the value.",
  categories_unreadable:
    "The argument categories does not read as a table of positions and their categories. Hand over KZ_Categories[#All], or a range with the headings “Position” and “Category”.",
  "categories.category_unreadable":
    "Row {row} of the categories: “{text}” is no permit category of “{position}”. Write 1, 2, 3, 4 or “no category”, or leave it blank.",
  "categories.position_twice":
    "Row {row} of the categories: “{position}” stands in several rows with different categories. Leave one of them.",
  category_unreadable:
    "“{text}” is not understood as a permit category. Write 1, 2, 3 or 4, or “1-2”, “3-4”.",
  headcount_unreadable:
    "“{text}” is not a number of people. Write a whole number, 0 or more, with no comma or point in it.",
  headcount_too_large: "{text} people are more than can be counted here. Write at most {most, number}.",
  citizens_over_total: "{citizens} citizens cannot be part of {total} people. Check which number is which.",
  amount_unreadable:
    "“{text}” is not understood as an amount. Write a number, 0 or more, with no comma or point between thousands.",
  logical_unreadable: "“{text}” is not understood as yes or no. Write TRUE or FALSE.",
  date_unreadable: "“{text}” is not understood as a date. Enter it as dd.mm.yyyy.",
  date_ambiguous: "“{text}” can be read day first or month first. Enter it as dd.mm.yyyy.",
  date_out_of_range: "The answer is outside Excel’s calendar. Check the date.",
  posted_in_future: "The posting date {posted} is later than {asOf}. Check the date.",
  shapes_differ:
    "The ranges have different shapes: {first} and {second}. Give them the same rows and columns, or one value.",
  error_value: "The cell holds the error {error}. Mend it first.",
  ratio_empty: "Nobody is in the group, so there is no share to test.",
  mci_unknown: "The monthly calculation index for {day} is not known yet.",
  country_unknown: "“{text}” names no country known here. Write the country’s full name.",
  country_meant: "“{text}” names no country known here. Is it “{meant}”?",
  country_ambiguous: "“{text}” may mean {candidates}. Write the country’s full name.",
  country_ethnicity: "“{text}” names a people and not a citizenship. Write the country.",
  country_none: "“{text}” names no country.",
  category_unknown: "“{text}” is not understood as a permit category. Write 1, 2, 3 or 4.",
  category_none: "“{text}” says that there is no category.",
  calendar_unknown: "The working calendar is known from {from} to {to} only.",
  findings_more: "Findings not shown: {more, number}.",
  undecided: "Cannot tell. {places}",
  bounds: "Cannot tell exactly: from {min} to {max}. {places}",
  months_unusable: "“{text}” is not a number of months. Write a whole number from 1 to {most}.",
  holds: "There is no such day: up to and including {day} the ratio does not fail.",
  doubt: "On {day} it cannot be told whether the ratio holds. {places}",
  doubt_then_breaks:
    "It certainly fails on {breaks}, and perhaps earlier: on {day} it cannot be told. {places}",
  plan_row: "Row {row} of the plan: {finding}",
  plan_scenarios:
    "The plan holds several scenarios: {scenarios}. Give the headings and the rows of one of them.",
  plan_with_headings: "A table comes with its headings as KZ_Plan[#All].",
  place: "Row {row} of the range, column “{column}”: {finding}",
  more: "{rows, plural, one {# more row is unclear.} other {# more rows are unclear.}}",
  unexpected:
    "The answer could not be computed because of an error in the add-in. Please report the formula.",
} as const;
