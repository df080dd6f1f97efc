import { iso } from "../../../src/law/day";
import { vacancyFixOf } from "../../../src/roster/vacancies/vacancy-fix";
import { checked, headings } from "./vacancy-sheet";

const posted = iso("2025-10-01");

test.each([
  [["Инженер", "04/11/2025", "KZ-1", "да"], 1, [iso("2025-11-04"), iso("2025-04-11")]],
  [["Инженер", posted, "KZ 1", "да"], 2, ["KZ1"]],
  [["Инженер", "скоро", "KZ-1", "да"], 1, null],
  [["Инженер", posted, null, "да"], 2, null],
])("the finding of %j in column %i can be mended by %j", (row, column, values) => {
  const cells = [headings, row];
  const finding = checked(cells, "2025-11-05").vacancies[0]?.findings.find((each) => each.column === column);
  if (finding === undefined) throw new Error("nothing to mend");
  const fix = vacancyFixOf(finding, cells);
  const written =
    fix?.kind === "suggestion"
      ? fix.values.map((value) => ("day" in value ? value.day : "text" in value ? value.text : null))
      : null;
  expect(written).toEqual(values);
  if (fix !== null) expect(fix).toMatchObject({ row: 1, column, kind: "suggestion" });
});
