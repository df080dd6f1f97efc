import { vacancyTexts } from "../../../src/i18n/vacancies";
import { rulesTexts } from "../../../src/i18n/rules";
import { speaker } from "../../../src/i18n/speaker";
import type { DocRow, SheetDocument } from "../../../src/excel/sheet-document";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { findLayout } from "../../../src/roster/table/layout";
import { findVacancyLayout } from "../../../src/roster/table/vacancy-layout";
import { checklistSheet } from "../../../src/taskpane/screens/vacancies/checklist-sheet";
import { datesSheet } from "../../../src/taskpane/screens/vacancies/dates-sheet";
import { answerVacancies } from "../../../src/taskpane/store/vacancies/vacancy-answer";
import type { WrittenVacancies } from "../../../src/taskpane/screens/vacancies/written-sheets";
import { lawWords } from "../../../src/account/law-words";
import { DAY, listOf, plan, staffOf, vacancy } from "./vacancy-workbook";

function writtenFrom(sheet: SheetCells, day = DAY): WrittenVacancies {
  const roster = { kind: "read", sheet: staffOf(18, 1), hasFormulas: false } as const;
  const reading = { sheet, hasFormulas: false, roster, settings: null, holidays: null, at: "14:02" };
  const answer = answerVacancies(reading, day);
  if (answer.result.kind !== "vacancies") throw new Error(answer.result.kind);
  return { check: answer.result, answer, sheet, writtenOn: iso("2026-03-19") };
}

const vacancyIn = ({ check }: WrittenVacancies, position: string) => {
  const found = check.vacancies.find(({ facts }) => facts.position === position);
  if (!found) throw new Error(position);
  return found;
};

const texts = ({ rows }: SheetDocument) => rows.map((row) => row.map(textOf));

function textOf(cell: DocRow[number]): string | number | null {
  if (cell === null) return null;
  if (cell.is === "text") return cell.text;
  return cell.is === "day" || cell.is === "number" ? ("day" in cell ? cell.day : cell.number) : cell.share;
}

const rowOf = (sheet: SheetDocument, first: string) => texts(sheet).find(([text]) => text === first);

test("the checklist has each step with its state, what the list says, its sources and how sure they are", () => {
  const written = writtenFrom(plan);
  const sheet = checklistSheet(vacancyIn(written, "Повар"), written, "en");
  expect(rowOf(sheet, "Publication code of the vacancy")).toEqual([
    "Publication code of the vacancy",
    "☐ missing",
    null,
    "EY Kazakhstan (advisory firm), 2025-09, Intermark Relocation (advisory firm), 2025, Acsour (advisory firm), 2025-09",
    "Reported, not read in an act",
  ]);
  expect(rowOf(sheet, "15 calendar days on the Electronic Labour Exchange")?.slice(0, 3)).toEqual([
    "15 calendar days on the Electronic Labour Exchange",
    "☑ done",
    "posted 25.02.2026, last day of the search 12.03.2026, first day to file 13.03.2026",
  ]);
  expect(rowOf(sheet, "Posted in the region of the job")?.[4]).toBe("Disputed: sources conflict or are weak");
  expect(rowOf(sheet, "IIN of the foreigner obtained")?.[1]).toBe("☐ confirm");
});

test("the ratio on the filing day stands on the checklist with its arithmetic", () => {
  const written = writtenFrom(listOf(vacancy("Инженер", "2026-02-23", "AST-1")));
  const sheet = checklistSheet(vacancyIn(written, "Инженер"), written, "en");
  const all = texts(sheet).flat();
  expect(all).toContain("Ratio: fits on 18.03.2026");
  expect(all).toContain("Categories 3–4: 100 × 18 = 1800 ≥ 1800 = 90 × 20");
});

test("the key dates are days that can be calculated with, the next thing to do first", () => {
  const sheet = datesSheet(writtenFrom(plan), "en");
  const rows = texts(sheet).slice(3, 7);
  expect(rows.map(([name]) => name)).toEqual(["Инженер", "Повар", "Наладчик", "Монтажник"]);
  expect(rows[2]).toEqual([
    ...["Наладчик", "File from 26.03.2026 to 03.05.2026", "Too early, or something is missing"],
    ...[iso("2026-03-10"), iso("2026-03-25"), iso("2026-03-26"), null, null, null],
  ]);
});

describe.each(languages)("in %s", (language) => {
  const written = writtenFrom(plan);
  const sheets = [
    datesSheet(written, language),
    ...written.check.vacancies.map((each) => checklistSheet(each, written, language)),
  ];

  test("every sheet says the as-of day, when the law was looked at, that it is a summary, and the version", () => {
    for (const sheet of sheets) {
      const all = texts(sheet).flat().map(String);
      expect(all).toContain(String(DAY));
      expect(all).toContain(lawWords(DAY, speaker(rulesTexts, language)));
      expect(all).toContain(speaker(vacancyTexts, language)("about.summary"));
      expect(all.some((text) => text.includes("0.1.0"))).toBe(true);
    }
  });

  test("no sheet we write is taken for a list of vacancies or of staff", () => {
    for (const sheet of sheets) {
      const cells = texts(sheet);
      expect(findVacancyLayout(cells).kind).toBe("unreadable");
      expect(findLayout(cells).kind).toBe("unreadable");
    }
  });

  test("the sheets fit the names that Excel takes, and lie on one page's width", () => {
    for (const { name, page } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
      expect(page?.orientation).toBe("landscape");
    }
  });
});

test("a vacancy without a position is called by its row", () => {
  const written = writtenFrom(listOf(vacancy("", "2026-03-10", "A-1")));
  const [only] = written.check.vacancies;
  if (!only) throw new Error("none");
  const sheet = checklistSheet(only, written, "en");
  expect(texts(sheet)[0]).toEqual(["Filing checklist: vacancy in row 4"]);
});
