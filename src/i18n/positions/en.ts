/** What a title suggests, and why. A suggestion is a person's to accept. */
export const en = {
  "category.1": "1",
  "category.2": "2",
  "category.3": "3",
  "category.4": "4",
  "category.none": "none",

  from_word: "from “{word}”: {why}",
  "reason.heads_employer": "heads the employer",
  "reason.deputy_of_employer": "deputy of the employer’s head",
  "reason.heads_unit": "heads a division",
  "reason.deputy_in_unit": "deputy of a division’s head",
  "reason.heads_function": "heads a field of work",
  "reason.heads_service": "heads the service of his trade",
  "reason.profession": "a specialist",
  "reason.office_employee": "an office employee, whom the handbook of managers and specialists covers too",
  "reason.trade": "a worker’s trade",
  "reason.unskilled": "unskilled work, which has no category",
  "reason.occupation_code": "by the code of the classifier of occupations",
  "reason.head_of_what": "the title does not say of what: the employer, a branch or a division",
  "reason.project": "heads a project or a team: 2 with a division of his own, else 3",
  "reason.foreman": "foremen are counted as heads, specialists or workers",
  "reason.manager": "a head or a specialist",
  "reason.learner": "depends on the post that is learned",
  "reason.work_not_named": "the title does not say what work it is",
  "reason.disagree": "parts of the title, or the code beside it, say different things",
  "reason.not_known": "the title is not known here",

  unused: "Left aside, so that nothing is decided by it: {message}",
  "unused.categories_no_headings":
    "{cell} does not read as a table of positions and their categories. Its headings have to be “Position” and “Category”.",
  "unused.category_unreadable":
    "{cell}: “{text}” is no permit category of “{position}”. Write 1, 2, 3, 4 or “no category”, or leave it blank.",
  "unused.position_twice":
    "{cell}: “{position}” stands in several rows with different categories, here {text}. Leave one of them.",
} as const;
