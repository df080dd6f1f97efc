import { fieldNames } from "../../src/roster/table/fields";
import { readSettings } from "../../src/roster/settings/employer-settings";
import { iso } from "../../src/law/day";
import { languages } from "../../src/i18n/language";
import { settingNames } from "../../src/roster/settings/setting-names";
import { pageOf, partOf } from "./help-pages";
import { tablesIn } from "./tables";

const DAY = iso("2025-11-05");

test.each(languages)("the settings of an employer that the page in %s names are understood", (language) => {
  const [, settings] = tablesIn(partOf(pageOf("QUOTA_OK", language), "arguments"));
  const rows = (settings?.rows ?? []).slice(1);
  // Beside the named settings a row may choose a column.
  expect(rows).toHaveLength(Object.keys(settingNames).length + 1);
  for (const [label = "", values = ""] of rows) {
    const [first = ""] = values.split(/[,;]/);
    const isNumber = label === rows[1]?.[0] || label === rows[2]?.[0];
    const written = isNumber ? "25" : first;
    const { problems, findings, chosenHeadings } = readSettings([[label, written]], DAY);
    expect({ label, problems, findings }).toEqual({ label, problems: [], findings: [] });
    expect(Object.keys(chosenHeadings).filter((field) => !(field in fieldNames))).toEqual([]);
  }
});
