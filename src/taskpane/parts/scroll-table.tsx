import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";

const useStyles = makeStyles({
  region: { overflowX: "auto", overflowWrap: "normal" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  // A caption is as wide as its table; keep its words within the pane.
  words: {
    display: "block",
    position: "sticky",
    left: 0,
    maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    minWidth: "76px",
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: "120px" },
  narrow: { minWidth: "54px", paddingRight: tokens.spacingHorizontalXS },
  // Columns with sentences would grow too high.
  wide: { minWidth: "150px" },
  // Keeps row names in view when scrolling.
  first: { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

export type TableColumn = { readonly key: string; readonly heading: string; readonly isWide?: boolean };

export type TableRow = {
  readonly key: string | number;
  readonly name: string;
  /** In column order; a single cell spans all columns. */
  readonly cells: readonly ReactNode[];
};

type Props = {
  readonly caption: string;
  readonly nameHeading: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** A hidden table needs no tab stop. */
  readonly isSeen?: boolean;
  /** For short row names, such as days. */
  readonly isNarrow?: boolean;
};

/** A table that scrolls horizontally in a narrow pane while its row names stay in view. */
export function ScrollTable({ caption, nameHeading, columns, rows, isSeen = true, isNarrow = false }: Props) {
  const styles = useStyles();
  const region = useSay(pane)("table.region", { caption });
  const name = mergeClasses(styles.cell, styles.name, isNarrow && styles.narrow, styles.first);
  const cell = (isWide: boolean | undefined) =>
    mergeClasses(styles.cell, isNarrow && styles.narrow, isWide && styles.wide);
  return (
    <div {...(isSeen ? { className: styles.region, role: "region", tabIndex: 0, "aria-label": region } : {})}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.words}>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, isNarrow && styles.first)}>
              {nameHeading}
            </th>
            {columns.map(({ key, heading, isWide }) => (
              <th key={key} scope="col" className={cell(isWide)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={name}>
                {row.name}
              </th>
              {row.cells.map((content, index) => (
                <td
                  key={columns[index]?.key}
                  className={cell(columns[index]?.isWide)}
                  {...(row.cells.length < columns.length ? { colSpan: columns.length } : {})}
                >
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
