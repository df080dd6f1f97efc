import { exposuresBeside } from "../../roster/vacancies/vacancy-exposures";
import { vacancyTexts } from "../../i18n/vacancies";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { explainAlternative, explainNextStep, vacancyHeadline } from "../../sentences/explain-vacancy";
import { columnsRead } from "../../roster/table/columns-read";
import type { VacancyField } from "../../roster/table/vacancy-fields";
import { vacancySchema } from "../../roster/table/vacancy-schema";
import { missingOfVacancies } from "../../workbook-model/missing-columns";
import { unreadOfVacancies } from "../../workbook-model/unread-columns";
import type { Section } from "../account";
import { columnRows, missingRows, unreadRows } from "../column-rows";
import { type Fined, fineRows } from "../fine-rows";
import { sharedSection } from "../shared-sections";
import { sentences } from "../values";
import { disputedRows } from "./disputed-rows";
import { filingLawRows } from "./filing-law-rows";
import { foundRows, ignoredRemarkRows, remarkRow } from "./found-rows";
import { ratioRows, ratioSentences } from "./ratio-rows";
import { stateRows } from "./state-rows";
import type { ListedVacancy, CheckedVacancies } from "./checked-vacancies";
import { vacancyName } from "./vacancy-name";

/** The sections of a check of vacancies, in order. */
export function vacanciesAccount(
  checked: CheckedVacancies,
  language: Language,
): readonly [Section, ...Section[]] {
  const { check, list, chosenHeadings } = checked;
  const say = speaker(pane, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const columns = columnsRead(check, list.cells, list.column, vacancySchema);
  const labelOf = (field: VacancyField) => sayVacancy(`column.${field}`);
  return [
    { id: "vacancies", title: say("screen.vacancies"), rows: stateRows(checked, language) },
    sharedSection("findings", foundRows(checked, language), language),
    sharedSection("ignored", ignoredRemarkRows(checked, language), language),
    { id: "arithmetic", title: sayVacancy("report.ratio"), rows: ratioRows(checked, language) },
    sharedSection("fines", fineRows(finesOnce(checked), language), language),
    sharedSection(
      "columns",
      [
        ...columnRows(columns, chosenHeadings, labelOf, language),
        ...unreadRows(unreadOfVacancies(check, list.cells, chosenHeadings), labelOf, language),
        ...missingRows(missingOfVacancies(check), labelOf, language),
      ],
      language,
    ),
    sharedSection("readings", disputedRows(checked, language), language),
    sharedSection("law", filingLawRows(checked, language), language),
  ];
}

/** Everything about one vacancy, titled by its next step, for readers who go vacancy by vacancy. */
export function vacancySection(
  { vacancy, remarks }: ListedVacancy,
  checked: CheckedVacancies,
  language: Language,
): Section {
  const { check, list } = checked;
  const sayVacancy = speaker(vacancyTexts, language);
  const title = `${vacancyName(vacancy, list, sayVacancy)} – ${explainNextStep(vacancy, check.day, sayVacancy)}`;
  // Once an application has been decided, what was missing is of no use to anybody.
  if (vacancy.next.what === "done") return { id: "vacancy", title, rows: [] };
  return {
    id: "vacancy",
    title,
    rows: [
      ...sentences([vacancyHeadline(vacancy, sayVacancy), ...ratioSentences(vacancy, check.day, language)]),
      ...remarks.map((remark) => remarkRow(remark, checked, language)),
      ...sentences(vacancy.alternatives.map((alternative) => explainAlternative(alternative, sayVacancy))),
    ],
  };
}

/** Each fine once, although many vacancies may lead to it. */
function finesOnce({ check }: CheckedVacancies): readonly Fined[] {
  const exposures = check.vacancies.flatMap((vacancy) => exposuresBeside(vacancy, check));
  return exposures
    .filter(({ act }, index) => exposures.findIndex((each) => each.act === act) === index)
    .map((exposure) => ({ exposure }));
}
