/** Why a range is no list of vacancies. */
export const en = {
  "unreadable.no_heading":
    "No row reads as the headings of a list of vacancies. It needs headings for the posting date and for the position or the publication code, such as “Position” and “Posting date”.",
  "unreadable.no_position_column":
    "There is no column for the position or the publication code. Headings understood: {headings}.",
  "unreadable.no_posting_column":
    "There is no column for the posting date. Headings understood: {headings}. Call the column “Posting date”.",
  "unreadable.not_read": "Not understood: {headings}.",
  "unreadable.columns_compete": "Several columns mean the same: {headings}. Rename all but one.",
  "unreadable.chosen_heading_missing": "There is no heading {headings}.",
  no_vacancies: "No vacancy stands under the headings, so there is nothing to check.",
  quoted: "“{text}”",
} as const;
