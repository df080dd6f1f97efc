import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OwnDaysOff } from "../../domain/workday";
import { explainNextStep } from "../../i18n/explain-vacancy";
import { type Day, toDotted } from "../../law/day";
import type { SheetCells } from "../../excel/read-sheet";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { type KeyDates, keyDatesOf } from "./key-dates";
import { vacancyName } from "./vacancy-name";
import { useVacancySpeech, type VacancySpeech } from "./vacancy-speech";

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
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    minWidth: "76px",
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: "120px" },
  // Columns with sentences in them would grow too high.
  wide: { minWidth: "150px" },
  // In a narrow pane it stays known whose days these are.
  first: { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

type Props = {
  readonly vacancies: readonly VacancyCheck[];
  readonly day: Day;
  readonly daysOff: OwnDaysOff;
  readonly sheet: SheetCells;
  /** What is out of sight needs no stop of the Tab key. */
  readonly isSeen: boolean;
};

const columns = ["posted", "end", "first", "planned", "filed"] as const;

/** The days of the picture, and those it has no room for, as a table. */
export function KeyDatesTable({ vacancies, day, daysOff, sheet, isSeen }: Props) {
  const styles = useStyles();
  const speech = useVacancySpeech();
  const { sayScreen, sayVacancy } = speech;
  return (
    <div
      {...(isSeen
        ? { className: styles.region, role: "region", tabIndex: 0, "aria-label": sayScreen("table.region") }
        : {})}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{sayScreen("table.caption")}</caption>
        <thead>
          <tr>
            {(["vacancy", ...columns, "next"] as const).map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {sayScreen(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vacancies.map((vacancy) => {
            const words = keyDateWords(keyDatesOf(vacancy, day, daysOff), speech);
            return (
              <tr key={vacancy.row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.first)}>
                  {vacancyName(vacancy, sheet, sayVacancy)}
                </th>
                {columns.map((column) => (
                  <td key={column} className={mergeClasses(styles.cell, column === "first" && styles.wide)}>
                    {words[column]}
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.wide)}>
                  {explainNextStep(vacancy, day, sayVacancy)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The days of one vacancy as words. */
function keyDateWords(
  { posted, isAhead, end, firstDay, workday, planned, filed }: KeyDates,
  { sayScreen: say }: Pick<VacancySpeech, "sayScreen">,
): Readonly<Record<(typeof columns)[number], string>> {
  const dotted = (day: Day | null) => (day === null ? say("table.none") : toDotted(day));
  return {
    posted: isAhead && posted !== null ? say("table.ahead", { day: toDotted(posted) }) : dotted(posted),
    end: dotted(end),
    first:
      firstDay !== null && workday !== null
        ? say("table.day_off", { day: toDotted(firstDay), workday: toDotted(workday) })
        : dotted(firstDay),
    planned: dotted(planned),
    filed: dotted(filed),
  };
}
