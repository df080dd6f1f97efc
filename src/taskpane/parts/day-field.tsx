import { pane } from "../../i18n/pane";
import { Field, makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { KNOWN_FROM } from "../../law/dated";
import { type Day, toDotted } from "../../law/day";
import { DayBox } from "./day-box";
import { isFullDay, isTooEarly, readDay } from "./read-day";
import { useSay } from "../speech";

const useStyles = makeStyles({ day: { width: "170px" } });

type Props = { readonly label: string; readonly day: Day; readonly onDay: (day: Day) => void };

/** Text of the field while it is not a valid day. */
type Unfinished = { readonly text: string; readonly isLeft: boolean };

/** A day input. While its text is not a valid day the last valid one applies; on leaving the field it says so. */
export function DayField({ label, day, onDay }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null);

  const typeDay = (text: string) => {
    const typed = isFullDay(text) ? readDay(text) : null;
    setUnfinished({ text, isLeft: false });
    if (typed !== null) onDay(typed);
  };
  const leave = () => {
    const typed = unfinished && readDay(unfinished.text);
    setUnfinished(unfinished && typed === null ? { ...unfinished, isLeft: true } : null);
    if (typed !== null && typed !== day) onDay(typed);
  };

  const whyNoDay = (text: string) =>
    [
      isTooEarly(text)
        ? say("question.day.early", { knownFrom: toDotted(KNOWN_FROM) })
        : say("question.day.invalid"),
      say("question.day.kept", { day: toDotted(day) }),
    ].join(" ");

  return (
    <Field
      label={label}
      orientation="horizontal"
      {...(unfinished?.isLeft ? { validationMessage: whyNoDay(unfinished.text) } : {})}
    >
      <DayBox
        className={styles.day}
        value={unfinished?.text ?? toDotted(day)}
        onText={typeDay}
        onBlur={leave}
        onKeyDown={({ key }: KeyboardEvent) => key === "Enter" && leave()}
      />
    </Field>
  );
}
