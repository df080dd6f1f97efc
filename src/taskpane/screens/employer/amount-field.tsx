import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { grouped } from "../../../i18n/grouped";
import { readAmount } from "../../../roster/words/number";

type Props = {
  readonly label: string;
  readonly hint: string;
  /** The amount as it stands in the workbook. */
  readonly stated: string;
  /** What is said of a text that is no amount. */
  readonly invalid: string;
  /** Called with digits, or with null for a blank field and for 0, when the user is done typing. */
  readonly onAmount: (digits: string | null) => void;
};

/** An amount that is written down when the field is left or Enter is pressed. */
export function AmountField({ label, hint, stated, invalid, onAmount }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? inGroups(stated);
  const isInvalid = typed !== null && typed.trim() !== "" && readAmount(typed) === null;

  const finish = () => {
    if (typed === null || isInvalid) return;
    const amount = readAmount(typed);
    if (amount !== readAmount(stated)) onAmount(amount === null || amount === 0 ? null : String(amount));
    setTyped(null);
  };

  return (
    <Field label={label} hint={hint} {...(isInvalid ? { validationMessage: invalid } : {})}>
      <Input
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </Field>
  );
}

/** As the field itself reads it, in every language: a comma or a point between thousands would not be read. */
function inGroups(stated: string): string {
  const amount = readAmount(stated);
  return amount === null ? stated : grouped(amount, "ru");
}
