/** Capitalises a name of the table: "кот-д’ивуар", "сейшел аралдары". */
export function shownName(name: string): string {
  return name.replace(
    /(^|[\s’'(-])(?!(?:и|в|д|d|және|мен|and|of|the|аралы|аралдары)(?:[\s’']|$))\p{Ll}/gu,
    (beginning) => beginning.toUpperCase(),
  );
}
