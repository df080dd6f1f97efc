import { requiredPercent } from "../../src/domain/standard";
import { meets } from "../../src/domain/ratio";
import { groupOf } from "../../src/law/category";
import type { Day } from "../../src/law/day";
import { readCategory } from "../../src/roster/words/category";
import { readCitizenship } from "../../src/roster/words/citizenship";
import type { Matrix } from "./generate-roster";

/**
 * The check as most add-ins would write it: an object for every row, every cell of it classified anew, filters over
 * all of them. It answers less than the real one and is here only to compare the cost.
 */
export function checkObjectPerRow([headings = [], ...rows]: Matrix, day: Day): boolean {
  const people = rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])),
  );
  const employed = people.filter((person) => Number(person["Дата увольнения"] ?? Infinity) >= day);
  const seen = new Set<unknown>();
  const distinct = employed.filter((person) => {
    const iin = person["ИИН"];
    if (iin === undefined) return true;
    if (seen.has(iin)) return false;
    seen.add(iin);
    return true;
  });
  return (["managers", "workers"] as const).every((group) => {
    const members = distinct.filter((person) => {
      const category = readCategory(person["Категория"] ?? "");
      return typeof category === "number" && groupOf(category) === group;
    });
    const citizens = members.filter((person) => {
      const read = readCitizenship(String(person["Гражданство"] ?? ""));
      return read.kind === "state" && read.code === "KZ";
    });
    return meets(citizens.length, members.length, requiredPercent(group, day));
  });
}
