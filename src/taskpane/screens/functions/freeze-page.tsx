import { answers } from "../../../i18n/answers";
import { pane } from "../../../i18n/pane";
import { Button, Caption1, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Quiet, Title } from "../../parts/text";
import { ArrowClockwiseRegular, WeatherSnowflakeRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { functionsTexts } from "../../../i18n/functions";
import { ButtonRow } from "../../parts/stack";
import { SubPage } from "../../parts/sub-page";
import { useSlowHint } from "../../parts/use-slow-hint";
import { useSay } from "../../speech";
import { FreezeOutcome } from "./freeze-outcome";
import { FreezePreview } from "./freeze-preview";
import { canBeFrozen, useFreeze } from "./use-freeze";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";

const useStyles = makeStyles({
  advice: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = { readonly onLeave: () => void };

/** Replaces the workbook's formulas by their values, so that the file can be sent to somebody without the add-in. */
export function FreezePage({ onLeave }: Props) {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  const sayAnswer = useSay(answers);
  const { state, lookAgain, freeze } = useFreeze();
  const { phase, formulas } = state;
  const [withUnanswered, setWithUnanswered] = useState(false);
  const replaceable = canBeFrozen(formulas ?? [], withUnanswered).length;
  const unanswered = (formulas ?? []).filter(({ obstacle }) => obstacle === "unanswered").length;
  const isBusy = phase !== "ready";

  return (
    <SubPage
      title={say("freeze.title")}
      about={say("freeze.about")}
      back={say("freeze.back")}
      gap="M"
      isKept={phase === "freezing"}
      onLeave={onLeave}
    >
      <div aria-live="polite">
        {isBusy ? <Waiting key={phase} words={say(`freeze.${phase}`)} /> : <FreezeOutcome state={state} />}
      </div>
      {formulas && formulas.length > 0 && <FreezePreview formulas={formulas} />}
      {unanswered > 0 && (
        <Checkbox
          checked={withUnanswered}
          disabled={isBusy}
          onChange={(_, { checked }) => setWithUnanswered(checked === true)}
          label={say("freeze.unanswered.too", { count: unanswered, text: sayAnswer("verdict.undecided") })}
        />
      )}
      <Title>{say("freeze.before.title")}</Title>
      <ol className={styles.advice}>
        <li>{say("freeze.before.copy")}</li>
        <li>{say("freeze.before.stays", { table: SETTINGS_TABLE })}</li>
      </ol>
      <ButtonRow>
        <Button
          appearance="primary"
          icon={
            phase === "freezing" ? <Spinner size="extra-tiny" aria-hidden /> : <WeatherSnowflakeRegular />
          }
          disabledFocusable={isBusy || replaceable === 0}
          onClick={() => void freeze(withUnanswered ? sayAnswer("verdict.undecided") : null)}
        >
          {say("freeze.freeze", { count: replaceable })}
        </Button>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={isBusy} onClick={() => void lookAgain()}>
          {say("freeze.again")}
        </Button>
      </ButtonRow>
      {replaceable > 0 && <Quiet>{say("freeze.undo")}</Quiet>}
    </SubPage>
  );
}

/** Progress, with a hint if it takes too long. */
function Waiting({ words }: { words: string }) {
  const say = useSay(pane);
  const isSlow = useSlowHint(true);
  return <Caption1>{isSlow ? `${words} ${say("reading.waits")}` : words}</Caption1>;
}
