export type Table = readonly (readonly string[])[];

/** A table of numbers as Markdown; the first row holds the headings. */
export function markdownTable([headings = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---:")), ...rows.map(line)].join("\n");
}
