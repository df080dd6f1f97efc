import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { KNOWN_FROM } from "../../law/dated";
import { toDotted, toIso } from "../../law/day";
import { useSpeech } from "../speech";
import type { Question, SmallBusiness } from "./answer";
import { isTooEarly, readDay } from "./read-day";
import { SETTINGS_TABLE } from "./use-sheet-check";

const choices = ["yes", "no", "not_said"] as const satisfies readonly SmallBusiness[];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  day: { width: "170px" },
  choices: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = {
  readonly question: Question;
  /** What the answer takes the employer for: the choice here, or what the workbook says. */
  readonly smallBusiness: SmallBusiness;
  readonly isFromTable: boolean;
  readonly onQuestion: (question: Question) => void;
};

/** The day and the employer's status that the verdict is asked for. */
export function QuestionForm({ question, smallBusiness, isFromTable, onQuestion }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  // What stands in the field while it is no day; the answer keeps the last one that was.
  const [unfinished, setUnfinished] = useState<string | null>(null);

  const typeDay = (text: string) => {
    const day = readDay(text);
    setUnfinished(day === null ? text : null);
    if (day !== null) onQuestion({ ...question, day });
  };

  const whyNoDay = (text: string) =>
    [
      isTooEarly(text)
        ? say("question.day.early", { knownFrom: toDotted(KNOWN_FROM) })
        : say("question.day.invalid"),
      say("question.day.kept", { day: toDotted(question.day) }),
    ].join(" ");

  return (
    <section className={styles.form} aria-label={say("question.title")}>
      <Field
        label={say("question.day")}
        orientation="horizontal"
        {...(unfinished === null ? {} : { validationMessage: whyNoDay(unfinished) })}
      >
        <Input
          type="date"
          className={styles.day}
          value={unfinished ?? toIso(question.day)}
          onChange={(_, { value }) => typeDay(value)}
        />
      </Field>
      <Field
        label={say("question.small")}
        {...(isFromTable ? { hint: say("question.from_table", { table: SETTINGS_TABLE }) } : {})}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={smallBusiness}
          onChange={(_, { value }) => onQuestion({ ...question, smallBusiness: value as SmallBusiness })}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={say(choice)} />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
}
