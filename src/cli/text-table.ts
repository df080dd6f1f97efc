/**
 * Aligns a table: the first column to the left, all others to the right. If it is too wide, headings of several words
 * take two lines.
 */
export function textTable(rows: readonly (readonly string[])[], width = Infinity): readonly string[] {
  const [headings = [], ...others] = rows;
  const lines = aligned(rows);
  return (lines[0]?.length ?? 0) <= width ? lines : aligned([...inTwoLines(headings), ...others]);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Puts the last word of each longer heading on the second line. */
function inTwoLines(headings: readonly string[]): readonly (readonly string[])[] {
  const parts = headings.map((heading) => {
    const space = heading.lastIndexOf(" ");
    return space === -1 ? ["", heading] : [heading.slice(0, space), heading.slice(space + 1)];
  });
  return [parts.map(([above = ""]) => above), parts.map(([, below = ""]) => below)];
}
