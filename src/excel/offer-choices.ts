/** Excel's limit for an inline dropdown list. */
const LONGEST_LIST = 255;

/** Dropdown list in Excel's form. Throws a RangeError if Excel cannot offer it. */
export function listSource(choices: readonly string[]): string {
  const source = choices.join(",");
  if (source === "" || source.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) {
    throw new RangeError(`Excel cannot offer the list "${source}".`);
  }
  return source;
}

/** Adds a dropdown list. Other input is accepted too: the check finds what is unclear. */
export function offerChoices(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}
