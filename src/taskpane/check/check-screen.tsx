import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ScreenProps } from "../navigation/screen-props";
import { useSpeech } from "../speech";
import type { Answer } from "./answer";
import { CheckBar } from "./check-bar";
import { FirstRun } from "./first-run";
import { QuestionForm } from "./question-form";
import { verdictCode } from "./verdict-code";

/** The last thing on the screen, and closed at first: it comes after what is read first. */
const Where = lazy(async () => ({ default: (await import("./where")).Where }));

/** What looks through the whole workbook comes after what was asked. */
const OtherRosters = lazy(async () => ({ default: (await import("./other-rosters")).OtherRosters }));

/** What writes a whole sheet is loaded after what is read. */
const ReportButton = lazy(async () => ({
  default: (await import("../report/report-button")).ReportButton,
}));
const TemplateButton = lazy(async () => ({
  default: (await import("../template/template-button")).TemplateButton,
}));

/** Needed by newcomers alone, and not before they have read what the button does. */
const TrySample = lazy(async () => ({ default: (await import("../sample/try-sample")).TrySample }));

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  // Before the first check the empty region takes no room but is there: screen readers hear only what comes later.
  empty: { position: "absolute" },
});

/** Whoever has no list yet is offered an empty one. */
function hasNoRoster({ result }: Answer): boolean {
  return result.kind === "unreadable" || (result.kind === "check" && result.verdict === "empty");
}

/** One button, then the verdict, its reasons and what to mend. */
export function CheckScreen({ verbs, clock, check }: ScreenProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { reading, engine, phase, isStale, question, answer, notWritten, answeredField } = check;
  const asked = (answer?.result.kind === "unreadable" ? answer.result.field : null) ?? answeredField;
  // The button keeps its place among these children, and with it the keyboard's focus, when the first run ends.
  return (
    <div className={styles.screen}>
      {answer === null && <FirstRun day={question.day} />}
      <CheckBar check={check} verbs={verbs} />
      {answer === null && (
        <Suspense>
          <TrySample start={check.start} writeSheet={verbs.writeSheet} />
        </Suspense>
      )}
      <div
        role="status"
        aria-label={say("verdict.label")}
        aria-busy={phase.kind === "reading" || phase.kind === "judging"}
        data-verdict={answer ? verdictCode(answer) : ""}
        className={mergeClasses(answer === null && styles.empty)}
      >
        {engine && answer && <engine.VerdictCard answer={answer} />}
      </div>
      {engine && answer && reading && (
        <engine.Reasons
          answer={answer}
          reading={reading}
          asked={asked ?? null}
          notWritten={notWritten}
          proof={check.proof}
          goTo={verbs.goTo}
          onChoose={(choice) => {
            // The question stays on the screen when it is answered, and with it the keyboard's focus.
            if (asked) check.setAnsweredField(asked);
            void check.choose(choice);
          }}
        />
      )}
      <QuestionForm
        question={question}
        smallBusiness={answer?.smallBusiness ?? question.smallBusiness ?? "not_said"}
        isFromTable={question.smallBusiness === null && (answer?.smallBusiness ?? "not_said") !== "not_said"}
        onQuestion={check.ask}
      />
      {engine && answer && reading && (
        <engine.Findings
          answer={answer}
          sheet={reading.sheet}
          verbs={verbs}
          clock={clock}
          ignoring={check.ignoring}
          onRowsWritten={check.rowsWritten}
        />
      )}
      {answer && reading && (
        <Suspense>
          <ReportButton
            answer={answer}
            reading={reading}
            isStale={isStale}
            clock={clock}
            ignoring={check.ignoring}
            writeSheet={verbs.writeSheet}
          />
        </Suspense>
      )}
      {answer && hasNoRoster(answer) && (
        <Suspense>
          <TemplateButton insertTemplate={verbs.insertTemplate} />
        </Suspense>
      )}
      {answer && reading && (
        <Suspense>
          <OtherRosters reading={reading} verbs={verbs} onTarget={(target) => void check.start(target)} />
        </Suspense>
      )}
      {answer && reading && (
        <Suspense>
          <Where
            answer={answer}
            reading={reading}
            notWritten={notWritten}
            onChoose={(choice) => void check.choose(choice)}
          />
        </Suspense>
      )}
    </div>
  );
}
