import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
} from "@fluentui/react-components";
import { Suspense } from "react";
import { planTexts } from "../../../../i18n/plan";
import { speaker } from "../../../../i18n/speaker";
import { late } from "../../../late";
import { useSpeech } from "../../../speech";
import type { Answer } from "../../../store/answer";
import type { TodayRead } from "./use-today";

/** What is tried is loaded when somebody wants to try. */
const FurtherPeopleForm = late(async () => (await import("./further-people-form")).FurtherPeopleForm);

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0 },
});

type Props = { readonly answer: Answer; readonly found: TodayRead };

/** The question that is asked most about an answer: may there be more? */
export function FurtherSection({ answer, found }: Props) {
  const styles = useStyles();
  const { language } = useSpeech();
  const say = speaker(planTexts, language);
  return (
    <Accordion collapsible>
      <AccordionItem value="further">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
          <Body1Strong>{say("today.further")}</Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Suspense>
            <FurtherPeopleForm answer={answer} found={found} />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
