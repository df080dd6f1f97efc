import type { DocRow } from "../../../../excel/sheet-document";
import { explainRatio } from "../../../../i18n/explain-vacancy";
import { bold, day, sentences, words } from "../../../report/doc-cells";
import { vacancyName } from "../vacancy-name";
import { ratioLines } from "../why-lines";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** Each takes some rows. */
const SHOWN = 1_000;

/** For each vacancy the comparison of whole numbers on the day it is filed, with everybody asked for by then. */
export function ratioRows(
  { reading: { sheet }, shown }: VacancyReport,
  speech: VacancyReportSpeech,
): readonly DocRow[] {
  const { sayReport, sayVacancy } = speech;
  const measured = shown.vacancies.flatMap(({ vacancy }) =>
    vacancy.ratio === null ? [] : [{ vacancy, ratio: vacancy.ratio }],
  );
  if (measured.length === 0) return [];
  const hidden = measured.length - SHOWN;
  return [
    ...measured
      .slice(0, SHOWN)
      .flatMap(({ vacancy, ratio }): readonly DocRow[] => [
        [
          bold(vacancyName(vacancy, sheet, sayVacancy)),
          words(explainRatio(ratio, sayVacancy)),
          null,
          null,
          day(ratio.day),
        ],
        [words(sayVacancy("ratio.requested", ratio.requested))],
        ...sentences(ratioLines(ratio, speech)),
      ]),
    ...sentences([
      sayReport("arithmetic.hint"),
      ...(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
    ]),
  ];
}
