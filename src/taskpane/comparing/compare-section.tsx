import { reportTexts } from "../../i18n/report";
import { late } from "../late";
import { Folded } from "../parts/folded";
import { useSay } from "../speech";
import type { Answer, Snapshot } from "../store/answer";

/** What few open, and what reads files, is loaded when it is opened. */
const CompareLists = late(async () => (await import("./compare-lists")).CompareLists);

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly isStale: boolean;
};

/** The way to compare the list that was checked with last month's. */
export function CompareSection(props: Props) {
  const sayReport = useSay(reportTexts);
  if (props.answer.result.kind !== "check") return null;
  return (
    <Folded title={sayReport("changes.title")}>
      <CompareLists {...props} />
    </Folded>
  );
}
