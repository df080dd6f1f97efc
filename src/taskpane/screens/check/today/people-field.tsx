import { Field, makeStyles, SpinButton } from "@fluentui/react-components";
import type { SayPlan } from "../../../../i18n/plan";
import { readAmount } from "../../../../roster/words/number";

const useStyles = makeStyles({ spin: { boxSizing: "border-box", minWidth: 0, width: "100%" } });

/** Far more than anybody tries. */
const MOST = 1000;

type Props = {
  readonly label: string;
  readonly people: number;
  readonly onPeople: (people: number) => void;
  readonly say: SayPlan;
};

/** A number input for people, with step buttons. */
export function PeopleField({ label, people, onPeople, say }: Props) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.spin}
        min={0}
        max={MOST}
        value={people}
        inputMode="numeric"
        incrementButton={{ "aria-label": say("further.increase") }}
        decrementButton={{ "aria-label": say("further.decrease") }}
        onChange={(_, { value, displayValue = "" }) => {
          const typed = value ?? readAmount(displayValue);
          if (typed !== null && Number.isInteger(typed)) onPeople(Math.min(Math.max(typed, 0), MOST));
        }}
      />
    </Field>
  );
}
