import type { Template, TemplateColumn } from "../../excel/template";
import { checkTexts } from "../../i18n/check";
import { rulesTexts } from "../../i18n/rules";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { iso } from "../../law/day";
import { countryName } from "../../roster/words/country-name";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** Kazakhstan and the usual countries of origin of its foreign workers. */
const COUNTRIES = ["KZ", "RU", "BY", "AM", "KG", "UZ", "TJ", "AZ", "TR", "CN", "IN"];

const statuses = [
  ...(["outstaffed", "contractor", "part_timer", "transferee", "requested"] as const),
  ...(["permanent_resident", "kandas", "refugee"] as const),
];

const facts = [
  "small_business",
  "average_headcount",
  "average_income",
  "excluded_activity",
  "employer_kind",
] as const;

/**
 * The example's dates are before the first day with known rules: an example row that nobody replaces must not count as
 * a citizen.
 */
const HIRED = iso("2020-03-02");
const LEFT = iso("2022-12-30");

/** An empty staffing sheet with headings, choices and an example row in a language, and the employer settings. */
export function templateContent(language: Language): Required<Template> {
  const say = speaker(reportTexts, language);
  const sayColumns = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const countries = COUNTRIES.map((code) => countryName(code, language));
  const columns: readonly TemplateColumn[] = [
    { heading: sayColumns("field.name"), width: 38, holds: "text", example: say("template.example.name") },
    { heading: sayColumns("field.iin"), width: 15, holds: "digits", example: null },
    {
      heading: sayColumns("field.citizenship"),
      width: 16,
      holds: "text",
      choices: countries,
      example: countries[0] ?? null,
    },
    {
      heading: sayColumns("field.category"),
      width: 14,
      holds: "number",
      choices: ["1", "2", "3", "4", sayColumns("categories.cell.none")],
      example: 3,
    },
    {
      heading: sayColumns("field.position"),
      width: 28,
      holds: "text",
      example: say("template.example.position"),
    },
    { heading: sayColumns("field.hire"), width: 20, holds: "day", example: HIRED },
    { heading: sayColumns("field.leave"), width: 20, holds: "day", example: LEFT },
    {
      heading: sayColumns("field.status"),
      width: 28,
      holds: "text",
      choices: statuses.map((status) => say(`template.${status}`)),
      example: null,
    },
    { heading: sayColumns("field.permitNumber"), width: 21, holds: "digits", example: null },
    { heading: sayColumns("field.permitExpiry"), width: 28, holds: "day", example: null },
    { heading: sayColumns("field.note"), width: 52, holds: "text", example: say("template.example.note") },
  ];
  return {
    sheet: say("template.sheet"),
    table: "KZ_Staff",
    columns,
    employer: {
      table: SETTINGS_TABLE,
      headings: [sayColumns("setting.heading"), sayColumns("setting.value")],
      rows: facts.map((fact) => [sayRule(`setting.${fact}`), ""]),
    },
  };
}
