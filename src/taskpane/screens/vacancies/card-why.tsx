import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { vacancyTexts } from "../../../i18n/vacancies";
import { Lines, Quiet } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Caption1, Caption1Strong } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toDotted } from "../../../law/day";
import type { VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import { isFiled } from "../../../roster/vacancies/is-filed";
import { exposuresBeside } from "../../../roster/vacancies/vacancy-exposures";
import { filingLines } from "../../../sentences/explain-asked";
import { FineNotes } from "../../law-words/fine-notes";
import { lawOfFiling, portalLines, ratioLines, readingLines } from "../../../account/vacancies/why-lines";
import type { ListedVacancy } from "../../../account/vacancies/checked-vacancies";
import { Stack } from "../../parts/stack";

/** The basis of the verdict: arithmetic, other readings, statements about portals, and summaries of the law. */
export function CardWhy({ shown: { vacancy }, check }: { shown: ListedVacancy; check: VacanciesCheck }) {
  const { day } = check;
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  const sayCheck = useSay(checkTexts);
  const sayPane = useSay(pane);
  const { ratio } = vacancy;
  const filing = ratio && !isFiled(vacancy) ? filingLines(ratio, sayCheck) : [];
  return (
    <>
      {ratio && (
        <Part title={sayVacancy("why.arithmetic", { day: toDotted(ratio.day) })}>
          <Lines
            texts={[
              sayVacancy("ratio.requested", ratio.requested),
              ...filing,
              ...ratioLines(ratio, language),
            ]}
            as={Caption1}
            areSentences
          />
        </Part>
      )}
      {vacancy.alternatives.length > 0 && (
        <Part title={sayVacancy("why.readings")}>
          <Lines texts={readingLines(vacancy, language)} as={Caption1} areSentences />
        </Part>
      )}
      {vacancy.findings.some(({ code }) => code === "portal_without_code_step") && (
        <Part title={sayVacancy("sources.portals")}>
          <Lines texts={portalLines(language)} as={Caption1} areSentences />
        </Part>
      )}
      <FineNotes exposures={exposuresBeside(vacancy, check)} />
      <Part title={sayPane("why.law")}>
        {lawOfFiling(vacancy.filing.day < day ? vacancy.filing.day : day, language).map(
          ({ rule, source }) => (
            <Stack as="span" gap="none" key={rule}>
              <Caption1>{rule}</Caption1>
              <Quiet>{source}</Quiet>
            </Stack>
          ),
        )}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="XXS">
      <Caption1Strong>{title}</Caption1Strong>
      {children}
    </Stack>
  );
}
