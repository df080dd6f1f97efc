import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { KNOWN_FROM } from "../law/dated";
import { type Day, toDotted, toIso } from "../law/day";
import { isTooEarly, readDay } from "./read-day";
import { useSpeech } from "./speech";

const useStyles = makeStyles({ day: { width: "170px" } });

type Props = { readonly label: string; readonly day: Day; readonly onDay: (day: Day) => void };

/** A day to choose. While what stands in the field is no day, the last one that was holds, and the field says so. */
export function DayField({ label, day, onDay }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [unfinished, setUnfinished] = useState<string | null>(null);

  const typeDay = (text: string) => {
    const typed = readDay(text);
    setUnfinished(typed === null ? text : null);
    if (typed !== null) onDay(typed);
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
      {...(unfinished === null ? {} : { validationMessage: whyNoDay(unfinished) })}
    >
      <Input
        type="date"
        className={styles.day}
        value={unfinished ?? toIso(day)}
        onChange={(_, { value }) => typeDay(value)}
      />
    </Field>
  );
}
