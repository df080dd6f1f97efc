import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { fieldLabels } from "../../i18n/fields";
import { speaker } from "../../i18n/speaker";
import { useSpeech } from "../speech";
import type { Answer, Reading } from "./answer";
import { columnsRead } from "./columns-read";
import { SETTINGS_TABLE } from "./use-sheet-check";

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginLeft: 0,
    marginRight: 0,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", textAlign: "start" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    textAlign: "start",
  },
});

type Props = { readonly answer: Answer; readonly reading: Reading };

/** Which cells the answer rests on, so that the reader can see that the right ones were read. */
export function Where({ answer: { result }, reading: { sheet, settings } }: Props) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const sayField = speaker(fieldLabels, language);
  const check = result.kind === "check" ? result : null;
  const columns = check ? columnsRead(check, sheet) : [];
  const facts: readonly (readonly [string, string])[] = [
    [say("where.sheet"), sheet.sheet],
    ...(check && columns.length > 0
      ? [
          [
            say("where.heading"),
            check.headerRow === null ? say("where.no_heading") : String(sheet.row + check.headerRow + 1),
          ] as const,
        ]
      : []),
    [say("where.settings"), settings ? SETTINGS_TABLE : say("where.no_settings", { table: SETTINGS_TABLE })],
  ];
  return (
    <Accordion collapsible>
      <AccordionItem value="where">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
          <Body1Strong>{say("where.title")}</Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <dl className={styles.facts}>
            {facts.map(([name, value]) => [
              <dt key={name}>
                <Caption1 className={styles.quiet}>{name}</Caption1>
              </dt>,
              <dd key={`${name} value`} className={styles.fact}>
                <Caption1>{value}</Caption1>
              </dd>,
            ])}
          </dl>
          {columns.length > 0 && (
            <table className={styles.table}>
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
                    <td className={styles.cell}>
                      <Body1>{letters}</Body1>
                    </td>
                    <td className={styles.cell}>
                      <Body1>{heading}</Body1>
                    </td>
                    <td className={styles.cell}>
                      <Body1>{sayField(field)}</Body1>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
