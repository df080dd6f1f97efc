import { Folded } from "../../../parts/folded";
import { planTexts } from "../../../../i18n/plan";
import { late } from "../../../late";
import { useSay } from "../../../speech";
import type { Answer } from "../../../store/answer";
import type { TodayRead } from "./use-today";

/** What is tried is loaded when somebody wants to try. */
const FurtherPeopleForm = late(async () => (await import("./further-people-form")).FurtherPeopleForm);

type Props = { readonly answer: Answer; readonly found: TodayRead };

/** The question that is asked most about an answer: may there be more? */
export function FurtherSection({ answer, found }: Props) {
  const say = useSay(planTexts);
  return (
    <Folded title={say("today.further")}>
      <FurtherPeopleForm answer={answer} found={found} />
    </Folded>
  );
}
