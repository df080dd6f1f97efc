import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { grouped } from "../../../i18n/grouped";
import { readAmount } from "../../../roster/words/number";

type Props = {
  readonly label: string;
  readonly hint: string;
  /** The amount as written in the workbook. */
  readonly stated: string;
  /** Message for text that is not an amount. */
  readonly invalid: string;
  /** Called with digits when the user has finished typing, or with null for a blank field or 0. */
  readonly onAmount: (digits: string | null) => void;
};

/** An amount field that saves on blur or Enter. */
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

/** Grouped as the field itself parses it, in every language: it would reject a comma or point between thousands. */
function inGroups(stated: string): string {
  const amount = readAmount(stated);
  return amount === null ? stated : grouped(amount, "ru");
}
