import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from "react";
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
import { useSheetCheck } from "./use-sheet-check";
import { VerdictCard } from "./verdict-card";
import { Why } from "./why";

/** The last thing on the screen, and closed at first: it comes after what is read first. */
const Where = lazy(async () => ({ default: (await import("./where")).Where }));

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
  const { reading, answerTo, phase, isStale, check } = useSheetCheck(verbs, clock);
  const [question, setQuestion] = useState<Question>(() => ({ day: clock.today(), smallBusiness: null }));
  const [isDayChosen, setDayChosen] = useState(false);
  const answer = useMemo(() => answerTo?.(question) ?? null, [answerTo, question]);

  const start = () => {
    // A pane left open overnight asks about the new day, unless its user chose one.
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
  // The button keeps its place among these children, and with it the keyboard's focus, when the first run ends.
  return (
    <main className={styles.screen}>
      {answer === null && <FirstRun day={question.day} />}
      <CheckBar reading={reading} phase={phase} isStale={isStale} onCheck={() => void start()} />
      <VerdictCard answer={answer} isBusy={phase.kind === "reading"} />
      {answer && <SettingsProblems problems={answer.settings.problems} />}
      {result && <GroupBars check={result} />}
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
          <Where answer={answer} reading={reading} />
        </Suspense>
      )}
    </main>
  );
}
