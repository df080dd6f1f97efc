import { fieldNames, wholeNames } from "../../../src/roster/table/fields";
import { findLayout } from "../../../src/roster/table/layout";

const people = Array.from({ length: 12 }, (_, at) => [
  `Омаров Ян${"абвгдежзиклм".charAt(at)}`,
  "РК",
  1,
  45_000 + at,
]);

/** The words of a heading with one letter left out, doubled, taken for another or for the one behind it. */
function slipsOf(name: string): readonly string[] {
  return [...name].flatMap((letter, at) => {
    // "Работал со" is no slip of "Работал до".
    const word = /\p{L}*$/u.exec(name.slice(0, at))?.[0] + (/^\p{L}*/u.exec(name.slice(at))?.[0] ?? "");
    if (!/\p{L}/u.test(letter) || word.length < 3) return [];
    const [before, behind] = [name.slice(0, at), name.slice(at + 1)];
    const others = /[a-z]/i.test(letter) ? "st" : "окт";
    return [
      before + behind,
      before + letter + letter + behind,
      before + behind.charAt(0) + letter + behind.slice(1),
      ...[...others].map((other) => before + other + behind),
    ];
  });
}

test.each(["hire", "leave"] as const)(
  "a slip in a name of a day of %s makes no name of the other day of it",
  (day) => {
    const other = day === "hire" ? "leave" : "hire";
    const names = [fieldNames[day], wholeNames[day] ?? ""].flatMap((list) => list.split(", "));
    const turned = names.flatMap(slipsOf).filter((heading) => {
      const layout = findLayout([["ФИО", "Гражданство", "Категория", heading], ...people]);
      return layout.kind === "layout" && layout.columns[other] === 3;
    });
    expect(turned).toEqual([]);
  },
);
