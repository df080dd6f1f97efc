import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import type { AssumedDuration } from "../../domain/latest-day";
import type { PermitEnd } from "../../roster/forecast/permit-end";
import { DaysField } from "./days-field";
import { usePlanSpeech } from "./plan-speech";
import type { PlanQuestion } from "./plan-state";

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    marginLeft: 0,
    marginRight: 0,
  },
  days: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle("none"),
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const permitEnds = ["counted", "perhaps_gone", "gone"] as const satisfies readonly PermitEnd[];

const durations = ["review", "hiring", "notice"] as const satisfies readonly AssumedDuration["name"][];

type Props = {
  readonly question: PlanQuestion;
  readonly onQuestion: (question: Partial<PlanQuestion>) => void;
};

/** What no source decides and its user may assume: what becomes of foreigners with ended permits, and what takes how long. */
export function Assumptions({ question, onQuestion }: Props) {
  const styles = useStyles();
  const { sayPlan, sayScreen } = usePlanSpeech();
  const { permitEnd, assumed } = question;
  const daysOf = (name: AssumedDuration["name"]) => assumed.find((each) => each.name === name)?.days ?? 0;
  const assume = (name: AssumedDuration["name"], days: number) => {
    const others = assumed.filter((each) => each.name !== name);
    const all = days > 0 ? [...others, { name, days }] : others;
    onQuestion({ assumed: durations.flatMap((each) => all.find((one) => one.name === each) ?? []) });
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="assumed">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
          <Body1Strong>{sayScreen("assumed.title")}</Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Field label={sayScreen("assumed.permit")}>
            <RadioGroup
              value={permitEnd}
              onChange={(_, { value }) => onQuestion({ permitEnd: value as PermitEnd })}
            >
              {permitEnds.map((each) => (
                <Radio key={each} value={each} label={sayScreen(`assumed.permit.${each}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Caption1 className={styles.quiet}>{sayPlan(`permit.${permitEnd}`)}</Caption1>
          <fieldset className={styles.days}>
            <legend className={styles.legend}>{sayScreen("assumed.days")}</legend>
            {durations.map((name) => (
              <DaysField
                key={name}
                label={sayScreen(`assumed.days.${name}`)}
                days={daysOf(name)}
                onDays={(days) => assume(name, days)}
              />
            ))}
          </fieldset>
          <Caption1 className={styles.quiet}>{sayScreen("assumed.days.note")}</Caption1>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
