import fc from "fast-check";
import { isPlaceholder } from "../../../src/roster/people/name-missing";
import { asideOf, bareName } from "../../../src/roster/words/beside-name";
import { isPlainName } from "../../../src/roster/people/plain-name";
import { peopleNamed } from "../../../src/roster/words/people-named";
import { mayNamePerson } from "../../../src/roster/words/row-words";
import { tries } from "../../setup/tries";

/** Names, everything that is none, and what stands beside or behind either. */
const parts = [
  ..."Ахметов Айгерим Елена Бос Граждан Иностранцев Новак Kovac Natalya Попов Ковалев Байжанов Господинов".split(
    " ",
  ),
  ..."итого Всего ИТОГ барлығы подытог численность граждане шетелдіктер вакансия Вакант vacant vacancy бос".split(
    " ",
  ),
  ..."нет НЕТ н/д n/a na нд tbd tba tbh жоқ свободно занят не hired open position new hire to be орын".split(
    " ",
  ),
  ..."уволен УВОЛЕНА выбыл ВЫБЫЛА кандидат декрет ГПХ совместитель в т ч т.ч. вт из них of which".split(" "),
  ...[
    "(уволен)",
    "[ГПХ]",
    ", декрет",
    "-",
    " -",
    "—",
    "№",
    "2",
    "«",
    '"',
    "*",
    "_",
    ".",
    "..",
    "\u00a0",
    "\t",
    "\u200b",
  ],
  ...["Ю", "Я", "М.П.", "О.", "Б", "É", "Müller", "王", "ё", "Ѳ", "и", "i"],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom("", " ", " ", "-", ".")), { maxLength: 5 })
  .map((pieces) => pieces.map(([part, behind]) => part + behind).join(""));

test("a name told at a glance is one told by every pattern", () => {
  fc.assert(
    fc.property(text, (name) => {
      const isOfOne = asideOf(name) === "" && peopleNamed(name) === 1;
      const isName = mayNamePerson(name) && !isPlaceholder(name) && isOfOne;
      expect(isPlainName(name)).toBe(isName);
    }),
    tries("plain names"),
  );
});

test.each([
  "вакант",
  "Бос",
  "vacancy",
  "нет.",
  "na",
  "Не занято",
  "to be hired",
  "new hire",
  "Вт.ч. РК",
  "вт ч",
])("%j is no name", (words) => {
  expect(isPlainName(words)).toBe(false);
});

test.each(["Байжанов №", "Ковалев \u200b", "Елена-№"])("%j holds a mark that no name has", (text) => {
  expect(isPlainName(text)).toBe(false);
});

test("a number where names stand names somebody, a blank nobody", () => {
  expect([17, null, "", " ", 0].map(isPlainName)).toEqual([true, false, false, false, false]);
});

test.each([
  "уволен Омаров Я.",
  "УВОЛЕН: ОМАРОВ Я.",
  "(внеш. совм.) Омаров Я.",
  "ГПХ Омаров Я.",
  "Бывший сотрудник Омаров Я.",
  "terminated - Omarov Y.",
  "жұмыстан кетті Омаров Я.",
])("%j has something said of status before the name, which is still the same person's", (name) => {
  expect([isPlainName(name), asideOf(name)]).toEqual([false, expect.stringMatching(/\p{L}/u)]);
  expect(bareName(name).toLowerCase()).toMatch(/^(омаров я|omarov y)\.$/);
});

test.each([
  "Увалиев Я.",
  "Кандидатов Иван",
  "Совместов Иван",
  "Бывшев Иван",
  "Внуков Иван",
  "Гпханов Я.",
  "Exner Paul",
])("%j says nothing of status before a name", (name) => {
  expect(asideOf(name)).toBe("");
  expect(bareName(name)).toBe(name);
});

test.each(["Омаров Я. (уволен)", "Омаров Я. (yволен)", "Ким В. (Г.П.Х.)", "Ли Н., қaндас"])(
  "%j is a name with something said of status behind it",
  (name) => {
    expect([isPlainName(name), asideOf(name)]).toEqual([false, expect.stringMatching(/\p{L}/u)]);
  },
);
