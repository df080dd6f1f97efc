import type { Row } from "../../../../account/account";
import { comparisonRows } from "../../../../account/comparison-rows";
import { day, fact, sentences, words } from "../../../../account/values";
import { ratioParts } from "../../../../domain/rule-tests";
import { explainBoth, explainRatio } from "../../../../i18n/explain-vacancy";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyVoices } from "./vacancy-report";

/** So many vacancies are measured here, each in some rows. */
const SHOWN = 1_000;

/** For each vacancy the comparison of whole numbers on the day it is filed, with everybody asked for by then. */
export function ratioRows(
  { reading: { sheet }, shown, check }: VacancyReport,
  voices: VacancyVoices,
): readonly Row[] {
  const { sayReport, sayVacancy } = voices;
  const measured = shown.vacancies.flatMap(({ vacancy }) =>
    vacancy.ratio === null ? [] : [{ vacancy, ratio: vacancy.ratio }],
  );
  if (measured.length === 0) return [];
  const hidden = measured.length - SHOWN;
  return [
    ...measured
      .slice(0, SHOWN)
      .flatMap(({ vacancy, ratio }) => [
        fact(
          vacancyName(vacancy, sheet, sayVacancy),
          words(explainRatio(ratio, sayVacancy)),
          null,
          null,
          day(ratio.day),
        ),
        ...sentences([
          sayVacancy("ratio.requested", ratio.requested),
          ...explainBoth(vacancy, check.day, sayVacancy),
        ]),
        ...comparisonRows([{ id: "ratio", parts: ratioParts(ratio) }], voices),
      ]),
    ...sentences([
      sayReport("arithmetic.hint"),
      ...(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
    ]),
  ];
}
