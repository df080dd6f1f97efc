import { vacancyTexts } from "../../../i18n/vacancies";
import { findingsTexts } from "../../../i18n/findings";
import { useSay } from "../../speech";
import { Quiet } from "../../parts/text";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { explainVacancyFinding } from "../../../sentences/explain-vacancy";
import type { VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import { FindingsFrame } from "../../findings/findings-frame";
import { notesIn } from "../../findings/shown-findings";
import type { Ignoring } from "../../store/tables/ignored-findings";
import { ReportButton } from "../../report/report-button";
import { datesOfAll, vacancyReport } from "./written-sheets";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import type { ShownVacancies } from "./shown-vacancies";
import type { VacancyAnswer } from "../../store/vacancies/vacancy-answer";
import { VacancyCard } from "./vacancy-card";
import type { VacancySnapshot } from "../../store/vacancies/vacancy-snapshot";
import { Stack } from "../../parts/stack";
import { useStore } from "../../store/use-store";

type Props = {
  readonly shown: ShownVacancies;
  readonly check: VacanciesCheck;
  readonly answer: VacancyAnswer;
  readonly reading: VacancySnapshot;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
  readonly ignoring: Ignoring;
  /** Answers again after the pane wrote into the list. */
  readonly onListWritten: () => Promise<void>;
};

/** The vacancies ordered by next action, with what can be fixed, ignored, marked and written. */
export function VacancyCards({ shown, check, answer, reading, isStale, ignoring, onListWritten }: Props) {
  const { clock } = useStore();
  const sayFinding = useSay(findingsTexts);
  const sayVacancy = useSay(vacancyTexts);
  const { sheet } = reading;
  const { vacancies, ignored, markOf } = shown;
  const findings = useMemo(() => vacancies.flatMap(({ remarks }) => remarks), [vacancies]);
  const explain = (remark: PlacedVacancyRemark) =>
    explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1);
  const written = { check, answer, sheet, writtenOn: clock.today() };
  return (
    <FindingsFrame
      title={sayVacancy("cards.title")}
      isReadable={notesIn(ignoring).isReadable}
      onRowsWritten={onListWritten}
      head={() => <Quiet>{sayFinding("walk.hint")}</Quiet>}
      foot={
        <>
          <ReportButton sheet={vacancyReport({ ...written, reading, isStale }, ignoring)} />
          <ReportButton
            label={sayVacancy("button.dates")}
            icon={<CalendarLtrRegular />}
            sheet={datesOfAll(written)}
          />
        </>
      }
      {...{ sheet, ignoring, findings, ignored, markOf, explain }}
    >
      {(actions) => (
        <Stack gap="M">
          {vacancies.map((each) => (
            <VacancyCard key={each.vacancy.row} shown={each} {...{ written, explain, actions }} />
          ))}
        </Stack>
      )}
    </FindingsFrame>
  );
}
