import { vacancyTexts } from "../../../i18n/vacancies";
import { findingsTexts } from "../../../i18n/findings";
import { pane } from "../../../i18n/pane";
import { useLanguage, useSay } from "../../speech";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { Quiet } from "../../parts/quiet";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useId, useMemo, useRef } from "react";
import { explainVacancyFinding } from "../../../sentences/explain-vacancy";
import type { VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import { failureOf } from "../../store/failure";
import { IgnoredList } from "../../findings/ignored-list";
import { MarkButtons } from "../../findings/mark-buttons";
import { marksOf } from "../../findings/marks-of";
import { NoticeBar } from "../../findings/notice-bar";
import { notesIn } from "../../findings/shown-findings";
import { useFindingActions } from "../../findings/use-finding-actions";
import type { Ignoring } from "../../store/tables/ignored-findings";
import { useKeptFocus } from "../../parts/use-kept-focus";
import { useRovingFocus } from "../../parts/use-roving-focus";
import { useNoticeOf } from "../../findings/use-notice-of";
import { SheetButton } from "../../parts/sheet-button";
import { ReportButton } from "../../report/report-button";
import { datesTask, vacancyReport } from "./written-sheets";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import type { ShownVacancies } from "./shown-vacancies";
import type { VacancyAnswer } from "../../store/vacancies/vacancy-answer";
import { VacancyCard } from "./vacancy-card";
import type { VacancySnapshot } from "../../store/vacancies/vacancy-snapshot";
import { IGNORED_TABLE } from "../../../workbook-model/own-tables";
import { useStore } from "../../store/use-store";
import { Title } from "../../parts/title";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

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
  const { verbs, clock } = useStore();
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const sayVacancy = useSay(vacancyTexts);
  const { sheet } = reading;
  const { vacancies, ignored, markOf } = shown;
  const [notice, setNotice] = useNoticeOf(sheet);
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const explain = (remark: PlacedVacancyRemark) =>
    explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1);
  const { restore, ...actions } = useFindingActions({
    sheet,
    verbs,
    clock,
    ignoring,
    markOf,
    explain,
    onRowsWritten: onListWritten,
    onNotice: setNotice,
  });
  const keptFocus = useKeptFocus(list, section);
  const walk = useRovingFocus(list, (item) => {
    const remark = vacancies
      .flatMap(({ remarks }) => remarks)
      .find(({ place }) => place.address === item.dataset["cell"]);
    if (remark) actions.go(remark.place);
  });
  const marks = useMemo(() => marksOf(vacancies.map(({ remarks }) => ({ findings: remarks }))), [vacancies]);
  const attempt = async (action: () => Promise<unknown>) => {
    setNotice(null);
    try {
      await action();
    } catch (error) {
      setNotice({ intent: "error", words: say(`failure.${failureOf(error, "marks")}`) });
    }
  };
  // Until the ignored findings are known, showing the list would only make it jump.
  if (ignoring.table === undefined) return null;
  const { isReadable } = notesIn(ignoring);
  const written = { check, answer, sheet, writtenOn: clock.today() };
  const reported = { check, answer, reading, writtenOn: clock.today(), isStale };

  return (
    <section ref={section} tabIndex={-1} aria-labelledby={titleId} className={styles.section}>
      <Title id={titleId}>{sayVacancy("cards.title")}</Title>
      <MarkButtons key={sheet.id} sheet={sheet.id} marks={marks} sortings={0} attempt={attempt} />
      {!isReadable && (
        <Message intent="warning">{sayFinding("table.unreadable", { table: IGNORED_TABLE })}</Message>
      )}
      <Quiet>{sayFinding("walk.hint")}</Quiet>
      <div ref={list} className={styles.cards} onKeyDown={walk.onKeyDown} {...keptFocus}>
        {vacancies.map((each) => (
          <VacancyCard
            key={each.vacancy.row}
            shown={each}
            written={written}
            explain={explain}
            actions={actions}
          />
        ))}
        <IgnoredList
          ignored={ignored}
          isUnwritten={(note) => ignoring.unwritten.includes(note)}
          wordsOf={explain}
          onGo={actions.go}
          onRestore={(restored) => void restore(restored)}
        />
      </div>
      <ReportButton sheet={vacancyReport(reported, ignoring)} />
      <SheetButton
        label={sayVacancy("button.dates")}
        icon={<CalendarLtrRegular />}
        task={datesTask(written, language, verbs)}
      />
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </section>
  );
}
