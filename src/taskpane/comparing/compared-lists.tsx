import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useLanguage, useSay } from "../speech";
import { Body1, Body1Strong } from "@fluentui/react-components";
import { changesAccount } from "../../account/changes/changes-account";
import { explainUnreadable } from "../../sentences/explain-finding";
import type { Language } from "../../i18n/language";
import { toDotted } from "../../law/day";
import type { SheetCells } from "../../sheet/sheet-cells";
import { withTexts } from "../late";
import { Folded } from "../parts/folded";
import { AccountRows } from "../proof/account-rows";
import { ReportButton } from "../report/report-button";
import type { Compared } from "./use-other-list";
import { useStore } from "../store/use-store";
import { Stack } from "../parts/stack";
import { useSentenceStyle } from "../parts/text";
import { Message } from "../parts/message";

type Props = {
  readonly compared: Extract<Compared, { kind: "done" }>;
  /** The checked list. */
  readonly sheet: SheetCells;
  readonly staleSince: string | null;
};

/**
 * Shows who joined, who left and what changed, with a button for a report sheet; or why the other list cannot be read.
 */
export function ComparedLists({ compared, sheet, staleSince }: Props) {
  const { clock } = useStore();
  const { picked, result } = compared;
  const asSentence = useSentenceStyle();
  const language = useLanguage();
  const sayPane = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const { name, list } = picked;
  if (result.kind !== "comparison")
    return (
      <Message intent="warning">
        {result.kind === "not_covered"
          ? sayPane("question.day.early", { knownFrom: toDotted(result.knownFrom) })
          : `${name}: ${explainUnreadable(result, sayAnswer, (row) => list.sheet.row + row + 1)}`}
      </Message>
    );
  const [summary, ...sections] = changesAccount(
    { comparison: result, before: { name, row: list.sheet.row }, after: sheet },
    language,
  );
  const report = async (as: Language) => {
    const { comparisonSheet } = await withTexts(import("./comparison-sheet"));
    return comparisonSheet({ comparison: result, picked, sheet, writtenOn: clock.today(), staleSince }, as);
  };
  return (
    <Stack>
      {summary?.rows.map((row, index) => (
        <Body1 key={index}>{row.is === "sentence" && row.text}</Body1>
      ))}
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, rows }) => (
          <Folded
            key={`${id} ${title}`}
            title={<Body1Strong className={asSentence}>{title}</Body1Strong>}
            as="h3"
            opens={id === "group"}
          >
            <AccountRows rows={rows} />
          </Folded>
        ))}
      <ReportButton sheet={report} />
    </Stack>
  );
}
