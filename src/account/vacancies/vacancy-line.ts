import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { VacancyVoices } from "./vacancies-told";

/** How many are asked for, of which category, by what kind of application, and where: in one line. */
export function vacancyLine(
  { facts, applicationKind }: VacancyCheck,
  { sayScreen, sayVacancy }: Pick<VacancyVoices, "sayScreen" | "sayVacancy">,
): string {
  const { posts, grade, jobRegion, postingRegion } = facts;
  const isElsewhere = postingRegion !== "" && postingRegion !== jobRegion;
  return [
    sayScreen("card.posts", { posts: posts.kind === "said" ? posts.value : 1 }),
    ...(typeof grade === "number" ? [sayScreen("card.category", { category: grade })] : []),
    sayVacancy(`kind.${applicationKind}`),
    ...(jobRegion === "" && postingRegion === ""
      ? []
      : isElsewhere && jobRegion !== ""
        ? [sayScreen("card.regions", { job: jobRegion, posting: postingRegion })]
        : [jobRegion || postingRegion]),
  ].join(" · ");
}
