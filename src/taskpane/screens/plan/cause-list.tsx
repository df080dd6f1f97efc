import { planTexts } from "../../../i18n/plan";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Body1, Caption1, Link, makeStyles } from "@fluentui/react-components";
import { explainCause } from "../../../sentences/explain-forecast";
import { wholeSentence } from "../../../i18n/whole-sentence";
import type { Day } from "../../../law/day";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import type { Cause } from "../../../roster/forecast/forecast-step";
import { placeOfCause } from "../../../account/forecast/place-of-cause";
import { listsAhead } from "./lists-ahead";
import type { PlanAnswer } from "../../store/plan/plan-state";
import type { Go } from "./use-go";
import { rowNames } from "../../../account/forecast/row-names";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  go: { whiteSpace: "nowrap" },
});

/** More on one day would push later days out of view. */
const SHOWN = 5;

type Props = {
  readonly causes: readonly Cause[];
  readonly day: Day;
  readonly forecast: Forecast;
  readonly answer: Pick<PlanAnswer, "roster" | "vacancies">;
  readonly go: Go;
};

/** What happens on a day, with links to the cells. */
export function CauseList({ causes, day, forecast, answer, go }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const sayPlan = useSay(planTexts);
  if (causes.length === 0) return null;
  const lists = listsAhead(answer);
  const names = rowNames(lists, forecast);
  const hidden = causes.length - SHOWN;
  return (
    <Stack as="ul" gap="XS">
      {causes.slice(0, SHOWN).map((cause, index) => {
        const found = placeOfCause(cause, forecast, lists);
        return (
          <li key={index} data-cause={cause.kind}>
            <Body1>{wholeSentence(explainCause(cause, day, names, sayPlan))}</Body1>{" "}
            {found && (
              <Link as="button" inline className={styles.go} onClick={() => go(found.place, found.list.id)}>
                {say("go", { cell: found.place.address })}
              </Link>
            )}
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <Caption1>{sayPlan("cause.more", { count: hidden })}</Caption1>
        </li>
      )}
    </Stack>
  );
}
