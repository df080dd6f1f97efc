export const en = {
  allFormulas: "All formulas",
  description:
    "Formulas of the add-in KZ workforce: Kazakhstan's rules for hiring foreign workers, in the cells of your sheet.",
  languageName: "English",
  languages: "Language",
  title: "KZ workforce: formulas",

  "act.before":
    "For days from {day} until then: {act}{isSame, select, yes {, with the same shares} other {}}.",
  "act.newest": "{act}, since {day}.",
  needed: "yes",
  see_also: "See also",
  since: "since {day}",
  "sources.earlier": "for the earlier order {sources}",
  "syntax.optional": "Arguments in square brackets may be left out.",
  "syntax.optional.one": "The argument in square brackets may be left out.",
  "syntax.separator":
    "Excel wants a comma or a semicolon between arguments, depending on the regional settings of the computer.",
  "syntax.title": "Syntax",
  "value.from": "from {day}: {value}",
  "value.until": "until {day}: {value}",
  "value.unknown": "from {day}: not known yet",
} as const;
