import { readFileSync } from "node:fs";
import path from "node:path";
import { suggestCategory } from "../../../src/roster/positions/suggest-category";

/** Titles as staffing tables write them, each with the category a careful reader would put from the title alone. */
const titles = readFileSync(path.join(__dirname, "titles.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [title = "", , category = ""] = line.split("\t");
    return { title, category };
  });

function suggested(title: string, code?: string | number): string {
  const { category } = suggestCategory(title, code);
  return category === null ? "open" : String(category);
}

test.each(titles)("the title «$title» suggests $category", ({ title, category }) => {
  expect(suggested(title)).toBe(category);
});

const groupOf = (category: string) =>
  /[12]/.test(category) ? "1–2" : /[34]/.test(category) ? "3–4" : category;

// Ways in which staffing tables write the same post, none of which may move anybody to another group of the ratio.
test.each([
  ["capitals", (title: string) => title.toUpperCase()],
  ["rotation", (title: string) => `${title} (вахта)`],
  ["part rate", (title: string) => `${title} 0,5 ст.`],
  ["blanks", (title: string) => `  ${title}\u00a0 `],
  ["a number", (title: string) => `${title} №3`],
  [
    "Kazakh letters typed as Russian ones",
    (title: string) =>
      title.replace(
        /[ңқғұүіәөһ]/g,
        (letter) =>
          ({ ң: "н", қ: "к", ғ: "г", ұ: "у", ү: "у", і: "i", ә: "а", ө: "о", һ: "х" })[letter] ?? letter,
      ),
  ],
])("%s change nothing", (_, written) => {
  const moved = titles.filter(({ title, category }) => {
    const got = suggested(written(title));
    return got !== "open" && groupOf(got) !== groupOf(category);
  });
  expect(moved).toEqual([]);
});

// Never the permit category: a qualification class, a worker's grade, a licence.
test.each([
  ["Инженер 1 категории", "3"],
  ["Инженер II кат.", "3"],
  ["1 санатты инженер", "3"],
  ["Врач высшей категории", "3"],
  ["Учитель первой категории", "3"],
  ["Водитель категории «Д»", "4"],
  ["Водитель 1 класса", "4"],
  ["Слесарь 2 разряда", "4"],
  ["Сварщик 3р", "4"],
  ["Токарь 1-го разряда", "4"],
  ["1 категория", "open"],
  ["4 разряд", "open"],
  ["Category 2", "open"],
])("no class or grade is read as the category of «%s»", (title, category) => {
  expect(suggested(title)).toBe(category);
});

test.each([
  ["", "2142", "3"],
  ["", 3119, "3"],
  ["", "7212-2-005", "4"],
  ["", "9112-0-001", "none"],
  ["Электромеханик", "7412", "4"],
  ["Инженер", "2142-1", "3"],
  ["Кассир", "4211", "3"],
  ["Генеральный директор", "1120", "1"],
  ["Начальник отдела кадров", "1212", "2"],
  // The code does not say whom a head heads.
  ["Управляющий", "1120", "open"],
  ["", "1120", "open"],
  // A code that contradicts the title leaves the category open.
  ["Инженер", "7212", "open"],
  ["Слесарь", "2142", "open"],
  ["Генеральный директор", "2142", "open"],
  ["Мастер участка", "3123", "open"],
  ["Инженер", "72122", "3"],
  ["", "72", "open"],
])("the title «%s» with the code %j suggests %s", (title, code, category) => {
  expect(suggested(title, code)).toBe(category);
});

test.each([
  ["Начальник отдела кадров", "heads_unit", "Начальник"],
  ["Ведущий инженер", "profession", "инженер"],
  ["Бөлім бастығының орынбасары", "deputy_in_unit", "орынбасары"],
  ["Assistant to the General Director", "office_employee", "Assistant"],
  ["Прораб", "foreman", "Прораб"],
  ["Хранитель времени", "not_known", ""],
])("«%s» says why, and by which word", (title, reason, word) => {
  expect(suggestCategory(title)).toMatchObject({ reason, word });
});
