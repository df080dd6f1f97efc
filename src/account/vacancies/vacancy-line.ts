import { checkTexts } from "../../i18n/check";
import { vacancyTexts } from "../../i18n/vacancies";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";

/** A vacancy in one line: number of posts, category, kind of application, region. */
export function vacancyLine({ facts, applicationKind }: VacancyCheck, language: Language): string {
  const sayVacancy = speaker(vacancyTexts, language);
  const sayAnswer = speaker(checkTexts, language);
  const { posts, grade, jobRegion, postingRegion } = facts;
  const isElsewhere = postingRegion !== "" && postingRegion !== jobRegion;
  return [
    sayVacancy("card.posts", { posts: posts.kind === "said" ? posts.value : 1 }),
    ...(typeof grade === "number" ? [sayAnswer("fact.category", { category: grade })] : []),
    sayVacancy(`kind.${applicationKind}`),
    ...(jobRegion === "" && postingRegion === ""
      ? []
      : isElsewhere && jobRegion !== ""
        ? [sayVacancy("card.regions", { job: jobRegion, posting: postingRegion })]
        : [jobRegion || postingRegion]),
  ].join(" · ");
}
