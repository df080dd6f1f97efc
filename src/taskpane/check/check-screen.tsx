import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Field } from "../../roster/fields";
import type { CheckRequests } from "../check-requests";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import type { Question } from "./answer";
import { CheckBar } from "./check-bar";
import { Findings } from "./findings";
import { FirstRun } from "./first-run";
import { GroupBars } from "./group-bars";
import { LawLine } from "./law-line";
import { QuestionForm } from "./question-form";
import { SettingsProblems } from "./settings-problems";
import { useColumnChoice } from "./use-column-choice";
import { useSheetCheck } from "./use-sheet-check";
import { VerdictCard } from "./verdict-card";
import { Why } from "./why";

/** The last thing on the screen, and closed at first: it comes after what is read first. */
const Where = lazy(async () => ({ default: (await import("./where")).Where }));

/** Shown only where a sheet cannot be read for want of a column. */
const AskedColumn = lazy(async () => ({ default: (await import("./asked-column")).AskedColumn }));

/** Shown only where somebody is or may be a transferee, which is rare. */
const Transferees = lazy(async () => ({ default: (await import("./transferees")).Transferees }));

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

type Props = { readonly verbs: ExcelVerbs; readonly clock: Clock; readonly requests: CheckRequests };

/** One button, then the verdict, its reasons and what to mend. */
export function CheckScreen({ verbs, clock, requests }: Props) {
  const styles = useStyles();
  const { reading, answerTo, phase, isStale, check, readSettings } = useSheetCheck(verbs, clock);
  const { unwritten, notWritten, choose } = useColumnChoice(verbs, readSettings);
  // The field whose column was asked for stays on the screen when it is answered, and with it the keyboard's focus.
  const [answered, setAnswered] = useState<Field | null>(null);
  const [question, setQuestion] = useState<Question>(() => ({ day: clock.today(), smallBusiness: null }));
  const [isDayChosen, setDayChosen] = useState(false);
  const answer = useMemo(() => answerTo?.(question, unwritten) ?? null, [answerTo, question, unwritten]);

  const start = () => {
    // A pane left open overnight asks about the new day, unless its user chose one.
    setAnswered(null);
    if (!isDayChosen) setQuestion((before) => ({ ...before, day: clock.today() }));
    return check();
  };
  const startOnRequest = useEffectEvent(() => void start());
  useEffect(() => requests.listen(() => startOnRequest()), [requests]);

  const ask = (asked: Question) => {
    if (asked.day !== question.day) setDayChosen(true);
    setQuestion(asked);
  };

  const result = answer?.result.kind === "check" ? answer.result : null;
  const asked = (answer?.result.kind === "unreadable" ? answer.result.field : null) ?? answered;
  // The button keeps its place among these children, and with it the keyboard's focus, when the first run ends.
  return (
    <main className={styles.screen}>
      {answer === null && <FirstRun day={question.day} />}
      <CheckBar reading={reading} phase={phase} isStale={isStale} onCheck={() => void start()} />
      <VerdictCard answer={answer} isBusy={phase.kind === "reading"} />
      {answer && reading && asked && (
        <Suspense>
          <AskedColumn
            answer={answer}
            reading={reading}
            field={asked}
            notWritten={notWritten}
            onChoose={(choice) => {
              setAnswered(asked);
              void choose(choice);
            }}
          />
        </Suspense>
      )}
      {answer && <SettingsProblems problems={answer.settings.problems} />}
      {result && <GroupBars check={result} />}
      {result?.transferees && (
        <Suspense>
          <Transferees test={result.transferees} />
        </Suspense>
      )}
      {result && <LawLine proof={result.proof} />}
      {result && <Why check={result} />}
      <QuestionForm
        question={question}
        smallBusiness={answer?.smallBusiness ?? question.smallBusiness ?? "not_said"}
        isFromTable={question.smallBusiness === null && (answer?.smallBusiness ?? "not_said") !== "not_said"}
        onQuestion={ask}
      />
      {answer && reading && <Findings answer={answer} sheet={reading.sheet} verbs={verbs} clock={clock} />}
      {answer && reading && (
        <Suspense>
          <Where
            answer={answer}
            reading={reading}
            notWritten={notWritten}
            onChoose={(choice) => void choose(choice)}
          />
        </Suspense>
      )}
    </main>
  );
}
