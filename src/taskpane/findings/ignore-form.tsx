import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ShortForm } from "../parts/short-form";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";

type Props = {
  readonly label: string;
  /** Resolves once it is saved; the form stays open until then. */
  readonly onIgnore: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for an optional reason for ignoring something. */
export function IgnoreForm({ label, onIgnore, onClose }: Props) {
  const sayFinding = useSay(findingsTexts);
  const [reason, setReason] = useState("");
  return (
    <ShortForm
      label={label}
      submit={sayFinding("ignore.do")}
      onSubmit={() => onIgnore(reason.trim())}
      onClose={onClose}
    >
      <Field label={sayFinding("ignore.reason")} hint={sayFinding("ignore.hint", { table: IGNORED_TABLE })}>
        <Input value={reason} maxLength={1000} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ShortForm>
  );
}
