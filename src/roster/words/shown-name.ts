/** A name of the table with its capitals, which follow a rule: "кот-д’ивуар", "сейшел аралдары". */
export function shownName(name: string): string {
  return name.replace(
    /(^|[\s’'(-])(?!(?:и|в|д|d|және|мен|and|of|the|аралы|аралдары)(?:[\s’']|$))\p{Ll}/gu,
    (beginning) => beginning.toUpperCase(),
  );
}
