import { Caption1, makeStyles, Subtitle2, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OwnDaysOff } from "../../domain/workday";
import type { Day } from "../../law/day";
import type { SheetCells } from "../../excel/read-sheet";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { useTitleStyles } from "../title-styles";
import { KeyDatesTable } from "./key-dates-table";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { timelineModel } from "./timeline-model";
import { useVacancySpeech } from "./vacancy-speech";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  // Out of sight and still there for screen readers, which cannot look at the picture.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  seen: {},
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** In the order of what is to be done next. */
  readonly vacancies: readonly VacancyCheck[];
  readonly day: Day;
  readonly daysOff: OwnDaysOff;
  readonly sheet: SheetCells;
};

/** The searches and filings over time, as a picture and as a table. */
export function Timeline({ vacancies, day, daysOff, sheet }: Props) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const { sayScreen } = useVacancySpeech();
  const [isTable, setTable] = useState(false);
  const model = useMemo(() => timelineModel(vacancies, day, daysOff), [vacancies, day, daysOff]);
  return (
    <section className={styles.section} aria-label={sayScreen("timeline.title")}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={titles.title}>
          {sayScreen("timeline.title")}
        </Subtitle2>
        <Switch
          label={sayScreen("timeline.as_table")}
          labelPosition="before"
          checked={isTable}
          onChange={(_, { checked }) => setTable(checked)}
        />
      </div>
      {!isTable && model.rows.length === 0 && <Caption1>{sayScreen("timeline.empty")}</Caption1>}
      {!isTable && model.rows.length > 0 && (
        <>
          <TimelineChart model={model} sheet={sheet} />
          <TimelineLegend rows={model.rows} />
          {model.isCut && <Caption1 className={styles.quiet}>{sayScreen("timeline.cut")}</Caption1>}
        </>
      )}
      <div className={isTable ? styles.seen : styles.unseen}>
        <KeyDatesTable vacancies={vacancies} day={day} daysOff={daysOff} sheet={sheet} isSeen={isTable} />
      </div>
    </section>
  );
}
