import { memo } from "react";
import { isDrawnAlike } from "./is-drawn-alike";
import { Reasons } from "./reasons";
import type { CheckState } from "../../store/check/use-check";

type Props = { readonly check: CheckState };

/** Why the verdict is what it is; drawn anew only when the answer is another one. */
export const CheckReasons = memo(function CheckReasons({ check }: Props) {
  const { answer, reading, answeredField, notWritten, proof } = check;
  if (!answer || !reading) return null;
  const asked = (answer.result.kind === "unreadable" ? answer.result.field : null) ?? answeredField;
  return (
    <Reasons
      answer={answer}
      reading={reading}
      asked={asked ?? null}
      notWritten={notWritten}
      proof={proof}
      onChoose={(choice) => {
        // The question stays on the screen when it is answered, and with it the keyboard's focus.
        if (asked) check.setAnsweredField(asked);
        void check.choose(choice);
      }}
    />
  );
}, isDrawnAlike);
