import { iso } from "../../src/law/day";
import { parseOutputOptions, parseOptions } from "../../src/cli/parse-options";

test("a file alone leaves every option open", () => {
  expect(parseOptions(["staff.xlsx"])).toEqual({
    kind: "options",
    file: "staff.xlsx",
    sheet: null,
    asOf: null,
    smallBusiness: null,
    vacancies: false,
    roster: null,
    furtherFiles: [],
    employers: false,
    categories: null,
    kinds: null,
    deadlines: false,
    compare: null,
    compareSheet: null,
    compareAsOf: null,
    forecastMonths: null,
  });
});

test.each([
  [
    [
      "staff.xlsx",
      "--sheet",
      "Персонал",
      "--as-of",
      "2025-09-01",
      "--small-business",
      "yes",
      "--lang",
      "ru",
      "--json",
    ],
  ],
  [["--sheet=Персонал", "--as-of=2025-09-01", "--small-business=yes", "--lang=ru", "--json", "staff.xlsx"]],
])("every option is read: %j", (args) => {
  expect(parseOptions(args)).toEqual({
    kind: "options",
    file: "staff.xlsx",
    sheet: "Персонал",
    asOf: iso("2025-09-01"),
    smallBusiness: "yes",
    vacancies: false,
    roster: null,
    furtherFiles: [],
    employers: false,
    categories: null,
    kinds: null,
    deadlines: false,
    compare: null,
    compareSheet: null,
    compareAsOf: null,
    forecastMonths: null,
  });
  expect(parseOutputOptions(args)).toEqual({ language: "ru", json: true, help: false });
});

test.each<[string, readonly string[], string]>([
  ["no file", [], "no_file"],
  ["only options", ["--json"], "no_file"],
  ["two files of vacancies", ["a.xlsx", "b.xlsx", "--vacancies"], "several_files"],
  ["two files to look ahead in", ["a.xlsx", "b.xlsx", "--forecast", "12"], "several_files"],
  ["no months to look ahead", ["a.xlsx", "--forecast", "0"], "bad_value"],
  ["a word for the months", ["a.xlsx", "--forecast", "year"], "bad_value"],
  ["an option nobody knows", ["a.xlsx", "--fast"], "unknown_option"],
  ["an option nobody knows, with a value", ["a.xlsx", "--fast=yes"], "unknown_option"],
  ["a short option", ["a.xlsx", "-j"], "unknown_option"],
  ["a value for --json", ["a.xlsx", "--json=yes"], "unknown_option"],
  ["--sheet at the end", ["a.xlsx", "--sheet"], "option_without_value"],
  ["--sheet before another option", ["a.xlsx", "--sheet", "--json"], "option_without_value"],
  ["an empty sheet name", ["a.xlsx", "--sheet="], "option_without_value"],
  ["a third answer to yes or no", ["a.xlsx", "--small-business", "perhaps"], "bad_value"],
  ["a fourth language", ["a.xlsx", "--lang", "de"], "bad_value"],
  ["a date with the month first", ["a.xlsx", "--as-of", "09/01/2025"], "bad_date"],
  ["a dotted day that does not exist", ["a.xlsx", "--as-of", "31.09.2025"], "bad_date"],
  ["a day that does not exist", ["a.xlsx", "--as-of", "2025-02-29"], "bad_date"],
  ["a month without a day", ["a.xlsx", "--as-of", "2025-09"], "bad_date"],
  ["a word for a date", ["a.xlsx", "--as-of", "today"], "bad_date"],
])("%s is a mistake", (_, args, code) => {
  expect(parseOptions(args)).toMatchObject({ kind: "failure", code });
});

test.each<[readonly string[], string, boolean]>([
  [["--lang", "kk", "--json", "--fast"], "kk", true],
  [["--fast", "--lang", "ru"], "ru", false],
  [["--lang", "de"], "en", false],
  [[], "en", false],
])("language and form of the answer are known even where the rest is wrong: %j", (args, language, json) => {
  expect(parseOutputOptions(args)).toEqual({ language, json, help: false });
});

test.each(["2025-09-01", "01.09.2025"])("the day may be written as %s", (day) => {
  expect(
    parseOptions(["a.xlsx", "--as-of", day, "--compare", "b.xlsx", "--compare-as-of", day]),
  ).toMatchObject({
    asOf: iso("2025-09-01"),
    compareAsOf: iso("2025-09-01"),
  });
});

test.each([["--help"], ["-h"], ["a.xlsx", "--fast", "--help"]])("help is asked for by %j", (...args) => {
  expect(parseOutputOptions(args)).toMatchObject({ help: true });
});

test("the list of vacancies is asked for by an option, and the roster beside it by name", () => {
  expect(parseOptions(["staff.xlsx", "--vacancies", "--roster", "Штат"])).toMatchObject({
    vacancies: true,
    roster: "Штат",
  });
});

test("a file of categories and answers for kinds of staff are read", () => {
  expect(parseOptions(["a.xlsx", "--categories", "b.csv", "--kinds", "Рабочие=4"])).toMatchObject({
    categories: "b.csv",
    kinds: "Рабочие=4",
  });
});

test.each([["--vacancies"], ["--employers"], ["--forecast=12"]])(
  "answers for kinds of staff are for the check of one list, not for %s",
  (option) => {
    expect(parseOptions(["a.xlsx", "--kinds", "Рабочие=4", option])).toMatchObject({
      code: "kinds_of_check",
    });
  },
);

test.each(["--vacancies", "--employers", "b.xlsx"])(
  "deadlines are for the check of one list, not with %s",
  (more) => {
    expect(parseOptions(["a.xlsx", "--deadlines"])).toMatchObject({ deadlines: true });
    expect(parseOptions(["a.xlsx", "--deadlines", more])).toMatchObject({ code: "deadlines_of_check" });
  },
);
