import { languages } from "../../src/i18n/language";
import { effectOf, vacancyFindingCodes } from "../../src/roster/vacancies/vacancy-findings";
import { pageOf, partOf } from "./help-pages";

/** Notes are not listed by the formula, and a roster that cannot be read is refused as a whole. */
const listed = vacancyFindingCodes.filter(
  (code) => effectOf(code) !== "note" && code !== "roster_unreadable",
);
const steps = ["mend", "post", "add_code", "add_citizens", "file", "decide", "await", "done"];

test.each(languages)("the page of APPLICATION_CHECK in %s explains every code and no other", (language) => {
  const result = partOf(pageOf("APPLICATION_CHECK", language), "result");
  const rows = result.split("\n").filter((line) => line.startsWith("| `"));
  const codes = rows.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, code]) => code),
  );
  expect(codes.sort()).toEqual([...listed, ...steps].sort());
});
