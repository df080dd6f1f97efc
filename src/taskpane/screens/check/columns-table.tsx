import { Body1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import type { Field } from "../../../roster/table/fields";
import type { ColumnRead } from "../../../roster/table/columns-read";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", textAlign: "start" },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    textAlign: "start",
  },
});

type Props = { readonly columns: readonly ColumnRead<Field>[]; readonly caption: string | null };

/** The sheet's columns and the fields they were read as. */
export function ColumnsTable({ columns, caption }: Props) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  return (
    <table className={styles.table}>
      {caption && (
        <caption className={styles.caption}>
          <Caption1Strong>{caption}</Caption1Strong>
        </caption>
      )}
      <thead>
        <tr>
          {(["where.column", "where.text", "where.field"] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              <Caption1Strong className={styles.quiet}>{say(key)}</Caption1Strong>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ letters, heading, field }) => (
          <tr key={field}>
            {[letters, heading, say(`field.${field}`)].map((text, index) => (
              <td key={String(index)} className={styles.cell}>
                <Body1>{text}</Body1>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
