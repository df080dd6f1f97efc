import { pane } from "../../i18n/pane";
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { DayField } from "./day-field";
import { QuestionBox } from "./question-box";
import { useSay } from "../speech";
import type { Question, SmallBusiness } from "../store/check/answer";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

const choices = ["yes", "no", "not_said"] as const satisfies readonly SmallBusiness[];

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = {
  readonly question: Question;
  /** The value the answer uses: the choice made here, or the workbook's. */
  readonly smallBusiness: SmallBusiness;
  readonly isFromTable: boolean;
  readonly onQuestion: (question: Question) => void;
};

/** Inputs for the day and the employer's small business status. */
export function QuestionForm({ question, smallBusiness, isFromTable, onQuestion }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <QuestionBox aria-label={say("question.title")}>
      <DayField
        label={say("question.day")}
        day={question.day}
        onDay={(day) => onQuestion({ ...question, day })}
      />
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
    </QuestionBox>
  );
}
