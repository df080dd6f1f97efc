import { checkTexts } from "../../../../i18n/check";
import type { PositionsAsked } from "../../../../roster/positions/ask-positions";
import { useSay } from "../../../speech";
import { CategoriesCard } from "./categories-card";
import { useDecisions } from "./use-decisions";
import { useStore } from "../../../store/use-store";

type Props = {
  readonly asked: PositionsAsked;
  /** Answers again from the workbook's table as it is now. */
  readonly onWritten: () => Promise<void>;
};

/** The positions of a roster without permit categories; decisions are saved to the workbook's table. */
export function PositionsToDecide({ asked, onWritten }: Props) {
  const { verbs, clock } = useStore();
  const say = useSay(checkTexts);
  const { outcome, decide } = useDecisions(verbs, clock.today, say, onWritten);
  return <CategoriesCard asked={asked} outcome={outcome} onDecide={(decisions) => void decide(decisions)} />;
}
