import { type Built, buildStandIn } from "./stand-in-addin";

// A whole build, and others run beside it on a busy machine.
jest.setTimeout(60_000);

const DOUBLE = `/**
 * Twice a number of people.
 * @customfunction DOUBLE_UP DOUBLE_UP
 * @param people Number of people
 * @param as_of Day to answer for
 */
export function doubleUp(people: unknown, as_of?: unknown): unknown {
  return as_of === null ? 0 : Number(people) * 2;
}
`;

const page = (language: string, parameters = "{ people: Сколько человек, as_of: На какую дату }") => `---
id: DOUBLE_UP
title: Вдвое (${language})
description: Удваивает число людей (${language}).
parameters: ${parameters}
---
## Пример

Смотрите [все случаи](double-up.${language}.md#cases).

| A | B |
|---|---|
| 1 | 2 |
`;

const PAGES = { "double-up.en.md": page("en"), "double-up.ru.md": page("ru"), "double-up.kk.md": page("kk") };
const FORMULAS = { "double-up.ts": DOUBLE };

/** An add-in of one formula and its pages, built for an address. */
let addin: Built;

beforeAll(async () => {
  const settings = { url: "https://hr.example.kz/kz/" };
  addin = await buildStandIn({ formulas: FORMULAS, pages: PAGES, settings });
});

test("the formulas' file is whole in itself and associates every formula of the folder", async () => {
  const second = DOUBLE.replaceAll("DOUBLE_UP", "TRIPLE").replace("doubleUp", "triple");
  const { errors, files } = await buildStandIn({ formulas: { ...FORMULAS, "triple.ts": second } });
  expect(errors).toEqual([]);
  const associate = jest.fn();
  new Function("CustomFunctions", files.get("functions.js") ?? "")({ associate });
  expect(associate.mock.calls.map(([id]) => id)).toEqual(["DOUBLE_UP", "TRIPLE"]);
  expect(associate.mock.calls[0]?.[1](21, 46_000)).toBe(42);
});

test("the list of formulas lets error cells in and names the help page of each language", () => {
  const { errors, files } = addin;
  expect(errors).toEqual([]);
  const [en, ru, kk] = ["functions.json", "functions.ru.json", "functions.kk.json"].map((file) =>
    JSON.parse(files.get(file) ?? ""),
  );
  expect(en).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  expect(en.$schema).toContain("custom-functions.schema.json");
  expect(en.functions[0]).toMatchObject({
    id: "DOUBLE_UP",
    description: "Twice a number of people.",
    helpUrl: "https://hr.example.kz/kz/help/double-up.html",
    parameters: [
      { name: "people", description: "Number of people" },
      { name: "as_of", optional: true },
    ],
  });
  expect(ru.functions[0]).toMatchObject({
    id: "DOUBLE_UP",
    name: "DOUBLE_UP",
    description: "Удваивает число людей (ru).",
    helpUrl: "https://hr.example.kz/kz/help/ru/double-up.html",
    parameters: [
      { name: "people", description: "Сколько человек" },
      { name: "as_of", description: "На какую дату", optional: true },
    ],
  });
  expect(kk.functions[0].helpUrl).toBe("https://hr.example.kz/kz/help/kk/double-up.html");
});

test("the help pages carry their text, and their links lead to built pages", () => {
  const { files } = addin;
  const russian = files.get("help/ru/double-up.html") ?? "";
  expect(russian).toContain('<html lang="ru">');
  expect(russian).toContain("<title>KZ.DOUBLE_UP: Вдвое (ru)</title>");
  expect(russian).toContain('href="double-up.html#cases"');
  expect(russian).toContain('href="../../help/kk/double-up.html"');
  expect(russian).toContain("<td>2</td>");
  expect(files.get("help/kk/index.html")).toContain('<a href="double-up.html">');
  expect(files.has("help/help.css")).toBe(true);
});

test.each([
  [
    "a language without its page",
    { "double-up.kk.md": undefined },
    "KZ.DOUBLE_UP in Қазақша: the help page double-up.kk.md is missing.",
  ],
  [
    "a parameter without a text",
    { "double-up.ru.md": page("ru", "{ people: Люди }") },
    "KZ.DOUBLE_UP in Русский: double-up.ru.md has no text for the parameter as_of.",
  ],
  [
    "a text for no parameter",
    { "double-up.ru.md": page("ru", "{ people: a, as_of: b, day: c }") },
    "KZ.DOUBLE_UP in Русский: double-up.ru.md describes day, which is no parameter of the formula.",
  ],
  [
    "a page of another formula",
    { "double-up.en.md": page("en").replace("DOUBLE_UP", "DOUBLE") },
    'KZ.DOUBLE_UP in English: double-up.en.md says that its id is "DOUBLE".',
  ],
  ["a page of no formula", { "half.en.md": page("en") }, "half.en.md describes no formula there is."],
])("%s fails the build with a sentence", async (_case, change, sentence) => {
  const pages = Object.fromEntries(
    Object.entries({ ...PAGES, ...change }).filter(([, text]) => text !== undefined),
  );
  const { errors, files } = await buildStandIn({
    formulas: FORMULAS,
    pages: pages as Record<string, string>,
  });
  expect(errors).toEqual([sentence]);
  expect(files.has("functions.json")).toBe(false);
});

test("an edited formula is described anew by the running development server", async () => {
  const { errors, files } = await buildStandIn({
    formulas: FORMULAS,
    edited: { "double-up.ts": DOUBLE.replace("Twice a", "Double the") },
  });
  expect(errors).toEqual([]);
  expect(files.get("functions.json")).toContain("Double the number of people.");
});

test("a formula the generator cannot read fails the build", async () => {
  const complaint = jest.spyOn(console, "error").mockImplementation();
  const broken = DOUBLE.replace("people: unknown", "people: Date");
  const { errors } = await buildStandIn({ formulas: { "double-up.ts": broken } });
  expect(errors.join()).toContain("Date");
  complaint.mockRestore();
});

test("an address left pointing at localhost fails a build for another address", async () => {
  const leak = DOUBLE.replace("Number(people) * 2", '"https://localhost:3000/"');
  const build = { formulas: { "double-up.ts": leak } };
  expect((await buildStandIn(build)).errors).toEqual([]);
  expect((await buildStandIn({ ...build, settings: { url: "https://hr.example.kz/" } })).errors).toEqual([
    "functions.js mentions localhost in a build for https://hr.example.kz/",
  ]);
});

test("the manifest of a build names the build's address everywhere", () => {
  const manifest = addin.files.get("manifest.xml") ?? "";
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('"https://hr.example.kz/kz/taskpane.html"');
});

test("the pane's two pages differ in the Office script alone", () => {
  const [excel, workbench] = ["taskpane.html", "workbench-pane.html"].map(
    (file) => addin.files.get(file) ?? "",
  );
  const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  expect(excel).toContain(`<script src="${hosted}"></script>`);
  expect(excel?.replace(hosted, "office-host.js")).toBe(workbench);
  expect(excel).toMatch(/defer src="functions\.js".*defer src="taskpane\.js"/);
});

test("a build for closed networks carries Excel's office.js in the three languages and allows no other origin", async () => {
  const { errors, files } = await buildStandIn({ formulas: FORMULAS, settings: { officeJs: "local" } });
  expect(errors).toEqual([]);
  expect(files.get("taskpane.html")).toContain('<script src="office-js/office.js"></script>');
  expect(files.get("taskpane.html")).toContain("script-src 'self'; ");
  const office = [...files.keys()].filter((file) => file.startsWith("office-js/"));
  expect(office).toEqual(
    expect.arrayContaining([
      "office-js/office.js",
      "office-js/excel-web-16.00.js",
      "office-js/excel-win32-16.01.js",
      "office-js/ru-ru/office_strings.js",
      "office-js/kk-kz/office_strings.js",
    ]),
  );
  expect(office.filter((file) => /debug|word|outlook|powerpoint/.test(file))).toEqual([]);
});
