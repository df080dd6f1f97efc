import { pane } from "../../i18n/pane";
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Quiet } from "../parts/quiet";
import type { Row, Values } from "../../account/account";
import { valueText } from "../../account/value-text";
import { words } from "../../account/values";
import { SourceLinks } from "../law-words/source-links";
import { useSay } from "../speech";
import { Stack } from "../parts/stack";

const useStyles = makeStyles({
  title: { display: "block", margin: 0, "::first-letter": { textTransform: "uppercase" } },
  words: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  numbers: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Rows of an account in the pane, one below the other: what stands under headings is named by them. */
export function AccountRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <Stack>
      {rows.map((row, index) => (
        <AccountRow key={index} row={row} headings={headingsOf(rows, index)} />
      ))}
    </Stack>
  );
}

/** The headings that stand above a row of a table. */
function headingsOf(rows: readonly Row[], index: number): readonly string[] {
  const above = rows.slice(0, index).findLast(({ is }) => is !== "cited" && is !== "line");
  return above?.is === "headings" ? above.texts : [];
}

function AccountRow({ row, headings }: { readonly row: Row; readonly headings: readonly string[] }) {
  const styles = useStyles();
  const say = useSay(pane);
  switch (row.is) {
    case "sentence":
      return <Body1 className={styles.words}>{row.text}</Body1>;
    case "subheading":
      return (
        <Body1Strong as="h2" className={styles.title}>
          {row.text}
        </Body1Strong>
      );
    case "cited":
      return (
        <Stack gap="XXS">
          <Body1 className={styles.words}>{row.text}</Body1>
          {row.notes.map(
            (note, index) =>
              note !== null && <Quiet key={note}>{`${headings[index + 1] ?? ""}: ${note}`}</Quiet>,
          )}
          <SourceLinks ids={row.sources} />
        </Stack>
      );
    case "finding":
      return (
        <Stack gap="XXS">
          <Quiet>
            {row.severity} · {valueText(row.place, say)}
          </Quiet>
          <Body1 className={styles.words}>{row.fix === null ? row.text : `${row.text} → ${row.fix}`}</Body1>
        </Stack>
      );
    case "fact":
      return <NamedValues values={[words(row.name), ...row.values]} />;
    case "line":
      return <NamedValues values={row.values} />;
    default:
      return null;
  }
}

/** A name with what belongs to it below. */
function NamedValues({ values: [name = null, ...values] }: { readonly values: Values }) {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <Stack gap="XXS">
      <Caption1 className={mergeClasses(styles.words, styles.quiet)}>{valueText(name, say)}</Caption1>
      {values.map((value, index) => (
        <Body1 key={index} className={styles.numbers}>
          {valueText(value, say)}
        </Body1>
      ))}
    </Stack>
  );
}
