import { columnsTexts } from "../../../../i18n/columns";
import type { PositionsAsked } from "../../../../roster/positions/ask-positions";
import { useSay } from "../../../speech";
import { CategoriesCard } from "./categories-card";
import { useDecisions } from "./use-decisions";
import { useStore } from "../../../store/use-store";

type Props = {
  readonly asked: PositionsAsked;
  /** Answers anew from what stands in the workbook's table now. */
  readonly onWritten: () => Promise<void>;
};

/** The card of positions of a list without permit categories, whose answers go into the workbook's table. */
export function PositionsToDecide({ asked, onWritten }: Props) {
  const { verbs, clock } = useStore();
  const say = useSay(columnsTexts);
  const { outcome, decide } = useDecisions(verbs, clock.today, say, onWritten);
  return <CategoriesCard asked={asked} outcome={outcome} onDecide={(decisions) => void decide(decisions)} />;
}
