import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { PictureOrTable } from "../../parts/picture-or-table";
import { KeyDatesTable, type VacancyDates } from "./key-dates-table";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { timelineModel } from "./timeline-model";
import { Quiet } from "../../parts/text";

/** Searches and filings over time, as a chart and as a table. */
export function Timeline(props: VacancyDates) {
  const { vacancies, day, daysOff, sheet } = props;
  const sayVacancy = useSay(vacancyTexts);
  const model = useMemo(() => timelineModel(vacancies, day, daysOff), [vacancies, day, daysOff]);
  return (
    <PictureOrTable
      title={sayVacancy("timeline.title")}
      picture={
        model.rows.length === 0 ? (
          <Caption1>{sayVacancy("timeline.empty")}</Caption1>
        ) : (
          <>
            <TimelineChart model={model} sheet={sheet} />
            <TimelineLegend rows={model.rows} />
            {model.isCut && <Quiet>{sayVacancy("timeline.cut")}</Quiet>}
          </>
        )
      }
      table={(isSeen) => <KeyDatesTable {...props} isSeen={isSeen} />}
    />
  );
}
