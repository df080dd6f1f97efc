import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { languages } from "../../../src/i18n/language";
import { createCommandQueue } from "../../../src/taskpane/command-queue";
import { command } from "../command";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane, verdict } from "../render-pane";
import { vacancySheet } from "./today-workbook";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "../roster";

const status = () => screen.getByRole("status");

test.each([
  ["pass", passing, /^Passes.*categories 1–2/],
  ["fail", failing, /^Fails.*4 citizens/],
  ["undecided", undecided, /^Cannot tell.*1 row/],
  ["empty", sheetOf(), /^The sheet is empty$/],
  ["empty", sheetOf(HEADINGS), /^Nobody/],
  ["unreadable", sheetOf(["Категория", "ФИО"], [1, "А"]), /^This sheet does not read as a staffing list$/],
])("a check that ends with “%s” says so in its code and in words", async (code, sheet, headline) => {
  await renderChecked({ verbs: fakeExcel(sheet) });
  expect(verdict()).toBe(code);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(headline);
  expect(status()).toContainElement(screen.getByRole("heading", { level: 1 }));
});

test("a sheet that cannot be read says which columns were understood and what to rename", async () => {
  await renderChecked({ verbs: fakeExcel(sheetOf(["Категория", "ФИО"], [1, "А"])) });
  expect(status()).toHaveTextContent(/“Категория”, “ФИО”/);
});

test("the keyboard's focus stays on the button, and the first run's words go", async () => {
  await renderChecked();
  expect(screen.getByRole("button", { name: "Check this sheet" })).toHaveFocus();
  expect(screen.queryByText(/The check only reads/)).not.toBeInTheDocument();
});

test("the groups are drawn with their people and the percentage required", async () => {
  await renderChecked({ verbs: fakeExcel(failing) });
  expect(
    screen.getByRole("img", {
      name: "categories 1–2: 6 citizens, 0 unclear rows, 4 foreigners; at least 70% must be citizens",
    }),
  ).toBeInTheDocument();
  expect(screen.getByText("6 of 10 are citizens")).toBeInTheDocument();
  expect(screen.getByText("4 citizens short")).toBeInTheDocument();
  expect(screen.getByText("60.0%")).toBeInTheDocument();
  expect(screen.getByText("nobody")).toBeInTheDocument();
});

test("beside a failing ratio one quiet line tells the possible fine, and opens to its article and what is not said", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing) });
  const line = await screen.findByRole("button", { name: /^Possible fine if a foreigner works without/ });
  expect(line).toHaveAttribute("aria-expanded", "false");
  await user.click(line);
  expect(screen.getByText(/^official: 216,250 tenge \(50 MCI\)$/)).toBeInTheDocument();
  expect(screen.getByText(/^Again within a year of a penalty \(art\. 519\(3\)/)).toBeInTheDocument();
  expect(screen.getByText(/a fine for the ratio itself was not found/)).toBeInTheDocument();
  expect(screen.getByText(/possible and no prediction/)).toBeInTheDocument();
});

test("beside a ratio that holds no fine is told", async () => {
  await renderChecked({ verbs: fakeExcel(passing) });
  expect(screen.queryByText(/Possible fine/)).not.toBeInTheDocument();
});

test("a share just below the threshold is never rounded up to it", async () => {
  const almost = sheetOf(HEADINGS, ...people(6997, "Казахстан", 1), ...people(3003, "Турция", 1));
  await renderChecked({ verbs: fakeExcel(almost) });
  expect(screen.getByText("69.9%")).toBeInTheDocument();
});

test("the reasons hold the arithmetic, the law and since when it is in force", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.getByText("100 × 6 = 600 < 700 = 70 × 10")).toBeInTheDocument();
  expect(screen.getByText("Citizens are at least 70% of categories 1–2 together.")).toBeInTheDocument();
  expect(screen.getByText(/Order No. 93 .* in force since 01.09.2025/)).toBeInTheDocument();
  expect(screen.queryByText(/=KZ\.QUOTA_OK/)).not.toBeInTheDocument();
});

test("the place of the reading is told in the sheet's own rows and letters", async () => {
  const sheet = sheetOf([...HEADINGS, "Отдел"], ...people(7, "Казахстан", 1));
  const { user } = await renderChecked({ verbs: fakeExcel(sheet) });
  await user.click(screen.getByRole("button", { name: "Where it read" }));
  expect(screen.getByText("Heading row").parentElement?.nextElementSibling).toHaveTextContent("3");
  expect(screen.getByRole("combobox", { name: "Citizenship" })).toHaveDisplayValue("Automatic: Гражданство");
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual(["ColumnHeadingRead as", "EОтделDepartment"]);
});

test("the ribbon's wish starts a check, also when it came before the pane", async () => {
  const commands = createCommandQueue();
  commands.add(command("check"));
  const verbs = fakeExcel(passing);
  renderPane({ verbs, commands });
  await waitFor(() => expect(verdict()).toBe("pass"));
  act(() => commands.add(command("check")));
  await waitFor(() => expect(verbs.readSheet).toHaveBeenCalledTimes(2));
});

test("while the sheet is being read the pane says how far it is, and starts no second reading", async () => {
  const verbs = fakeExcel(passing);
  verbs.readSheet.mockImplementation((_, onProgress) => {
    onProgress?.(4000, 20000);
    return new Promise(() => undefined);
  });
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(await screen.findByText("4,000 of 20,000 rows read")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

const settings = { id: "sheet-1", sheet: "Штат", row: 2, column: 1, cells: [["Small business", "yes"]] };
const dismissed = sheetOf([...HEADINGS, "Дата увольнения"], ["Асан", "Казахстан", 1, "01.02.2020"]);

test.each([
  ["holds only the employer's settings", fakeExcel(settings, settings), /Go to your staffing list/],
  ["has no filled cell", fakeExcel(sheetOf([null, ""])), /The sheet is empty.*begin with the template/],
  ["has headings alone", fakeExcel(sheetOf(HEADINGS)), /Headings were found, but nobody/],
  ["has only people who left", fakeExcel(dismissed), /Headings were found, but nobody/],
])("a sheet that %s says why nobody is there and praises no rows", async (_, verbs, words) => {
  await renderChecked({ verbs });
  expect(verdict()).toBe("empty");
  expect(status()).toHaveTextContent(words);
  expect(screen.queryByText(/No remarks/)).not.toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Findings" })).not.toBeInTheDocument();
});

test("of a blank sheet nothing is proven, reported or kept, and a template is offered", async () => {
  await renderChecked({ verbs: fakeExcel(sheetOf([null, ""])) });
  expect(await screen.findByRole("button", { name: "Insert template" })).toBeInTheDocument();
  for (const name of ["Why", "Report sheet", "Keep this check", "Compare with another list"])
    expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
});

test("a list of vacancies leads to the screen that reads it, and no template is offered in its place", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(vacancySheet(1)) });
  expect(screen.queryByRole("button", { name: "Insert template" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Open the screen Vacancies" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Vacancies" })).toBeInTheDocument();
});

test("while exempt a shortage is told as not binding and in no alarming colour", async () => {
  await renderChecked({ verbs: fakeExcel(failing, [["Small business", "yes"]]) });
  const words = "Not binding while exempt; without the exemption 4 citizens would be missing";
  expect(screen.getByText(words).closest("section")).toHaveAttribute("data-quiet", "true");
  expect(screen.queryByText("4 citizens short")).not.toBeInTheDocument();
});

test.each([
  ["en", "on 01.02.2026"],
  ["ru", "на 01.02.2026"],
  ["kk", "01.02.2026 күніне"],
] as const)("the card names its day in %s", async (officeLanguage, words) => {
  const commands = createCommandQueue();
  commands.add(command("check"));
  renderPane({ commands, officeLanguage });
  await waitFor(() => expect(status()).toHaveTextContent(words));
});

const ofTransferees = (transferees: number, category: number) =>
  sheetOf(
    [...HEADINGS, "Статус"],
    ...people(5, "Казахстан", category),
    ...people(9, "Казахстан", 1),
    ...people(transferees, "Германия", category).map((person) => [...person, "ВКП"]),
  );

test("transferees within a group have their own test below the groups, with what it would take", async () => {
  await renderChecked({ verbs: fakeExcel(ofTransferees(3, 2)) });
  expect(verdict()).toBe("pass");
  const section = (
    await screen.findByRole("heading", { level: 2, name: "Intra-corporate transferees" })
  ).closest("section");
  expect(section).toHaveTextContent("category 2transferees 3, citizens 5");
  expect(section).toHaveTextContent("at most 50% of the citizens of the category");
  expect(section).toHaveTextContent("fails, citizens missing: 1A separate rule");
  expect(section).toHaveTextContent(/changes no verdict/);
});

test("the reasons hold the arithmetic of the transferees and the rule of their own", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(ofTransferees(3, 2)) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.getByText("100 × 3 = 300 > 250 = 50 × 5")).toBeInTheDocument();
  expect(screen.getByText("Intra-corporate transferees, category 2")).toBeInTheDocument();
  expect(screen.getByText(/at most 50% of the Kazakhstani staff of their category/)).toBeInTheDocument();
});

test("transferred heads are told to be untested", async () => {
  await renderChecked({ verbs: fakeExcel(ofTransferees(2, 1)) });
  expect(await screen.findByText("outside categories 2 and 3, not tested: 2")).toBeInTheDocument();
});

test("where nobody is a transferee nothing speaks of them", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing) });
  await user.click(screen.getByRole("button", { name: "Why" }));
  expect(screen.queryByText(/transfer/i)).not.toBeInTheDocument();
});

describe("before the first check", () => {
  test("before the first check the pane says what it checks, in percent of the law in force", async () => {
    renderPane();
    await screen.findByText("Try on a sample");
    expect(screen.getByText(/70% of categories 1–2 and 90% of categories 3–4/)).toBeInTheDocument();
    expect(screen.getByText("Nothing leaves this workbook")).toBeInTheDocument();
  });

  test("the region of the verdict is there before the first verdict, and empty", async () => {
    renderPane();
    await screen.findByText("Try on a sample");
    expect(verdict()).toBe("");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  test.each([
    ["en", "Check this sheet", "Try on a sample"],
    ["ru", "Проверить лист", "Попробовать на примере"],
    ["kk", "Парақты тексеру", "Мысалмен байқап көру"],
  ] as const)(
    "in %s there is one button, “%s”, and a way to try it, “%s”",
    async (officeLanguage, name, sample) => {
      renderPane({ officeLanguage });
      expect(screen.getByRole("button", { name })).toBeInTheDocument();
      expect(await screen.findByRole("button", { name: sample })).toBeInTheDocument();
    },
  );

  test("the page says which language it is in", () => {
    for (const officeLanguage of languages) {
      renderPane({ officeLanguage }).unmount();
      expect(document.documentElement.lang).toBe(officeLanguage);
    }
  });
});

describe("the sample", () => {
  test("the sample comes as a sheet of its own, which is then checked", async () => {
    const verbs = fakeExcel(passing);
    const { user } = renderPane({ verbs, officeLanguage: "ru" });
    await user.click(await screen.findByRole("button", { name: "Попробовать на примере" }));
    await screen.findByRole("heading", { level: 1, name: /^Не соблюдено/ });
    expect(verdict()).toBe("fail");
    expect(verbs.writeSheet.mock.calls).toEqual([[expect.objectContaining({ name: "Пример" })]]);
    expect(verbs.readSheet.mock.calls.map(([sheet]) => sheet)).toEqual(["sheet-9"]);
  });

  test("the keyboard is not lost when the way to the sample goes away with the first answer", async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Try on a sample" }));
    await screen.findByRole("heading", { level: 1, name: /^Fails/ });
    expect(screen.queryByRole("button", { name: "Try on a sample" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Check this sheet" })).toHaveFocus();
  });

  test("where the workbook takes no sheet that is said, and nothing is checked", async () => {
    const verbs = fakeExcel(passing);
    verbs.writeSheet.mockResolvedValueOnce({ written: false, reason: "protected" });
    const { user } = renderPane({ verbs });
    await user.click(await screen.findByRole("button", { name: "Try on a sample" }));
    expect(await screen.findByText(/structure of the workbook is protected/)).toBeInTheDocument();
    expect(verbs.readSheet).not.toHaveBeenCalled();
    expect(verdict()).toBe("");
  });
});

describe("the question", () => {
  const typeDay = (value: string) =>
    fireEvent.change(screen.getByLabelText("As-of day"), { target: { value } });
  const chooseDay = (value: string) => {
    typeDay(value);
    fireEvent.blur(screen.getByLabelText("As-of day"));
  };
  const choice = (name: string) => screen.getByRole("radio", { name });

  const employer = (value: string) => [
    ["Setting", "Value"],
    ["Small business", value],
  ];

  test("the day asked first is today in Kazakhstan", async () => {
    await renderChecked();
    expect(screen.getByLabelText("As-of day")).toHaveValue("01.02.2026");
  });

  test("another choice is answered at once, from the cells read before", async () => {
    const verbs = fakeExcel(failing);
    const { user } = await renderChecked({ verbs });
    expect(verdict()).toBe("fail");
    await user.click(choice("Yes"));
    await waitFor(() => expect(verdict()).toBe("exempt"));
    expect(screen.getByRole("status")).toHaveTextContent("11 more people end the exemption.");
    await user.click(choice("No"));
    await waitFor(() => expect(verdict()).toBe("fail"));
    expect(screen.getByRole("status")).toHaveTextContent("not a small business");
    expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  });

  test("the day decides which law and whose limit holds", async () => {
    const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));
    const { user } = await renderChecked({ verbs: fakeExcel(many) });
    await user.click(choice("Yes"));
    await waitFor(() => expect(verdict()).toBe("fail"));
    chooseDay("2025-08-31");
    await waitFor(() => expect(verdict()).toBe("exempt"));
    chooseDay("2022-12-31");
    await waitFor(() => expect(verdict()).toBe("not_covered"));
    expect(screen.getByRole("status")).toHaveTextContent("The rules are known from 01.01.2023");
  });

  test("a day that is no day is said so, and the answer stays", async () => {
    await renderChecked();
    chooseDay("");
    expect(screen.getByText(/^Enter day, month and year, such as .* 01\.02\.2026/)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Штат · on 01.02.2026");
    expect(verdict()).toBe("pass");
  });

  test("a day may be typed short, and nothing is complained of before it is done", async () => {
    const { user } = await renderChecked();
    const field = screen.getByLabelText("As-of day");
    await user.clear(field);
    await user.type(field, "1.9.2");
    expect(screen.queryByText(/Enter day, month and year/)).not.toBeInTheDocument();
    await user.type(field, "5{Enter}");
    expect(field).toHaveValue("01.09.2025");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("on 01.09.2025"));
  });

  test("what the workbook says about the employer counts until the pane is told otherwise", async () => {
    const { user } = await renderChecked({ verbs: fakeExcel(failing, employer("yes")) });
    expect(verdict()).toBe("exempt");
    expect(choice("Yes")).toBeChecked();
    expect(screen.getByText(/Taken from the table KZ_Employer/)).toBeInTheDocument();
    await user.click(choice("Not said"));
    await waitFor(() => expect(verdict()).toBe("fail"));
    expect(screen.queryByText(/Taken from the table/)).not.toBeInTheDocument();
  });

  test("a position decided twice is told with its cell, and is open", async () => {
    const cells = [
      ["Должность", "Категория"],
      ["Сварщик", 4],
      ["сварщик", 1],
    ];
    const decided = { id: "sheet-4", sheet: "KZ_Categories", row: 0, column: 0, cells };
    const raw = sheetOf(
      ["ФИО", "Гражданство", "Должность"],
      ["Асан А.", "РК", "Сварщик"],
      ["Ван В.", "КНР", "Сварщик"],
    );
    await renderChecked({ verbs: fakeExcel([raw, decided]) });
    expect(await screen.findByText(/^Left aside.+KZ_Categories!B3: “сварщик”/)).toBeInTheDocument();
    expect(verdict()).toBe("undecided");
  });

  test("settings that cannot be used are named with their row", async () => {
    await renderChecked({ verbs: fakeExcel(failing, [...employer("perhaps"), ["Colour", "green"]]) });
    expect(screen.getByText(/KZ_Employer, row 2: “perhaps” cannot be used/)).toBeInTheDocument();
    expect(screen.getByText(/KZ_Employer, row 3: the setting “Colour” is not known/)).toBeInTheDocument();
  });

  test("a full date too early for Excel's calendar is told since when the rules are known", async () => {
    await renderChecked();
    chooseDay("1900-02-28");
    expect(screen.getByText(/The rules are known from 01\.01\.2023/)).toBeInTheDocument();
    expect(screen.queryByText(/Enter day, month and year/)).not.toBeInTheDocument();
    expect(screen.getByText(/The answer shown is for 01\.02\.2026/)).toBeInTheDocument();
  });

  test("an exemption stated and not understood is not called unclaimed, and its row stands under the card", async () => {
    const { user } = await renderChecked({ verbs: fakeExcel(failing, employer("perhaps")) });
    const card = screen.getByRole("status");
    expect(verdict()).toBe("fail");
    expect(card).toHaveTextContent("is stated in KZ_Employer but could not be read");
    expect(card).not.toHaveTextContent("No exemption claimed");
    expect(card.nextElementSibling).toHaveTextContent("KZ_Employer, row 2");
    await user.click(choice("No"));
    expect(card).toHaveTextContent("No exemption: not a small business.");
  });

  test("an unusable setting of another kind leaves the exemption unclaimed", async () => {
    await renderChecked({ verbs: fakeExcel(failing, [["Average headcount", "many"]]) });
    expect(screen.getByRole("status")).toHaveTextContent("No exemption claimed.");
  });

  test("a business size that was to be computed and could not be is not called unclaimed", async () => {
    await renderChecked({ verbs: fakeExcel(failing, employer("compute")) });
    expect(screen.getByRole("status")).toHaveTextContent("the size of the business could not be worked out");
    expect(screen.getByRole("status")).not.toHaveTextContent("No exemption claimed");
  });
});

describe("the end of an exemption", () => {
  const SMALL = [["Small business", "yes"]];

  test.each([
    [
      "far from the limit",
      sheetOf(HEADINGS, ...people(18, "Казахстан", 1)),
      "18 of 20: 3 more people end the exemption.",
    ],
    [
      "at the limit with too few citizens",
      sheetOf(HEADINGS, ...people(10, "Казахстан", 1), ...people(10, "Турция", 2)),
      "20 of 20: the next hire ends the exemption.Without it, as the list stands: 14 citizens short in categories 1–2.",
    ],
    [
      "at the limit with enough citizens",
      sheetOf(HEADINGS, ...people(20, "Казахстан", 1)),
      "20 of 20: the next hire ends the exemption.Without it, as the list stands, the ratio would hold.",
    ],
  ])("an exemption %s says how near its end is", async (_, sheet, words) => {
    await renderChecked({ verbs: fakeExcel(sheet, SMALL) });
    expect(status()).toHaveTextContent(words);
  });

  test("with rows that are perhaps nobody the end is only perhaps so near", async () => {
    const sheet = sheetOf([...HEADINGS, "Статус"], ...people(17, "Казахстан", 1), [
      "Асан",
      "Казахстан",
      1,
      "уволен",
    ]);
    await renderChecked({ verbs: fakeExcel(sheet, SMALL) });
    expect(status()).toHaveTextContent("17 to 18 of 20: 3 more people may already end the exemption");
  });

  test("a declared headcount is told as declared, and no hire is said to end the exemption", async () => {
    const sheet = sheetOf(HEADINGS, ...people(5, "Казахстан", 1));
    await renderChecked({ verbs: fakeExcel(sheet, [...SMALL, ["Average annual headcount", 20]]) });
    expect(status()).toHaveTextContent("20 of 20, as declared");
    expect(status()).not.toHaveTextContent("next hire");
  });
});

describe("edits", () => {
  test("an edit is told beside the hour of the check, and answered by itself", async () => {
    const verbs = fakeExcel(passing);
    await renderChecked({ verbs });
    verbs.readRowsOf.mockImplementation(fakeExcel(failing).readRowsOf);
    act(() => verbs.edit("sheet-1", { row: 9, column: 2, rows: 1, columns: 1 }));
    expect(screen.getByText("checked at 14:02, changed since")).toBeInTheDocument();
    expect(verdict()).toBe("pass");
    await waitFor(() => expect(verdict()).toBe("fail"), { timeout: 5000 });
    expect(screen.queryByText(/changed since/)).not.toBeInTheDocument();
  });

  test("an edit that cannot be followed leaves the answer standing and offers another check", async () => {
    const long = sheetOf(HEADINGS, ...people(34_000, "Казахстан", 1));
    const verbs = fakeExcel(long);
    verbs.holdsFormulas.mockResolvedValue(true);
    const { user } = await renderChecked({ verbs });
    act(() => verbs.edit("Отпуска"));
    const offer = await screen.findByText(/The workbook has changed since 14:02/, {}, { timeout: 5000 });
    expect(offer).toBeInTheDocument();
    expect(verdict()).toBe("pass");
    verbs.readSheet.mockResolvedValue(failing);
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => expect(verdict()).toBe("fail"));
    expect(screen.queryByText(/The workbook has changed/)).not.toBeInTheDocument();
    expect(verbs.readSheet.mock.lastCall?.[0]).toBe("sheet-1");
  });

  test("settings under the people of the sheet itself are read and nobody is counted in them", async () => {
    const settings = [
      ["Настройка", "Значение"],
      ["Малый бизнес", "да"],
      ["Вид работодателя", "компания"],
    ];
    const sheet = { ...failing, cells: [...failing.cells, [], ...settings.map((row) => [...row, null])] };
    const row = sheet.row + failing.cells.length + 1;
    const verbs = fakeExcel(sheet, {
      id: sheet.id,
      sheet: sheet.sheet,
      row,
      column: sheet.column,
      cells: settings,
    });
    await renderChecked({ verbs });
    expect(verdict()).toBe("exempt");
    expect(screen.getByRole("status")).toHaveTextContent("10 people, limit 20");
    expect(screen.queryAllByRole("listitem").filter((item) => item.dataset["code"])).toEqual([]);
  });

  test("a pane that is closed stops watching the workbook", async () => {
    const verbs = fakeExcel(passing);
    renderPane({ verbs }).unmount();
    await waitFor(() => expect(verbs.stopWatching).toHaveBeenCalledTimes(1));
  });

  test("a sheet that cannot be read ends with a sentence and another try", async () => {
    const verbs = fakeExcel(passing);
    verbs.readSheet.mockRejectedValueOnce(new Error("RichApi.Error: internal"));
    const { user } = renderPane({ verbs });
    await user.click(screen.getByRole("button", { name: "Check this sheet" }));
    expect(await screen.findByText(/The sheet could not be read/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("RichApi");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(verdict()).toBe("pass"));
  });

  test("a sheet renamed meanwhile is told apart from other trouble", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    verbs.goTo.mockRejectedValueOnce(Object.assign(new Error("x"), { code: "ItemNotFound" }));
    await user.click(screen.getByRole("button", { name: "Go to C12" }));
    expect(await screen.findByText(/There is no sheet of this name any more/)).toBeInTheDocument();
    verbs.goTo.mockRejectedValueOnce(new Error("x"));
    await user.click(screen.getByRole("button", { name: "Go to C12" }));
    expect(await screen.findByText("The cell could not be selected.")).toBeInTheDocument();
  });
});
