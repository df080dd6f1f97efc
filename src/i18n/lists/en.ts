/** What is said of a range that is no plan or no list of vacancies, and of the rows of a plan. */
export const en = {
  // The rows of a plan, and a range that is none.
  "finding.not_calculated":
    "The formula in this cell was never calculated, so what it says is not known. Open the workbook in Excel, save it, and check again.",
  "finding.merged_cells":
    "Cells {cells} are merged, and only the first of their rows holds what they show. Unmerge them and fill every row.",
  "finding.plan_action_blank": "Nothing says what is to be done. Choose what is planned.",
  "finding.plan_action_unknown":
    "“{text}” is not understood as something to plan. Write hire, leave, renew, move to category or do not hire.",
  "finding.plan_who_blank": "Nothing says who is meant, or how many. Write a name or a number.",
  "finding.plan_who_needed": "This needs the name of one person on the roster, and “{text}” is a number.",
  "finding.plan_person_unknown":
    "“{text}” is not on the roster. Write the name as it stands there, or the IIN.",
  "finding.plan_person_ambiguous": "“{text}” stands on the roster more than once. Write the IIN instead.",
  "finding.plan_not_there_then": "“{text}” does not work on that day. Check the day.",
  "finding.plan_works_already":
    "“{text}” has no first day to come. Only somebody who does not work yet can be left out.",
  "finding.plan_only_requested":
    "“{text}” is only asked for and does not work yet. Plan “do not hire” instead.",
  "finding.plan_citizen_has_no_permit":
    "“{text}” is a citizen by the roster and has no permit to renew. Check the name, or the citizenship on the roster.",
  "finding.plan_renewal_shortens": "The permit of “{text}” already lasts longer than that. Check the day.",
  "finding.plan_same_category": "“{text}” is in that category already. Check the category.",
  "finding.plan_day_far":
    "The day is months in the past, or years ahead. Correct it; if it is done, take the row out of the plan or mark it as done.",
  "finding.plan_count_unusable": "“{text}” is not a number of people. Write a whole number from 1 to 1000.",
  "finding.plan_day_needed": "This needs a day. Write the date.",
  "finding.plan_day_unreadable": "“{text}” is not read as a date. Write it as DD.MM.YYYY.",
  "finding.plan_no_such_day": "There is no day “{text}”. Write another day.",
  "finding.plan_day_ambiguous": "“{text}” can be two different days. Write it as DD.MM.YYYY.",
  "finding.plan_category_needed": "This needs the new category. Write a number from 1 to 4.",
  "finding.plan_no_headings":
    "The roster has no row of headings, so no dates can be added to it. Include the headings.",
  "finding.plan_no_citizenship": "The roster has no column of citizenship, so nobody can be added to it.",
  "finding.plan_citizenship_unclear":
    "“{text}” is no clear citizenship, so the person counts on either side. Write the country.",
  "finding.plan_category_unclear":
    "“{text}” is no clear category, so the person is in either group. Write 1 to 4.",
  "finding.plan_dates_settled":
    "Days of this column that can be read day first or month first were read {order, select, dayFirst {day first} other {month first}}, like the others. If that is wrong, write them as DD.MM.YYYY.",
  "finding.plan_hire_without_day": "Without a day the person is counted from the beginning.",
  "unreadable.no_plan_heading":
    "This does not read as a plan. It needs a heading for what is to be done and one for whom.",
  "unreadable.plan_columns_compete":
    "Two columns of the plan have the same meaning: {headings}. Rename one of them.",

  // Why a range is no list of vacancies.
  "unreadable.vacancies.no_heading":
    "No row reads as the headings of a list of vacancies. It needs headings for the posting date and for the position or the publication code, such as “Position” and “Posting date”.",
  "unreadable.vacancies.no_position_column":
    "There is no column for the position or the publication code. Headings understood: {headings}.",
  "unreadable.vacancies.no_posting_column":
    "There is no column for the posting date. Headings understood: {headings}. Call the column “Posting date”.",
  "unreadable.not_read": "Not understood: {headings}.",
  "unreadable.vacancies.columns_compete": "Several columns mean the same: {headings}. Rename all but one.",
  "unreadable.vacancies.chosen_heading_missing": "There is no heading {headings}.",
  no_vacancies: "No vacancy stands under the headings, so there is nothing to check.",
  quoted: "“{text}”",
} as const;
