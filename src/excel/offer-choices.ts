/** Excel takes no longer list that is not on a sheet. */
const LONGEST_LIST = 255;

/** A list as Excel takes it. Throws a RangeError for one it cannot offer. */
export function listSource(choices: readonly string[]): string {
  const source = choices.join(",");
  if (source === "" || source.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) {
    throw new RangeError(`Excel cannot offer the list "${source}".`);
  }
  return source;
}

/** Lets cells be filled from a list. Anything else can be typed as well: what is unclear, the check will find. */
export function offerChoices(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}
