import {
  Body1,
  Body1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { changesAccount } from "../../account/changes/changes-account";
import { changesTexts } from "../../i18n/changes";
import { explainUnreadable } from "../../i18n/explain-finding";
import { speaker } from "../../i18n/speaker";
import { toDotted } from "../../law/day";
import { useCheckSpeech } from "../check-speech";
import { Folded } from "../parts/folded";
import { AccountRows } from "../proof/account-rows";
import type { Compared } from "./use-other-list";

const useStyles = makeStyles({
  title: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

type Props = {
  readonly compared: Extract<Compared, { kind: "done" }>;
  /** Where the list that was checked begins on its sheet. */
  readonly after: { readonly row: number };
};

/** Who came, who went and what changed, or why the other list cannot be read. */
export function ComparedLists({ compared: { picked, result }, after }: Props) {
  const styles = useStyles();
  const { language, say: sayPane, sayAnswer } = useCheckSpeech();
  const say = speaker(changesTexts, language);
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
    { comparison: result, before: { name, row: list.sheet.row }, after },
    { say, sayAnswer },
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
    </div>
  );
}
