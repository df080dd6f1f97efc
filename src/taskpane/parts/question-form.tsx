import { pane } from "../../i18n/pane";
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { DayField } from "./day-field";
import { QuestionBox } from "./question-box";
import { useSay } from "../speech";
import type { SmallBusiness } from "../store/check/answer";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import type { CheckState } from "../store/check/use-check";

const choices = ["yes", "no", "not_said"] as const satisfies readonly SmallBusiness[];

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = { readonly check: Pick<CheckState, "question" | "answer" | "ask"> };

/** Inputs for the day and the employer's small business status. */
export function QuestionForm({ check: { question, answer, ask } }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  // The choice made here, or the workbook's.
  const smallBusiness = answer?.smallBusiness ?? question.smallBusiness ?? "not_said";
  const isFromTable = question.smallBusiness === null && smallBusiness !== "not_said";
  return (
    <QuestionBox aria-label={say("question.title")}>
      <DayField label={say("question.day")} day={question.day} onDay={(day) => ask({ ...question, day })} />
      <Field
        label={say("question.small")}
        {...(isFromTable ? { hint: say("question.from_table", { table: SETTINGS_TABLE }) } : {})}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={smallBusiness}
          onChange={(_, { value }) => ask({ ...question, smallBusiness: value as SmallBusiness })}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={say(choice)} />
          ))}
        </RadioGroup>
      </Field>
    </QuestionBox>
  );
}
