export const en = {
  allFormulas: "All formulas",
  description:
    "Formulas of the add-in KZ workforce: Kazakhstan's rules for hiring foreign workers, in the cells of your sheet.",
  languageName: "English",
  languages: "Language",
  title: "KZ workforce: formulas",
};
