import { headlines } from "../../i18n/headlines";
import { pane } from "../../i18n/pane";
import { useLanguage, useSay } from "../speech";
import {
  Body1,
  Body1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { changesAccount } from "../../account/changes/changes-account";
import { explainUnreadable } from "../../i18n/explain-finding";
import { toDotted } from "../../law/day";
import type { SheetCells } from "../../sheet/sheet-cells";
import type { ExcelVerbs } from "../excel-verbs";
import { Folded } from "../parts/folded";
import { AccountRows } from "../proof/account-rows";
import { ComparisonButton } from "./comparison-button";
import type { Compared } from "./use-other-list";
import { useStore } from "../store/use-store";

const useStyles = makeStyles({
  title: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

type Props = {
  readonly compared: Extract<Compared, { kind: "done" }>;
  /** The list that was checked. */
  readonly sheet: SheetCells;
  readonly staleSince: string | null;
  readonly writeSheet: ExcelVerbs["writeSheet"];
};

/** Who came, who went and what changed, with a sheet that tells it; or why the other list cannot be read. */
export function ComparedLists({ compared, sheet, staleSince, writeSheet }: Props) {
  const { clock } = useStore();
  const { picked, result } = compared;
  const styles = useStyles();
  const language = useLanguage();
  const sayPane = useSay(pane);
  const sayAnswer = useSay(headlines);
  const { name, list } = picked;
  if (result.kind !== "comparison")
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {result.kind === "not_covered"
            ? sayPane("question.day.early", { knownFrom: toDotted(result.knownFrom) })
            : `${name}: ${explainUnreadable(result, sayAnswer, (row) => list.sheet.row + row + 1)}`}
        </MessageBarBody>
      </MessageBar>
    );
  const [summary, ...sections] = changesAccount(
    { comparison: result, before: { name, row: list.sheet.row }, after: sheet },
    language,
  );
  return (
    <div className={styles.result}>
      {summary?.rows.map((row, index) => (
        <Body1 key={index}>{row.is === "sentence" && row.text}</Body1>
      ))}
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, rows }) => (
          <Folded
            key={`${id} ${title}`}
            title={<Body1Strong className={styles.title}>{title}</Body1Strong>}
            as="h3"
            opens={id === "group"}
          >
            <AccountRows rows={rows} />
          </Folded>
        ))}
      <ComparisonButton
        reported={{ comparison: result, picked, sheet, writtenOn: clock.today(), staleSince }}
        writeSheet={writeSheet}
      />
    </div>
  );
}
