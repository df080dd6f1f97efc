import { checkWorkbook } from "../../src/cli/check-workbook";
import { openWorkbook } from "../../src/cli/open-workbook";
import { iso } from "../../src/law/day";
import type { Cell } from "../../src/sheet/cell";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../cli/workbook-of";

const PEOPLE = 50_000;
const day = iso("2025-11-05");
const citizenships = ["РК", "Казахстан", "ҚР", "Қазақстан", "Kazakhstan", "гражданин РК"];
const foreign = ["КНР", "Түркия", "India", "Узбекистан"];

/** A row of the workbook, and what the one who wrote it knows about the person. */
type Written = {
  readonly cells: Cell[];
  readonly counts: "citizen" | "foreigner" | "unclear" | "nobody";
  readonly isManager: boolean;
};

/** Every person by a number; which one is what follows from remainders, so that every run writes the same. */
function written(number: number): Written {
  const isManager = number % 5 === 0;
  const isForeign = isManager ? number % 20 === 0 : number % 16 === 0;
  const isUnclear = number % 997 === 0;
  const hasLeft = number % 31 === 0;
  const country = isForeign ? foreign[number % foreign.length] : citizenships[number % citizenships.length];
  const category = isManager ? (number % 2 ? "1-санат" : 2) : number % 2 ? "3 категория" : "IV";
  const leave = hasLeft ? (number % 2 ? 45_965 : "04.11.2025") : number % 7 === 0 ? 45_966 : null;
  return {
    cells: [
      number,
      `Фамилия${String(number)} Имя`,
      isUnclear ? "КР" : (country ?? null),
      category,
      44_000,
      leave,
    ],
    counts: hasLeft ? "nobody" : isUnclear ? "unclear" : isForeign ? "foreigner" : "citizen",
    isManager,
  };
}

test("a workbook of 50,000 people, written and opened as the terminal opens it, counts what was written", () => {
  const people = Array.from({ length: PEOPLE }, (_, index) => written(index + 1));
  const bytes = writeWorkbook(
    workbookOf(
      sheetOf("Штат", [
        ["Список работников"],
        [],
        ["№", "ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения"],
        ...people.map(({ cells }) => cells),
        [null, "Итого", PEOPLE],
      ]),
    ),
  );
  const workbook = openWorkbook(bytes, "large.xlsx");
  if ("kind" in workbook) throw new Error(workbook.code);
  const answer = checkWorkbook(workbook, { sheet: null, smallBusiness: null }, day);
  if (answer.kind === "failure") throw new Error(answer.code);

  const count = (counts: Written["counts"], isManager: boolean) =>
    people.filter((each) => each.counts === counts && each.isManager === isManager).length;
  const truth = (isManager: boolean) => ({
    citizens: count("citizen", isManager),
    foreigners: count("foreigner", isManager),
    unclear: count("unclear", isManager),
  });
  const { groups, headcount, verdict, findings } = answer.check;
  expect(groups).toMatchObject({ managers: truth(true), workers: truth(false) });
  const headcountWritten = people.filter(({ counts }) => counts !== "nobody").length;
  expect(headcount).toEqual({ min: headcountWritten, max: headcountWritten });
  expect(findings).toHaveLength(count("unclear", true) + count("unclear", false));
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["citizenship_ambiguous"]));

  const holds = (percent: number, isManager: boolean, asCitizens: boolean) => {
    const { citizens, foreigners, unclear } = truth(isManager);
    return 100 * (citizens + (asCitizens ? unclear : 0)) >= percent * (citizens + foreigners + unclear);
  };
  expect([holds(70, true, false), holds(90, false, false)]).toEqual([true, true]);
  expect(verdict).toBe("pass");
});
