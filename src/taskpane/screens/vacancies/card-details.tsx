import { checkTexts } from "../../../i18n/check";
import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { Body1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { filingChecklist } from "../../../roster/vacancies/filing-checklist";
import type { FindingActions } from "../../findings/use-finding-actions";
import { CardWhy } from "./card-why";
import { ChecklistSteps } from "./checklist-steps";
import { SeverityIcon } from "../../parts/severity-icon";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import { RemarkList } from "./remark-list";
import type { ListedVacancy } from "../../../account/vacancies/checked-vacancies";
import type { WrittenVacancies } from "./written-sheets";
import { Row } from "../../parts/stack";
import { Folded } from "../../parts/folded";

/** One vacancy, and what can be done with its remarks. */
export type CardProps = {
  readonly shown: ListedVacancy;
  readonly written: WrittenVacancies;
  readonly explain: (remark: PlacedVacancyRemark) => string;
  readonly actions: FindingActions<PlacedVacancyRemark>;
};

/** Details of a vacancy: further remarks, the checklist, and the basis of the verdict. */
export function CardDetails({ shown, written, explain, actions }: CardProps) {
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
    <div>
      {further.length > 0 && (
        <Folded
          as="h4"
          isSmall
          title={titleOf(sayVacancy("card.remarks"), gravest)}
          note={String(further.length)}
        >
          <RemarkList
            remarks={further}
            cells={answer.cells}
            sheet={sheet}
            columns={check.columns}
            explain={explain}
            actions={actions}
          />
        </Folded>
      )}
      <Folded
        as="h4"
        isSmall
        title={titleOf(sayVacancy("card.checklist"))}
        note={sayVacancy("card.checklist.count", { done, all: steps.length })}
      >
        <ChecklistSteps vacancy={vacancy} written={written} />
      </Folded>
      <Folded as="h4" isSmall title={titleOf(sayVacancy("card.why"))}>
        <CardWhy shown={shown} check={check} />
      </Folded>
    </div>
  );
}

/** An icon may precede the title. */
function titleOf(title: string, lead: ReactNode = null): ReactNode {
  return (
    <Row as="span">
      {lead}
      <Body1>{title}</Body1>
    </Row>
  );
}
