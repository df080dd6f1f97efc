import { pageFile, parsePage, slugOf } from "../../../src/build/help/page";

const TEXT = "---\nid: TEST_END\ntitle: Конец поиска\nparameters: { posted: День }\n---\n# Текст\n";

test("a formula's pages are named after it", () => {
  expect(slugOf("TEST_END")).toBe("test-end");
  expect(pageFile("IS_CITIZEN", "kk")).toBe("is-citizen.kk.md");
});

test("the head says what the formula is, the rest is the page", () => {
  expect(parsePage("test-end.ru.md", TEXT)).toEqual({
    file: "test-end.ru.md",
    language: "ru",
    id: "TEST_END",
    title: "Конец поиска",
    description: "",
    parameters: { posted: "День" },
    body: "# Текст\n",
  });
});

test("line ends of Windows are read as well", () => {
  expect(parsePage("test-end.ru.md", TEXT.replaceAll("\n", "\r\n"))).toMatchObject({ id: "TEST_END" });
});

test.each([
  ["test-end.md", TEXT, "test-end.md: a help page is named formula.language.md"],
  ["test-end.ru.md", "# Текст\n", "test-end.ru.md: the page has no head between --- lines"],
])("the page %s of another form is refused in a sentence", (file, text, sentence) => {
  expect(() => parsePage(file, text)).toThrow(sentence);
});
