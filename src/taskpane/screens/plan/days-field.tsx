import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { width: "80px" } });

/** The longest period anybody plans for. */
const MOST = 365;

type Props = { readonly label: string; readonly days: number; readonly onDays: (days: number) => void };

/** A number of days, saved on blur or Enter; blank means none. */
export function DaysField({ label, days, onDays }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? days : readDays(typed);
  const finish = () => {
    if (typed === null || read === null) return;
    setTyped(null);
    if (read !== days) onDays(read);
  };
  return (
    <Field
      label={label}
      {...(read === null ? { validationMessage: sayPlan("assumed.days.invalid", { most: MOST }) } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(days)}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </Field>
  );
}

function readDays(text: string): number | null {
  if (text.trim() === "") return 0;
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Infinity;
  return days <= MOST ? days : null;
}
