import { pane } from "../../../i18n/pane";
import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { explainUnreadableVacancies } from "../../../sentences/explain-vacancy";
import { toDotted } from "../../../law/day";
import { useKept } from "../../store/use-store";
import { keptVacancies } from "../../store/vacancies/vacancy-session";
import { VacancyTemplateButton } from "./vacancy-template-button";
import { LiveRegion } from "../../parts/live-region";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({ choice: { justifyContent: "flex-start" } });

/** Why there are no vacancies to show, and what to do. */
export function ListProblem() {
  const styles = useStyles();
  const sayVacancy = useSay(vacancyTexts);
  const sayPane = useSay(pane);
  const [{ missing, sheets, answer, reading }, vacancies] = useKept(keptVacancies);
  const result = answer?.result;
  const isEmptyList = result?.kind === "vacancies" && result.vacancies.length === 0;
  const isUnreadable = result?.kind === "unreadable";
  return (
    <>
      <LiveRegion isEmpty={missing === null && (!result || result.kind === "vacancies")}>
        {missing && (
          <Message intent="warning" title={sayVacancy(`${missing}.title`)}>
            {sayVacancy(`${missing}.text`)}
          </Message>
        )}
        {reading && isUnreadable && (
          <Message intent="warning" title={sayVacancy("unreadable.title", { sheet: reading.sheet.sheet })}>
            {explainUnreadableVacancies(result, sayVacancy)}
          </Message>
        )}
        {result?.kind === "not_covered" && (
          <Message intent="warning">
            {sayPane("question.day.early", { knownFrom: toDotted(result.knownFrom) })}
          </Message>
        )}
      </LiveRegion>
      {missing === "none" && sheets?.why && (
        <Stack gap="M">
          <Caption1>
            {sayVacancy("none.front")} {explainUnreadableVacancies(sheets.why, sayVacancy)}
          </Caption1>
          <Button onClick={() => void vacancies.check(sheets.active)}>{sayVacancy("none.choose")}</Button>
        </Stack>
      )}
      {missing === "several" && (
        <Stack gap="XS">
          {sheets?.lists.map(({ id, name }) => (
            <Button key={id} className={styles.choice} onClick={() => void vacancies.check(id)}>
              {name}
            </Button>
          ))}
        </Stack>
      )}
      {isEmptyList && <Body1>{sayVacancy("list.empty")}</Body1>}
      {(missing === "none" || isUnreadable) && <VacancyTemplateButton />}
    </>
  );
}
