import { TextDecoder, TextEncoder } from "node:util";
import { fireEvent, screen, within } from "@testing-library/react";
import type { Cell } from "../../../src/sheet/cell";
import type { SheetDocument } from "../../../src/excel/sheet-document";
import type { ExcelVerbs } from "../../../src/taskpane/excel-verbs";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { sheetOf as fileSheetOf, workbookOf } from "../../cli/workbook-of";
import { ownReports } from "../../../src/taskpane/own-reports";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

const now = sheetOf(HEADINGS, ...people(6, "Казахстан", 1), ...people(1, "Турция", 2), [
  "Нуров Н.",
  "Казахстан",
  1,
]);
const before: Cell[][] = [
  ["Список на 15.01.2026"],
  HEADINGS,
  ...(people(6, "Казахстан", 1) as Cell[][]),
  ["Петров П.", "Казахстан", 1],
];

// The simulated page has neither, and its files cannot be read.
Object.assign(globalThis, { TextDecoder, TextEncoder });
const fileOf = (name: string, bytes: Uint8Array) =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes) });
const october = fileOf("январь.xlsx", writeWorkbook(workbookOf(fileSheetOf("Штат", before))));

async function opened(file: File, verbs: ExcelVerbs = fakeExcel(now)) {
  const rendered = await renderChecked({ verbs });
  await rendered.user.click(await screen.findByRole("button", { name: "Compare with another list" }));
  await screen.findByRole("button", { name: "Open a file…" });
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("There is no way to open a file");
  fireEvent.change(input, { target: { files: [file] } });
  return rendered;
}

test("a file of last month is read here, and who came and went is told with why the numbers moved", async () => {
  const { user, verbs } = await opened(october);
  expect(await screen.findByText(/^Compared with “январь.xlsx, Штат” on 15.01.2026: /)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Came: 1" }));
  expect(await screen.findByText("Нуров Н.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Went: 1" }));
  expect(await screen.findByText("Петров П.")).toBeInTheDocument();
  expect(screen.getByText(/^– citizens 7 → /)).toBeInTheDocument();
  // Nothing is written, and nothing more is asked of the workbook.
  expect(verbs.writeSettings).not.toHaveBeenCalled();
  expect(verbs.writeSheet).not.toHaveBeenCalled();
});

test.each([
  [
    "секрет.xlsx",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")),
    /password/,
  ],
  [
    "заметки.xlsx",
    writeWorkbook(workbookOf(fileSheetOf("Заметки", [["Позвонить"]]))),
    /No sheet of заметки.xlsx/,
  ],
  ["картинка.xlsx", Uint8Array.from(Buffer.from("picture")), /neither an Excel workbook/],
])("%s is refused, and it is said why", async (name, bytes, why) => {
  await opened(fileOf(name, bytes));
  expect(await screen.findByText(why)).toBeInTheDocument();
});

test("another sheet of the workbook is compared with, and the day it is for can be another", async () => {
  const other = { ...sheetOf(...before.slice(1)), id: "sheet-2", sheet: "Январь" };
  const { user } = await renderChecked({ verbs: fakeExcel([now, other]) });
  await user.click(await screen.findByRole("button", { name: "Compare with another list" }));
  const sheets = await screen.findByRole("combobox", { name: "Sheet of this workbook" });
  expect(within(sheets).getAllByRole("option")).toHaveLength(2);
  await user.selectOptions(sheets, "Январь");
  expect(await screen.findByText(/^Compared with “Январь” on 01.02.2026: /)).toBeInTheDocument();
  const day = screen.getByRole("textbox", { name: "The other list is for" });
  await user.clear(day);
  await user.type(day, "31.12.2025");
  expect(await screen.findByText(/^Compared with “Январь” on 31.12.2025: /)).toBeInTheDocument();
});

test("the comparison becomes a sheet that names both lists and everybody who came, went or changed", async () => {
  const writeSheet = jest.fn((_: SheetDocument) =>
    Promise.resolve({ written: true as const, id: "sheet-9", name: "Comparison" }),
  );
  const { user } = await opened(october, { ...fakeExcel(now), ...ownReports(writeSheet) });
  await screen.findByText(/^Compared with “январь.xlsx, Штат” on 15.01.2026: /);
  // The report of the check is written from above.
  await user.click(screen.getAllByRole("button", { name: "Report sheet" }).at(-1) ?? document.body);
  expect(await screen.findByText("Written: sheet “Comparison”.")).toBeInTheDocument();
  const [sheet] = writeSheet.mock.calls[0] ?? [];
  const said = sheet?.rows.map((row) => row.map((cell) => (cell && "text" in cell ? cell.text : null)));
  expect(sheet?.name).toBe("Comparison");
  expect(said).toContainEqual(["The other list", "январь.xlsx, Штат", null]);
  expect(said).toContainEqual(["Нуров Н.", expect.stringMatching(/^Row \d+$/), "not on the other list"]);
  expect(said).toContainEqual(["Петров П.", "Row 9 there", "no longer on the list"]);
});
