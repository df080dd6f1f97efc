import { reportTexts } from "../../i18n/report";
import { late } from "../late";
import { Folded } from "../parts/folded";
import { useSay } from "../speech";
import type { Answer, Snapshot } from "../store/check/answer";

/** Rarely opened, and it includes a file reader, so it is loaded on demand. */
const CompareLists = late(async () => (await import("./compare-lists")).CompareLists);

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly isStale: boolean;
};

/** A section that compares the checked list with an earlier one, such as last month's. */
export function CompareSection(props: Props) {
  const sayReport = useSay(reportTexts);
  if (props.answer.result.kind !== "check") return null;
  return (
    <Folded title={sayReport("changes.title")}>
      <CompareLists {...props} />
    </Folded>
  );
}
