import { pane } from "../../i18n/pane";
import { Body1, makeStyles } from "@fluentui/react-components";
import { PartTitle, Quiet, useSentenceStyle } from "../parts/text";
import type { Row, Values } from "../../account/account";
import { valueText } from "../../account/value-text";
import { words } from "../../account/values";
import { SourceLinks } from "../law-words/source-links";
import { useSay } from "../speech";
import { Stack } from "../parts/stack";

const useStyles = makeStyles({
  numbers: { fontVariantNumeric: "tabular-nums" },
});

/** Rows of an account, stacked to fit the pane; values below headings are labelled by them. */
export function AccountRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <Stack>
      {rows.map((row, index) => (
        <AccountRow key={index} row={row} headings={headingsOf(rows, index)} />
      ))}
    </Stack>
  );
}

/** The headings that apply to a row of a table. */
function headingsOf(rows: readonly Row[], index: number): readonly string[] {
  const above = rows.slice(0, index).findLast(({ is }) => is !== "cited" && is !== "line");
  return above?.is === "headings" ? above.texts : [];
}

function AccountRow({ row, headings }: { readonly row: Row; readonly headings: readonly string[] }) {
  const asSentence = useSentenceStyle();
  const say = useSay(pane);
  switch (row.is) {
    case "sentence":
      return <Body1 className={asSentence}>{row.text}</Body1>;
    case "subheading":
      return (
        <PartTitle as="h2" className={asSentence}>
          {row.text}
        </PartTitle>
      );
    case "cited":
      return (
        <Stack gap="XXS">
          <Body1 className={asSentence}>{row.text}</Body1>
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
          <Body1 className={asSentence}>{row.fix === null ? row.text : `${row.text} → ${row.fix}`}</Body1>
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

/** A name with its values below. */
function NamedValues({ values: [name = null, ...values] }: { readonly values: Values }) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const say = useSay(pane);
  return (
    <Stack gap="XXS">
      <Quiet className={asSentence}>{valueText(name, say)}</Quiet>
      {values.map((value, index) => (
        <Body1 key={index} className={styles.numbers}>
          {valueText(value, say)}
        </Body1>
      ))}
    </Stack>
  );
}
