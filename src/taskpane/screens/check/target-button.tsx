import { pane } from "../../../i18n/pane";
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import { useSay } from "../../speech";
import type { Target } from "../../store/check/targets";
import { lateWithin } from "../../late";

/** Most users check the active sheet, so the menu is loaded on demand. */
const TargetMenu = lateWithin(async () => (await import("./target-menu")).TargetMenu);

type Props = {
  readonly size: "medium" | "large";
  readonly isDisabled: boolean;
  readonly onTarget: (target: Target) => void;
};

/** Opens the menu of other things to check than the active sheet. */
export function TargetButton({ size, isDisabled, onTarget }: Props) {
  const say = useSay(pane);
  const [isAsked, setAsked] = useState(false);
  const button = (
    <Button
      size={size}
      icon={<ChevronDownRegular />}
      aria-label={say("target")}
      title={say("target")}
      aria-haspopup="menu"
      disabledFocusable={isDisabled}
      onClick={() => setAsked(true)}
    />
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <TargetMenu button={button} onTarget={onTarget} />
    </Suspense>
  );
}
