import { pane } from "../../../i18n/pane";
import { vacancyTexts } from "../../../i18n/vacancies";
import { useLanguage, useSay } from "../../speech";
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import type { ReactNode } from "react";
import { type Day, toDotted } from "../../../law/day";
import { FineNotes } from "../../law-words/fine-notes";
import { lawOfFiling, portalLines, ratioLines, readingLines } from "../../../account/vacancies/why-lines";
import type { ListedVacancy } from "../../../account/vacancies/vacancies-told";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  law: { display: "flex", flexDirection: "column" },
  // Names of groups begin in small letters; here each line stands by itself.
  line: { display: "block", "::first-letter": { textTransform: "uppercase" } },
});

/** What the verdict rests on: arithmetic, other readings, what the sources say of portals, and the law in our summary. */
export function CardWhy({ shown: { vacancy }, day }: { shown: ListedVacancy; day: Day }) {
  const styles = useStyles();
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  const sayPane = useSay(pane);
  const { ratio } = vacancy;
  return (
    <>
      {ratio && (
        <Part title={sayVacancy("why.arithmetic", { day: toDotted(ratio.day) })}>
          {[sayVacancy("ratio.requested", ratio.requested), ...ratioLines(ratio, language)].map((line) => (
            <Caption1 key={line} className={styles.line}>
              {line}
            </Caption1>
          ))}
        </Part>
      )}
      {vacancy.alternatives.length > 0 && (
        <Part title={sayVacancy("why.readings")}>
          {readingLines(vacancy, language).map((line) => (
            <Caption1 key={line} className={styles.line}>
              {line}
            </Caption1>
          ))}
        </Part>
      )}
      {vacancy.findings.some(({ code }) => code === "portal_without_code_step") && (
        <Part title={sayVacancy("sources.portals")}>
          {portalLines(language).map((line) => (
            <Caption1 key={line} className={styles.line}>
              {line}
            </Caption1>
          ))}
        </Part>
      )}
      <FineNotes exposures={vacancy.exposures} />
      <Part title={sayPane("why.law")}>
        {lawOfFiling(vacancy.filing.day < day ? vacancy.filing.day : day, language).map(
          ({ rule, source }) => (
            <span key={rule} className={styles.law}>
              <Caption1>{rule}</Caption1>
              <Quiet>{source}</Quiet>
            </span>
          ),
        )}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Caption1Strong>{title}</Caption1Strong>
      {children}
    </div>
  );
}
