import { pane } from "../../../i18n/pane";
import { reportTexts } from "../../../i18n/report";
import type { Template, TemplateColumn } from "../../../excel/template";
import type { Language } from "../../../i18n/language";
import { speaker } from "../../../i18n/speaker";
import { vacancyTexts } from "../../../i18n/vacancies";
import { iso } from "../../../law/day";
import { regionIds } from "../../../law/regions";
import { vacancyFields } from "../../../roster/table/vacancy-fields";

type Column = Omit<TemplateColumn, "heading">;

const PORTALS = ["migration.enbek.kz", "egov.kz", "elicense.kz"];

/** An empty vacancy list with headings, choices and an example row in a language. */
export function vacancyTemplate(language: Language): Template {
  const say = speaker(vacancyTexts, language);
  const sayPane = speaker(pane, language);
  const sayReport = speaker(reportTexts, language);
  const [yes, no] = [say("answer.yes"), say("answer.no")];
  const regions = regionIds.map((id) => say(`region.${id}`));
  const region = regions[0] ?? "";
  const kinds = (["new", "renewal", "transferee", "seasonal"] as const).map((kind) => say(`kind.${kind}`));
  const outcomes = (["pending", "granted", "refused", "withdrawn"] as const).map((outcome) =>
    say(`outcome.${outcome}`),
  );
  // The example is marked as withdrawn, so that an example row that nobody replaces counts nobody as applied for.
  const columns: Readonly<Record<(typeof vacancyFields)[number], Column>> = {
    position: { width: 32, holds: "text", example: sayReport("template.example.name") },
    category: { width: 12, holds: "number", choices: ["1", "2", "3", "4"], example: 3 },
    posts: { width: 12, holds: "number", example: 1 },
    kind: { width: 26, holds: "text", choices: kinds, example: kinds[0] ?? null },
    jobRegion: { width: 20, holds: "text", choices: regions, example: region },
    postingRegion: { width: 20, holds: "text", choices: regions, example: region },
    posted: { width: 16, holds: "day", example: iso("2025-10-01") },
    closed: { width: 16, holds: "day", example: null },
    code: { width: 24, holds: "digits", example: say("template.example.code") },
    office: { width: 22, holds: "text", choices: [yes, no], example: yes },
    candidates: { width: 22, holds: "text", choices: [yes, no], example: no },
    portal: { width: 22, holds: "text", choices: PORTALS, example: PORTALS[0] ?? null },
    planned: { width: 18, holds: "day", example: null },
    filed: { width: 18, holds: "day", example: iso("2025-10-17") },
    outcome: { width: 18, holds: "text", choices: outcomes, example: outcomes[3] ?? null },
    permitExpiry: { width: 18, holds: "day", example: null },
    contracts: { width: 22, holds: "text", choices: [yes, no], example: null },
    iin: { width: 22, holds: "digits", example: null },
  };
  return {
    sheet: sayPane("screen.vacancies"),
    table: "KZ_Vacancies",
    columns: [
      ...vacancyFields.map((field) => ({ heading: say(`column.${field}`), ...columns[field] })),
      { heading: say("column.note"), width: 46, holds: "text", example: say("template.note") },
    ],
  };
}
