import { explainAlternative, explainNextStep, vacancyHeadline } from "../../i18n/explain-vacancy";
import { columnsRead } from "../../roster/table/columns-read";
import type { VacancyField } from "../../roster/table/vacancy-fields";
import { vacancySchema } from "../../roster/table/vacancy-schema";
import { missingOfVacancies } from "../../workbook-model/missing-columns";
import { unreadOfVacancies } from "../../workbook-model/unread-columns";
import type { Section } from "../account";
import { columnRows, missingRows, unreadRows } from "../column-rows";
import { type Fined, fineRows } from "../fine-rows";
import { sentences } from "../values";
import { disputedRows } from "./disputed-rows";
import { filingLawRows } from "./filing-law-rows";
import { foundRows, ignoredRemarkRows, remarkRow } from "./found-rows";
import { ratioRows, ratioSentences } from "./ratio-rows";
import { stateRows } from "./state-rows";
import type { ListedVacancy, VacanciesTold, VacancyVoices } from "./vacancies-told";
import { vacancyName } from "./vacancy-name";

/** What a check of vacancies says, in this order. */
export function vacanciesAccount(told: VacanciesTold, voices: VacancyVoices): readonly Section[] {
  const { check, list, chosenHeadings } = told;
  const { say, sayColumns, sayFinding, sayRule, sayScreen, sayVacancy } = voices;
  const columns = columnsRead(check, list.cells, list.column, vacancySchema);
  const labelOf = (field: VacancyField) => sayVacancy(`column.${field}`);
  return [
    { id: "vacancies", title: sayScreen("title"), rows: stateRows(told, voices) },
    { id: "findings", title: say("findings.title"), rows: foundRows(told, voices) },
    { id: "ignored", title: sayFinding("report.title"), rows: ignoredRemarkRows(told, voices) },
    { id: "arithmetic", title: sayScreen("report.ratio"), rows: ratioRows(told, voices) },
    { id: "fines", title: sayRule("fines.title"), rows: fineRows(finesOnce(told), voices) },
    {
      id: "columns",
      title: sayColumns("where.title"),
      rows: [
        ...columnRows(columns, chosenHeadings, labelOf, voices),
        ...unreadRows(unreadOfVacancies(check, list.cells, chosenHeadings), labelOf, voices),
        ...missingRows(missingOfVacancies(check), labelOf, voices),
      ],
    },
    { id: "readings", title: sayRule("readings.title"), rows: disputedRows(told, voices) },
    { id: "law", title: sayScreen("why.law"), rows: filingLawRows(told, voices) },
  ];
}

/** Everything about one vacancy under what is to be done next, for whoever reads vacancy by vacancy. */
export function vacancySection(
  { vacancy, remarks }: ListedVacancy,
  told: VacanciesTold,
  voices: VacancyVoices,
): Section {
  const { check, list } = told;
  const { sayVacancy } = voices;
  const title = `${vacancyName(vacancy, list, sayVacancy)} – ${explainNextStep(vacancy, check.day, sayVacancy)}`;
  // What was missing of an application that was decided on is of no use to anybody.
  if (vacancy.next.what === "done") return { id: "vacancy", title, rows: [] };
  return {
    id: "vacancy",
    title,
    rows: [
      ...sentences([vacancyHeadline(vacancy, sayVacancy), ...ratioSentences(vacancy, check.day, voices)]),
      ...remarks.map((remark) => remarkRow(remark, told, voices)),
      ...sentences(vacancy.alternatives.map((alternative) => explainAlternative(alternative, sayVacancy))),
    ],
  };
}

/** Each fine once, though many vacancies may lead to it. */
function finesOnce({ check }: VacanciesTold): readonly Fined[] {
  const exposures = check.vacancies.flatMap((vacancy) => vacancy.exposures);
  return exposures
    .filter(({ act }, index) => exposures.findIndex((each) => each.act === act) === index)
    .map((exposure) => ({ exposure }));
}
