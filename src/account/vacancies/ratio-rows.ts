import { vacancyTexts } from "../../i18n/vacancies";
import { checkTexts } from "../../i18n/check";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { comparisonRows } from "../comparison-rows";
import { day, fact, sentences, words } from "../values";
import { ratioParts } from "../../domain/rule-tests";
import { filingLines } from "../../sentences/explain-asked";
import { explainBoth, explainRatio } from "../../sentences/explain-vacancy";
import type { Day } from "../../law/day";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { vacancyName } from "./vacancy-name";
import type { CheckedVacancies } from "./checked-vacancies";

/** In vacancies, each of which takes several rows. */
const SHOWN = 1_000;

/** For each vacancy the ratio's arithmetic on its filing day, with everybody applied for by then. */
export function ratioRows({ list, vacancies, check }: CheckedVacancies, language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const measured = vacancies.flatMap(({ vacancy }) =>
    vacancy.ratio === null ? [] : [{ vacancy, ratio: vacancy.ratio }],
  );
  if (measured.length === 0) return [];
  const hidden = measured.length - SHOWN;
  return [
    ...measured
      .slice(0, SHOWN)
      .flatMap(({ vacancy, ratio }) => [
        fact(
          vacancyName(vacancy, list, sayVacancy),
          words(explainRatio(ratio, sayVacancy)),
          null,
          null,
          day(ratio.day),
        ),
        ...sentences(besideRatio(vacancy, check.day, language)),
        ...comparisonRows([{ id: "ratio", parts: ratioParts(ratio) }], language),
      ]),
    ...sentences([
      sayReport("arithmetic.hint"),
      ...(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
    ]),
  ];
}

/** The ratio when a vacancy is filed, who is counted in it, and from when search and ratio both hold. */
export function ratioSentences(vacancy: VacancyCheck, asOf: Day, language: Language): readonly string[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const { ratio } = vacancy;
  const said = ratio && sayVacancy("card.ratio", { ratio: explainRatio(ratio, sayVacancy) });
  return [...(said === null ? [] : [said]), ...besideRatio(vacancy, asOf, language)];
}

function besideRatio(vacancy: VacancyCheck, asOf: Day, language: Language): readonly string[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const { ratio } = vacancy;
  return [
    ...(ratio === null
      ? []
      : [
          ...filingLines(ratio, speaker(checkTexts, language)),
          sayVacancy("ratio.requested", ratio.requested),
        ]),
    ...explainBoth(vacancy, asOf, sayVacancy),
  ];
}
