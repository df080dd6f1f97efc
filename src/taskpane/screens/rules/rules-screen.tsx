import { rulesTexts } from "../../../i18n/rules";
import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Body1 } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { useCallback, useState } from "react";
import { checkedOn } from "../../../domain/law-checked";
import { unknownEmployer } from "../../../domain/employer";
import { type DatedRule, isCovered, KNOWN_FROM, versionOn } from "../../../law/dated";
import { type Day, toDotted } from "../../../law/day";
import { rules } from "../../../law/rules";
import { defaultReadings } from "../../../law/readings";
import { DayField } from "../../parts/day-field";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { Comparison } from "./comparison";
import { Deadlines } from "./deadlines";
import { Doubts } from "./doubts";
import { Fines } from "./fines";
import { ReadingList } from "./reading-list";
import { RuleList } from "./rule-list";
import { Stack } from "../../parts/stack";

/** The law in force on a day with our confidence in it, and the roster's verdict on another day. */
export function RulesScreen({ check, onShow }: ScreenProps) {
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  const { answer, answerInSteps, question } = check;
  const [day, setDay] = useState(question.day);
  const answerOn = useCallback(
    (asked: Day) => {
      if (!answerInSteps) throw new Error("There is no roster to answer for.");
      return answerInSteps({ ...question, day: asked });
    },
    [answerInSteps, question],
  );
  const inForce = rules.map((rule: DatedRule<unknown>) => versionOn(rule, isCovered(day) ? day : KNOWN_FROM));
  const checked = checkedOn(inForce);
  return (
    <ScreenFrame title={say("screen.rules")}>
      <Stack gap="XS">
        <DayField label={say("question.day")} day={day} onDay={setDay} />
        <Quiet block>
          {sayRule(day > checked ? "law.line.changed" : "law.line", { day: toDotted(checked) })}
        </Quiet>
      </Stack>
      {answer && answerInSteps ? (
        <Comparison day={day} answer={answer} answerOn={answerOn} />
      ) : (
        <Quiet>{sayRule("compare.need")}</Quiet>
      )}
      <Stack gap="none">
        {isCovered(day) && (
          <>
            <RuleList day={day} />
            <Deadlines day={day} employer={answer?.settings.employer ?? unknownEmployer} />
            <Fines day={day} />
          </>
        )}
        <ReadingList
          chosen={answer?.settings.readings ?? defaultReadings}
          onChange={() => onShow("employer")}
        />
      </Stack>
      {isCovered(day) ? (
        <Doubts day={day} />
      ) : (
        <Body1>{sayAnswer("not_covered", { day: toDotted(day), knownFrom: toDotted(KNOWN_FROM) })}</Body1>
      )}
    </ScreenFrame>
  );
}
