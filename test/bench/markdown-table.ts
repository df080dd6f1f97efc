export type Table = readonly (readonly string[])[];

/** A table as Markdown, columns of numbers to the right; the first row holds the headings. */
export function markdownTable([headings = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const side = headings.map((_, column) =>
    rows.every((row) => isNumber(row[column] ?? "")) ? "---:" : "---",
  );
  return [line(headings), line(side), ...rows.map(line)].join("\n");
}

function isNumber(text: string): boolean {
  return /^-?[\d.,]*$/.test(text);
}
