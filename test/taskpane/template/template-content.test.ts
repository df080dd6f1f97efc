import { listSource } from "../../../src/excel/offer-choices";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { readCategory } from "../../../src/roster/words/category";
import { check } from "../../../src/roster/check";
import { readCitizenship } from "../../../src/roster/words/citizenship";
import { readSettings } from "../../../src/roster/settings/employer-settings";
import { matchHeading } from "../../../src/roster/table/match-heading";
import { settingNamed } from "../../../src/roster/settings/raw-settings";
import { readStatus } from "../../../src/roster/words/status";
import { templateContent } from "../../../src/taskpane/template/template-content";

const DAY = iso("2026-02-01");

describe.each(languages)("the template in %s", (language) => {
  const { sheet, columns, employer } = templateContent(language);
  const choicesOf = (field: string) =>
    columns.find(({ heading }) => matchHeading(heading)?.field === field)?.choices ?? [];

  test("has headings that the check reads, each as its own field", () => {
    expect(columns.map(({ heading }) => matchHeading(heading)?.field)).toEqual([
      ...["name", "iin", "citizenship", "category", "position", "hire", "leave", "status"],
      ...["permitNumber", "permitExpiry", "note"],
    ]);
  });

  test("offers only what the check understands", () => {
    expect(choicesOf("citizenship").map((text) => readCitizenship(text))).toEqual(
      ["KZ", "RU", "BY", "AM", "KG", "UZ", "TJ", "AZ", "TR", "CN", "IN"].map(
        (code) => expect.objectContaining({ kind: "state", code }) as object,
      ),
    );
    expect(choicesOf("category").map(readCategory)).toEqual([1, 2, 3, 4, "none"]);
    expect(choicesOf("status").map(readStatus)).toEqual([
      ...["outstaffed", "contractor"].map((engagement) => [{ kind: "engagement", engagement }]),
      [{ kind: "part_time", beside: expect.stringMatching(/^(outside|told)$/) as string }],
      ...["transferee", "requested"].map((engagement) => [{ kind: "engagement", engagement }]),
      ...["permanent_resident", "kandas", "refugee"].map((residence) => [{ kind: "residence", residence }]),
    ]);
  });

  test("offers lists that Excel takes", () => {
    for (const { choices } of columns) if (choices) expect(listSource(choices)).not.toBe("");
    expect(sheet.length).toBeLessThanOrEqual(31);
  });

  test("has an example that counts on no day that can be asked for, and no remark on it", () => {
    const cells = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
    for (const day of [iso("2023-01-01"), DAY])
      expect(check({ cells, day })).toMatchObject({
        kind: "check",
        verdict: "empty",
        headcount: { min: 0, max: 0 },
        findings: [],
      });
  });

  test("names the employer's settings as the check does, and states nothing", () => {
    expect(employer.rows.map(([label]) => settingNamed(label))).toEqual([
      "small_business",
      "average_headcount",
      "average_income",
      "excluded_activity",
      "employer_kind",
    ]);
    expect(
      readSettings(
        [employer.headings, ...employer.rows].map((cells) => [...cells]),
        DAY,
      ),
    ).toMatchObject({
      problems: [],
      findings: [],
      employer: { smallBusiness: "not_said", kind: "company", declaredHeadcount: null },
    });
  });
});
