import { changesTexts } from "../../i18n/changes";
import { speaker } from "../../i18n/speaker";
import type { ExcelVerbs } from "../excel-verbs";
import { late } from "../late";
import { Folded } from "../parts/folded";
import { useSpeech } from "../speech";
import type { Answer, Snapshot } from "../store/answer";

/** What few open, and what reads files, is loaded when it is opened. */
const CompareLists = late(async () => (await import("./compare-lists")).CompareLists);

type Props = { readonly answer: Answer; readonly reading: Snapshot; readonly verbs: ExcelVerbs };

/** The way to compare the list that was checked with last month's. */
export function CompareSection({ answer, reading, verbs }: Props) {
  const { language } = useSpeech();
  if (answer.result.kind !== "check") return null;
  return (
    <Folded title={speaker(changesTexts, language)("title")}>
      <CompareLists answer={answer} reading={reading} verbs={verbs} />
    </Folded>
  );
}
