/** The letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell as Excel writes it in formulas and links, its sheet in quotes: 'Head office''s staff'!B12. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${columnLetters(column)}${String(row + 1)}`;
}
