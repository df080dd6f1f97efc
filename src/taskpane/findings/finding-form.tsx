import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ShortForm } from "../parts/short-form";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";
import type { CellChange } from "./cell-change";
import { FixPreview } from "./fix-preview";
import type { PlacedRemark } from "../../account/findings/placed-finding";
import type { FindingActions } from "./use-finding-actions";

type Props<Remark extends PlacedRemark> = {
  /** Changes to write, or findings to ignore. */
  readonly form:
    | { readonly changes: readonly CellChange[]; readonly alike?: readonly CellChange[] }
    | { readonly findings: readonly Remark[]; readonly label: string };
  readonly actions: FindingActions<Remark>;
  readonly onClose: () => void;
};

/** Asks for confirmation before findings are fixed or ignored, and stays open until that is done. */
export function FindingForm<Remark extends PlacedRemark>({ form, actions, onClose }: Props<Remark>) {
  return "changes" in form ? (
    <FixPreview
      {...form}
      onWrite={async (changes) => {
        await actions.write(changes);
        onClose();
      }}
      onClose={onClose}
    />
  ) : (
    <IgnoreForm
      label={form.label}
      onIgnore={async (reason) => {
        await actions.ignore(form.findings, reason);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

type IgnoreProps = {
  readonly label: string;
  /** Resolves once it is saved; the form stays open until then. */
  readonly onIgnore: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for an optional reason for ignoring something. */
function IgnoreForm({ label, onIgnore, onClose }: IgnoreProps) {
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
