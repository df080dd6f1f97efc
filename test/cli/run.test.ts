import { zipOf } from "../xlsx/make-container";
import { failure } from "../../src/cli/failure";
import { readFile } from "../../src/cli/read-file";
import { run, type World } from "../../src/cli/run";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { rosterCells, sheetOf, workbookOf } from "./workbook-of";

const files: Readonly<Record<string, Uint8Array>> = {
  "pass.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(9, 1)))),
  "keeps.xlsx": writeWorkbook(
    workbookOf(sheetOf("Штат", rosterCells(9, 1)), sheetOf("KZ_Employer", [["Журнал", "да"]])),
  ),
  "fail.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(8, 1)))),
  "nobody.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(0, 0)))),
  "two.xlsx": writeWorkbook(
    workbookOf(sheetOf("Штат", rosterCells(9, 1)), sheetOf("Филиал", rosterCells(9, 1))),
  ),
  "notes.xlsx": writeWorkbook(workbookOf(sheetOf("Заметки", [["Позвонить"]]))),
  "table.csv": new TextEncoder().encode("ФИО;Гражданство\nАхметова А.;РК\n"),
  "staff.csv": new TextEncoder().encode(
    'ФИО;Гражданство;Категория;Дата приема\n"Ахметова А.";РК;2;01.02.2020\nВан К.;КНР;2;01.03.2026\n',
  ),
  "marks.csv": new TextEncoder().encode('ФИО;"Гражданство\n'),
  "staff.ods": new TextEncoder().encode("PK"),
  "~$pass.xlsx": new TextEncoder().encode("user"),
  "paper.xlsx": new TextEncoder().encode("%PDF-1.7"),
  "letter.xlsx": zipOf([{ name: "word/document.xml", content: "<w/>" }]),
  "apple.numbers": zipOf([{ name: "Index/Document.iwa", content: "" }]),
  "old.xlsx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
  "old.xls": compound("Workbook", "WordDocument"),
  "older.xls": compound("Book"),
  "letter.doc": compound("1Table", "WordDocument", "Workbook"),
  "renamed.xls": compound("WordDocument"),
  "talk.ppt": compound("PowerPoint Document"),
  "secret.xlsx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")),
  "picture.xlsx": new TextEncoder().encode("picture"),
  "nothing.xlsx": new Uint8Array(),
};

/** A compound file, as Office wrote before 2007, with the names of these streams in its directory. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  streams.forEach((name, index) => bytes.set(Buffer.from(name, "utf16le"), 512 + 128 * index));
  return bytes;
}

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 100, headline: (text) => text }),
};

test.each([
  [["pass.xlsx"], 0],
  [["fail.xlsx"], 1],
  [["fail.xlsx", "--small-business", "yes"], 0],
  [["nobody.xlsx"], 2],
  [["pass.xlsx", "--as-of", "2022-12-31"], 2],
  [["two.xlsx"], 3],
  [["two.xlsx", "--sheet", "Филиал"], 0],
  [["staff.csv"], 0],
  [["staff.csv", "--as-of", "2026-03-18"], 1],
  [["absent.xlsx"], 3],
  [[], 3],
])("%j exits with %i", (args, exitCode) => {
  expect(run(args, world).exitCode).toBe(exitCode);
});

test.each<[readonly string[], string]>([
  [[], "no_file"],
  [["pass.xlsx", "--fast"], "unknown_option"],
  [["pass.xlsx", "--as-of", "soon"], "bad_date"],
  [["absent.xlsx"], "file_not_found"],
  [["table.csv"], "no_category_column"],
  [["picture.xlsx"], "not_excel"],
  [["paper.xlsx"], "other_document"],
  [["letter.xlsx"], "other_document"],
  [["apple.numbers"], "other_document"],
  [["old.xlsx"], "old_excel"],
  [["old.xls"], "old_excel"],
  [["older.xls"], "old_excel"],
  [["letter.doc"], "other_document"],
  [["renamed.xls"], "other_document"],
  [["talk.ppt"], "other_document"],
  [["secret.xlsx"], "encrypted"],
  [["marks.csv"], "unpaired_quotes"],
  [["staff.ods"], "open_document"],
  [["~$pass.xlsx"], "lock_file"],
  [["nothing.xlsx"], "file_empty"],
  [["two.xlsx"], "several_rosters"],
  [["two.xlsx", "--sheet", "Склад"], "unknown_sheet"],
  [["notes.xlsx"], "no_heading"],
  [["pass.xlsx", "--as-of", "2022-12-31"], "day_not_covered"],
])("%j is one clear sentence with the code %s in every language", (args, code) => {
  const sentences = languages.map((language) => {
    const { stdout, stderr } = run([...args, "--lang", language, "--json"], world);
    expect(stderr).toBe("");
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/[\p{L}]{3}/u);
    expect(error.message).not.toMatch(/undefined|[{}]/);
    return error.message;
  });
  expect(new Set(sentences).size).toBe(languages.length);
});

test("a document of Word of before 2007 is called one, whatever its name ends in", () => {
  expect(run(["letter.doc", "--lang", "en"], world).stderr).toContain("a document of Word");
  expect(run(["talk.ppt", "--lang", "en"], world).stderr).toContain("a presentation");
});

test.each(languages)("every kind of file that is no workbook has a sentence of its own in %s", (language) => {
  const files = ["paper.xlsx", "letter.xlsx", "apple.numbers", "old.xlsx", "secret.xlsx", "picture.xlsx"];
  const others = ["staff.ods", "~$pass.xlsx", "nothing.xlsx", "marks.csv"];
  const said = [...files, ...others].map((file) =>
    run([file, "--lang", language], world).stderr.replaceAll(file, "…"),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/^[^\n]+\.\n$/u);
});

describe("an error nobody foresaw", () => {
  const broken: World = {
    ...world,
    readFile: () => {
      throw new RangeError("Maximum call stack size exceeded");
    },
  };

  test.each(languages)("is one sentence with the exit code of unreadable input, in %s", (language) => {
    const { stdout, stderr, exitCode } = run(["pass.xlsx", "--lang", language], broken);
    expect([stdout, exitCode]).toEqual(["", 3]);
    expect(stderr).toMatch(/^[^\n]*RangeError: Maximum call stack size exceeded[^\n]*\.\n$/);
    expect(stderr).not.toContain("    at ");
  });

  test("is JSON with a code of its own where JSON is asked for", () => {
    const { stdout, stderr, exitCode } = run(["pass.xlsx", "--json"], broken);
    expect([stderr, exitCode]).toEqual(["", 3]);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: "unexpected", message: expect.stringMatching(/error in this program/) as string },
    });
  });
});

test("without --json a failure goes to the error stream and leaves the output empty", () => {
  expect(run(["two.xlsx", "--lang", "ru"], world)).toEqual({
    stdout: "",
    stderr: "Список работников есть на нескольких листах: “Штат”, “Филиал”. Выберите один через --sheet.\n",
    exitCode: 3,
  });
});

test("without a day the check is for today", () => {
  expect(JSON.parse(run(["pass.xlsx", "--json"], world).stdout)).toMatchObject({ asOf: "2025-11-05" });
});

test("a file that is missing and one that is a folder are told apart", () => {
  expect(readFile("test/cli/absent.xlsx")).toMatchObject({ code: "file_not_found" });
  expect(readFile("test/cli")).toMatchObject({ code: "is_directory" });
});

test.each(languages)(
  "where the workbook keeps every check, the terminal in %s says that it writes nothing",
  (lang) => {
    const said = (file: string) => run([file, "--lang", lang], world).stdout.includes("KZ_History");
    expect([said("keeps.xlsx"), said("pass.xlsx")]).toEqual([true, false]);
    const keeps = (file: string) => JSON.parse(run([file, "--json"], world).stdout) as unknown;
    expect(keeps("keeps.xlsx")).toMatchObject({ verdict: "pass", keepsChecks: true });
    expect(keeps("pass.xlsx")).toMatchObject({ keepsChecks: false });
  },
);
