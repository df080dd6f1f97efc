import fc from "fast-check";
import { asideOf, asideShown, bareName } from "../../../src/roster/words/beside-name";
import { languages } from "../../../src/i18n/language";
import { newPersonIn } from "../../../src/i18n/written-words";
import { asideStatus } from "../../../src/roster/words/person-status";
import { tries } from "../../setup/tries";

const letters = fc.constantFrom(..."абвгдежзиклмнопрстуфхцчшщыэюяіңғүұқөһ");
const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((each) => each.join(""));

/** What is said of somebody by a cell of names. */
const said = (cell: string) => {
  const { isDismissed, isDoubtful, isUnknown, engagement, partTime } = asideStatus(asideOf(cell));
  return { isDismissed, isDoubtful, isUnknown, engagement, partTime };
};

test("a word in small letters says the same before a name and behind it, whatever mark stands between", () => {
  fc.assert(
    fc.property(word, fc.constantFrom(" ", ": ", " – ", "/", ", "), (small, mark) => {
      const isPartOfName = asideOf(`${small} Омаров Ян`) === "";
      fc.pre(!isPartOfName);
      const behind = said(`Омаров Ян (${small})`);
      expect(said(`${small}${mark}Омаров Ян`)).toEqual(behind);
      expect(said(`Омаров Ян${mark}${small}`)).toEqual(behind);
      expect(said(`Омаров Ян ${small}`)).toEqual(behind);
    }),
    tries("words beside names"),
  );
});

test("a name is the same person's whatever word in small letters stands before it or behind it", () => {
  fc.assert(
    fc.property(word, (small) => {
      fc.pre(asideOf(`${small} Омаров Ян`) !== "");
      expect(bareName(`${small} Омаров Ян`)).toBe("Омаров Ян");
      expect(bareName(`Омаров Ян ${small}`).trim()).toBe("Омаров Ян");
    }),
    tries("words beside names"),
  );
});

test.each(languages)(
  "what a plan calls people whom it writes into a list says nothing of status (%s)",
  (language) => {
    expect(asideOf(newPersonIn(language, 12))).toBe("");
  },
);

test.each([
  ["Омаров Ян *", "*"],
  ["Омаров Ян (студент)", "студент"],
  ["студент – Омаров Ян", "студент"],
  ["? Омаров Ян", "?"],
])("what a sentence shows of “%s” is %s", (cell, shown) => {
  expect(asideShown(cell)).toBe(shown);
});

test.each(["Работник", "Сотрудник", "Employee #", "Жұмыскер", "уволен", "Омаров Ян (ув)", "Вакансия №"])(
  "numbered names, which are read once for all numbers, are read as one by one: %s",
  (words) => {
    const ofOne = asideOf(`${words} 1`);
    // A year and seven digits are read one by one.
    for (const number of ["2", "17", "309", "2014", "7314", "100000", "1234567"])
      expect(asideOf(`${words} ${number}`)).toBe(ofOne.replace(/1$/, number));
  },
);

test("a number that may be a year or part of a day is not taken for the number of a name", () => {
  expect(asideOf("Омаров Ян уволен 2025")).toBe(" уволен 2025");
  expect(asideOf("Омаров Ян (до 15.01.26")).toContain("15.01.26");
});
