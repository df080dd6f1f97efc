/** Members that the client sends under another name than the one by which the add-in knows them. */
const OTHERWISE: Readonly<Record<string, string>> = { _Runtime: "runtime", Gridlines: "showGridlines" };

/** "GetRange" is `getRange`. */
export function memberName(sent: string): string {
  return OTHERWISE[sent] ?? sent.charAt(0).toLowerCase() + sent.slice(1);
}

/** `rowCount` travels as "RowCount". */
export function sentName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
