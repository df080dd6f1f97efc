/**
 * The wanted name, or with the first number that makes it differ from all `taken` names, ignoring case; at most
 * `longest` characters.
 */
export function freeName(wanted: string, taken: readonly string[], longest: number, joint = " "): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (number: number): string => {
    const ending = number === 1 ? "" : `${joint}${String(number)}`;
    const name = wanted.slice(0, longest - ending.length).trimEnd() + ending;
    return used.has(name.toLowerCase()) ? numbered(number + 1) : name;
  };
  return numbered(1);
}
