import { dateOf, dayOf } from "../../../src/law/day";
import type { Dice } from "./dice";
import { ASKED_ON, type Person } from "./staff";
import type { Ways } from "./truth";
import type { Key } from "./words";
import type { Line } from "./write-sheet";

/** Something that goes wrong in a row, after which nobody can tell for sure who is behind it. */
export type Damage = (line: Line, person: Person, columns: readonly Key[], dice: Dice) => readonly Line[];

const put = (line: Line, cells: Line["cells"], ways: Ways): readonly Line[] => [
  { ...line, cells: { ...line.cells, ...cells }, ways },
];

const here = (person: Person): Person => ({ ...person, hire: 40_000, leave: null });
const isGone = ({ leave }: Person) => leave !== null && leave < ASKED_ON;
const anyCategory = ([1, 2, 3, 4] as const).map((category) => category);

/** Whoever is said to have left has left, whatever his first day. */
export const noFirstDay: Damage = (line, person, columns, dice) =>
  !columns.includes("hire") || isGone(person)
    ? [line]
    : put(
        line,
        {
          hire: dice.pick(["31.02.2026", "скоро", "?", "весна 2026", "2026", "03.2026"]),
          ...(columns.includes("leave") && { leave: null }),
        },
        [[here(person)], []],
      );

/** The 3rd of the 2nd month, or the 2nd of the 3rd: open where no other day of the column tells the order. */
export const dayOfEitherOrder: Damage = (line, person, columns, dice) => {
  if (!columns.includes("leave")) return [line];
  const { year } = dateOf(ASKED_ON);
  const [one, two] = [1 + dice.below(12), 1 + dice.below(12)];
  const days = [dayOf({ year, month: two, day: one }), dayOf({ year, month: one, day: two })];
  const text = `${String(one).padStart(2, "0")}/${String(two).padStart(2, "0")}/${String(year)}`;
  return put(
    line,
    { leave: text, ...(columns.includes("hire") && { hire: null }) },
    days.map((leave) => [{ ...person, hire: 40_000, leave }]),
  );
};

export const damages: readonly Damage[] = [
  (line, person, _, dice) =>
    put(
      line,
      {
        citizenship: dice.pick([
          "",
          "?",
          "уточнить",
          "казах",
          "КР",
          "РК?",
          "РК/РФ",
          "есть",
          "Казхстан",
          "не указано",
          "ВНЖ",
          "иностр?",
          "#Н/Д",
        ]),
      },
      [[{ ...person, country: "KZ" }], [{ ...person, country: "CN" }]],
    ),
  (line, person, _, dice) =>
    put(
      line,
      {
        category: dice.pick([
          "",
          "?",
          5,
          "высшая",
          "уточнить",
          "1-4",
          "0",
          "кат.",
          "руководители",
          "рабочие и специалисты",
        ]),
      },
      anyCategory.map((category) => [{ ...person, category }]),
    ),
  (line, person, _, dice) =>
    put(line, { category: dice.pick(["1/3", "1, 3", "1-3", "1 или 3", "I/III"]) }, [
      [{ ...person, category: 1 }],
      [{ ...person, category: 3 }],
    ]),
  (line, person, columns, dice) =>
    !columns.includes("leave")
      ? [line]
      : put(
          line,
          {
            leave: dice.pick([
              "31.02.2026",
              "уточнить",
              "??.01.2026",
              "январь",
              "2026",
              "с понедельника",
              12,
            ]),
          },
          [[{ ...person, leave: null }], []],
        ),
  noFirstDay,
  dayOfEitherOrder,
  (line, person, columns, dice) =>
    columns.includes("status") && !columns.includes("leave") && !isGone(person) && person.bond === "staff"
      ? put(
          line,
          {
            status: dice.pick(["уволен", "Terminated", "выбыл", "жұмыстан шықты"]),
            ...(columns.includes("hire") && { hire: null }),
          },
          [[here(person)], []],
        )
      : [line],
  (line, person, columns, dice) =>
    columns.includes("name") && !columns.includes("leave") && !isGone(person)
      ? put(
          line,
          {
            name: `${String(line.cells.name)} ${dice.pick(["(уволен)", "– уволен", "(left)", "(шықты)", "(ушёл)", "(бывший)"])}`,
          },
          [[person], []],
        )
      : [line],
  // One number in two rows under two names, both of people who are there by their own row.
  (line, person, columns) =>
    columns.includes("iin") && columns.includes("name") && person.hire <= ASKED_ON
      ? [
          line,
          {
            cells: {
              ...line.cells,
              name: `Другов ${String(line.cells.name)}`,
              ...(columns.includes("hire") && { hire: null }),
            },
            ways: [[{ ...person, hire: 40_000 }], []],
          },
        ]
      : [line],
  // Only the name is left. In parts or behind a running number it is somebody's, and else perhaps the heading of a section.
  (line, person, columns) =>
    isGone(person)
      ? [line]
      : put(
          { ...line, cells: {} },
          { name: line.cells.name, surname: line.cells.surname, given: line.cells.given },
          [
            ...(!columns.includes("name") || columns.includes("number") ? [] : [[]]),
            ...(["KZ", "CN"] as const).flatMap((country) =>
              anyCategory.map((category) => [{ ...here(person), country, category }]),
            ),
          ],
        ),
];
