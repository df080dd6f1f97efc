import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
} from "@fluentui/react-components";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { FactList } from "../../parts/fact-list";
import { usePlanSpeech } from "./plan-speech";
import type { PlanAnswer } from "./plan-state";
import { vacanciesCounted } from "./lists-ahead";
import { vacancyListWords } from "../../../account/forecast/vacancy-list-words";
import { PLAN_TABLE } from "../../../workbook-model/own-tables";

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0 },
});

type Props = { readonly answer: PlanAnswer; readonly forecast: Forecast };

/** Which sheets the look ahead rests on. */
export function AheadSourceDetails({ answer, forecast }: Props) {
  const styles = useStyles();
  const speech = usePlanSpeech();
  const { say, sayScreen } = speech;
  const { roster, plan } = answer;
  const facts: readonly (readonly [string, string])[] = [
    [sayScreen("where.roster"), roster.sheet.sheet],
    [sayScreen("where.small"), say(roster.asked.employer?.smallBusiness ?? "not_said")],
    [
      sayScreen("where.plan"),
      plan
        ? sayScreen("where.plan.there", { table: PLAN_TABLE, sheet: plan.sheet.sheet })
        : sayScreen("where.plan.none", { table: PLAN_TABLE }),
    ],
    [sayScreen("where.vacancies"), vacancyListWords(vacanciesCounted(answer), forecast, speech)],
  ];
  return (
    <Accordion collapsible>
      <AccordionItem value="where">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
          <Body1Strong>{sayScreen("where.title")}</Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <FactList facts={facts} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
