/** A Markdown table: its rows, the heading row first, and the formula that stands alone in the line above, if one does. */
export type Table = { readonly formula: string | null; readonly rows: readonly (readonly string[])[] };

/** Every table of a text. */
export function tablesIn(text: string): readonly Table[] {
  return text.split(/\n{2,}/).flatMap((block, index, blocks): Table[] => {
    if (!block.startsWith("|")) return [];
    const [, formula = null] = /^`(=[^`]+)`$/.exec(blocks[index - 1] ?? "") ?? [];
    const [heading, , ...rows] = block.split("\n").map(cellsOf);
    return heading ? [{ formula, rows: [heading, ...rows] }] : [];
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
