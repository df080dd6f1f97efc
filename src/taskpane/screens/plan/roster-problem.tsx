import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Message } from "../../parts/message";
import { explainUnreadable } from "../../../sentences/explain-finding";
import { toDotted } from "../../../law/day";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import type { Unreadable } from "../../../roster/table/layout";
import { OtherRosters } from "../../parts/other-rosters";
import type { RowlessSheet } from "../../store/check/rowless-sheet";
import type { CheckState } from "../../store/check/use-check";
import { Stack } from "../../parts/stack";

type Rowless = { readonly kind: "rowless"; readonly without: RowlessSheet };

type Props = {
  readonly problem: Unreadable | NotCovered | Rowless;
  readonly check: CheckState;
};

/** Why there is no forecast, and the workbook's other rosters. */
export function RosterProblem({ problem, check }: Props) {
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const { reading } = check;
  return (
    <Stack gap="M">
      {problem.kind === "not_covered" && (
        <Message intent="warning">
          {say("question.day.early", { knownFrom: toDotted(problem.knownFrom) })}
        </Message>
      )}
      {problem.kind === "rowless" && (
        <Message intent="warning" {...(problem.without === "blank" && { title: say("headline.blank") })}>
          {say(`empty.${problem.without}`)}
        </Message>
      )}
      {problem.kind === "unreadable" && (
        <Message intent="warning" title={say("headline.unreadable")}>
          {explainUnreadable(problem, sayAnswer, (row) => (reading?.sheet.row ?? 0) + row + 1)}
        </Message>
      )}
      {problem.kind !== "not_covered" && reading && (
        <OtherRosters reading={reading} onTarget={(target) => void check.start(target)} />
      )}
    </Stack>
  );
}
