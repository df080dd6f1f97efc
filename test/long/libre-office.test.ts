import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/xlsx/open-file";
import { plainSheet } from "../../src/xlsx/plain-sheet";
import type { Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const WORKBOOKS = "test/workbooks";
const MINUTE = 60_000;

/** Not every machine has it; where it is missing there is nobody to ask. */
const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "libre-office-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens files without a screen and writes them in another format; the names of what came of it. */
function converted(files: readonly string[], format: string): readonly string[] {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const out = path.join(folder, format);
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...files], {
    stdio: "ignore",
    timeout: 10 * MINUTE,
  });
  return readdirSync(out).map((name) => path.join(out, name));
}

function written(name: string, workbook: Workbook): string {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, writeWorkbook(workbook));
  return file;
}

const charted: Workbook = {
  sheets: [
    {
      ...plainSheet("Отчёт", [
        ["", "Доля", "Требуется"],
        ["1–2", 0.75, 0.7],
        ["3–4", 0.8, 0.9],
      ]),
      charts: (["bars", "course"] as const).map((kind, index) => ({
        kind,
        title: "Доля граждан",
        data: { row: 0, column: 0, rows: 3, columns: 3 },
        place: { row: 5 + 12 * index, column: 0, rows: 10, columns: 4 },
      })),
    },
  ],
  definedNames: [],
  uses1904Dates: false,
};

test(
  "LibreOffice opens every workbook that is written, its charts too",
  () => {
    if (!isInstalled) return;
    const names = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));
    const files = names.flatMap((name) => {
      try {
        const workbook = openFile(readFileSync(path.join(WORKBOOKS, name)), name, { looks: true });
        return [written(path.parse(name).name, workbook)];
      } catch {
        // Those that are refused are no workbooks to be written.
        return [];
      }
    });
    expect(files.length).toBeGreaterThan(30);
    const all = [...files, written("charted", charted)];
    const pdfs = converted(all, "pdf");
    expect(pdfs.map((file) => path.parse(file).name).sort()).toEqual(
      all.map((file) => path.parse(file).name).sort(),
    );
    expect(pdfs.filter((file) => statSync(file).size < 1_000)).toEqual([]);
    const [again = ""] = converted([path.join(folder, "charted.xlsx")], "xlsx");
    // A file lists the names of its parts as they are.
    const listed = readFileSync(again, "latin1");
    expect(["xl/charts/chart1.xml", "xl/charts/chart2.xml"].filter((part) => !listed.includes(part))).toEqual(
      [],
    );
  },
  20 * MINUTE,
);
