import type { CellChange } from "./cell-change";
import { FixPreview } from "./fix-preview";
import { IgnoreForm } from "./ignore-form";
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
