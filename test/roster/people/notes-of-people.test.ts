import { addedPeople } from "../../../src/roster/words/added-people";
import { notesOfPeople } from "../../../src/roster/people/notes-of-people";
import { bareName } from "../../../src/roster/words/beside-name";
import { fold } from "../../../src/roster/words/text";
import { findLayout, type Layout } from "../../../src/roster/table/layout";
import type { Cells } from "../../../src/sheet/cell";

const headings = ["ФИО", "Гражданство", "Категория"];

/** Somebody in every second row, and below each a post that nobody holds, whose word reads as a note of who left. */
const withVacancies = (people: number): unknown[][] => [
  headings,
  ...Array.from({ length: people }, (_, index) => [
    [`Омаров ${index}`, "Казахстан", 3],
    ["Вакансия", null, 3],
  ]).flat(),
];

const layoutOf = (cells: Cells) => findLayout(cells) as Layout;
const everySecond = (row: number) => (row % 2 === 1 ? "sure" : "nobody");

test("a list with a note in every second row is looked through once, not once for each of them", () => {
  const lookedAt = (people: number) => {
    let rows = 0;
    const cells = new Proxy<Cells>(withVacancies(people), {
      get: (all, key, receiver): unknown => {
        if (/^\d+$/.test(String(key))) rows++;
        return Reflect.get(all, key, receiver);
      },
    });
    const layout = layoutOf(withVacancies(people));
    expect(notesOfPeople(cells, layout, everySecond, [])).toEqual([]);
    return rows;
  };
  expect(lookedAt(200)).toBeLessThan(3 * lookedAt(100));
});

test.each([
  "Омаров Е.",
  "ОМАРОВ",
  "А. Омаров",
  "г-н Омаров",
  "иностранец Омаров Е.",
  "Oмаров Е.",
  "Ома\u00adров",
])("a note names “%s” as it did when each name was read in full", (name) => {
  const cells = [headings, [name, "Казахстан", 3], ["Уволен Омаров", null, null]];
  const { people } =
    notesOfPeople(cells, layoutOf(cells), (row) => (row < 2 ? "sure" : "nobody"), [])[0] ?? {};
  expect(people ?? []).toEqual(bySurname(name) === "омаров" ? [1] : []);
});

const bySurname = (name: string) => fold(bareName(name)).split(/[^\p{L}]+/u)[0];

test.each([
  ["Уволен Омаров", [1]],
  ["уволена Асанова, уволен Омаров", [1, 2]],
  ["Уволен, вместо Асановой", [2]],
  ["Уволен Петров", []],
])("“%s” below a list is about the rows %j", (note, people) => {
  const cells = [headings, ["Омаров Е.", "Казахстан", 3], ["Асанова А.", "Казахстан", 3], [note, null, null]];
  const notes = notesOfPeople(cells, layoutOf(cells), (row) => (row < 3 ? "sure" : "nobody"), []);
  expect(notes.flatMap((each) => each.people)).toEqual(people);
});

test.each(
  "Кроме того,|помимо них|также|плюс|доп.|ещё|еще|сверх штата|вне списка|не вошли:|без учёта|не считая|plus|in addition:|also|besides|not on the list:|excluding|without|соныменен қатар|бұдан басқа|одан бөлек|тағы|қосымша|тізімнен тыс|ТАКЖЕ|12также|№ 5, плюс|+".split(
    "|",
  ),
)("a note that begins with “%s” adds people to a list", (words) => {
  expect(addedPeople(`${words} 3 гражданина КНР`)).toEqual({ people: 3, side: "foreigner" });
});
