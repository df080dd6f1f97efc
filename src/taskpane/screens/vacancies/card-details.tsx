import { checkTexts } from "../../../i18n/check";
import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import type { ReactNode } from "react";
import { filingChecklist } from "../../../roster/vacancies/filing-checklist";
import type { FindingActions } from "../../findings/finding-actions";
import { CardWhy } from "./card-why";
import { ChecklistSteps } from "./checklist-steps";
import { SeverityIcon } from "../../parts/severity-icon";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import { RemarkList } from "./remark-list";
import type { ListedVacancy } from "../../../account/vacancies/checked-vacancies";
import type { WrittenVacancies } from "./written-sheets";
import { Row } from "../../parts/stack";

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0, minHeight: "32px" },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginLeft: 0,
    marginRight: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly shown: ListedVacancy;
  readonly written: WrittenVacancies;
  readonly explain: (remark: PlacedVacancyRemark) => string;
  readonly actions: FindingActions<PlacedVacancyRemark>;
};

/** Details of a vacancy: further remarks, the checklist, and the basis of the verdict. */
export function CardDetails({ shown, written, explain, actions }: Props) {
  const sayVacancy = useSay(vacancyTexts);
  const sayAnswer = useSay(checkTexts);
  const { vacancy, remarks } = shown;
  const { check, answer, sheet } = written;
  const further = remarks.filter(({ severity }) => severity !== "error");
  const [first] = further;
  const gravest = first && (
    <SeverityIcon severity={first.severity} label={sayAnswer(`severity.${first.severity}`)} />
  );
  const steps = filingChecklist(vacancy).filter(({ state }) => state !== "not_needed");
  const done = steps.filter(({ state }) => state === "done").length;
  return (
    <Accordion multiple collapsible>
      {further.length > 0 && (
        <Detail
          value="remarks"
          title={sayVacancy("card.remarks")}
          note={String(further.length)}
          lead={gravest}
        >
          <RemarkList
            remarks={further}
            cells={answer.cells}
            sheet={sheet}
            columns={check.columns}
            explain={explain}
            actions={actions}
          />
        </Detail>
      )}
      <Detail
        value="checklist"
        title={sayVacancy("card.checklist")}
        note={sayVacancy("card.checklist.count", { done, all: steps.length })}
      >
        <ChecklistSteps vacancy={vacancy} written={written} />
      </Detail>
      <Detail value="why" title={sayVacancy("card.why")}>
        <CardWhy shown={shown} day={answer.day} />
      </Detail>
    </Accordion>
  );
}

type DetailProps = {
  readonly value: string;
  readonly title: string;
  readonly note?: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

function Detail({ value, title, note, lead, children }: DetailProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end" button={{ className: styles.header }}>
        <Row as="span">
          {lead}
          <Body1>{title}</Body1>
          {note !== undefined && <Quiet>{note}</Quiet>}
        </Row>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
