import { rulesTexts } from "../../../i18n/rules";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Quiet } from "../../parts/text";
import { useMemo } from "react";
import { SettleFirst } from "../../parts/settle-first";
import { DayField } from "../../parts/day-field";
import { notesIn } from "../../findings/shown-findings";
import type { Ignoring } from "../../store/tables/ignored-findings";
import { RosterNotice } from "./roster-notice";
import { shownVacancies } from "./shown-vacancies";
import { Timeline } from "./timeline";
import { keptVacancies } from "../../store/vacancies/vacancy-session";
import { useKept } from "../../store/use-store";
import { VacancyCards } from "./vacancy-cards";
import { lawWords } from "../../../account/law-words";
import { VacancySummary } from "./vacancy-summary";
import { VacancySourceDetails } from "./vacancy-source-details";
import { LiveRegion } from "../../parts/live-region";

type Props = {
  readonly ignoring: Ignoring;
};

/** The result of the check: summary, timeline, individual vacancies and sources. */
export function VacanciesResult({ ignoring }: Props) {
  const say = useSay(pane);
  const sayRule = useSay(rulesTexts);
  const [{ answer, reading, day, sheets, isStale }, kept] = useKept(keptVacancies);
  const { table, unwritten } = ignoring;
  const result = answer?.result.kind === "vacancies" ? answer.result : null;
  const notes = useMemo(() => notesIn({ table, unwritten }).notes, [table, unwritten]);
  const shown = useMemo(
    () => result && reading && shownVacancies(result, reading.sheet, notes),
    [result, reading, notes],
  );
  const vacancies = shown?.vacancies.map(({ vacancy }) => vacancy) ?? [];
  return (
    <>
      <LiveRegion isEmpty={result === null} data-vacancies={result ? String(result.vacancies.length) : ""}>
        {reading && result && <VacancySummary vacancies={vacancies} day={result.day} sheet={reading.sheet} />}
      </LiveRegion>
      {answer && reading && (
        <>
          <RosterNotice
            answer={answer}
            roster={reading.roster}
            choices={sheets?.rosters ?? []}
            onChoose={(id) => void kept.chooseRoster({ id })}
          />
          {answer.settle && reading.roster.kind === "read" && (
            <SettleFirst settle={answer.settle} sheet={reading.roster.sheet} />
          )}
          <DayField label={say("question.day")} day={day} onDay={(asked) => kept.askDay(asked)} />
          {result && shown && vacancies.length > 0 && (
            <>
              <Timeline
                vacancies={vacancies}
                day={result.day}
                daysOff={answer.daysOff}
                sheet={reading.sheet}
              />
              <VacancyCards
                shown={shown}
                check={result}
                answer={answer}
                reading={reading}
                isStale={isStale}
                ignoring={ignoring}
                onListWritten={() => kept.listWritten()}
              />
            </>
          )}
          <VacancySourceDetails />
          <Quiet>{lawWords(answer.day, sayRule)}</Quiet>
        </>
      )}
    </>
  );
}
