import { planTexts } from "../../i18n/plan";
import { useSay } from "../speech";
import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { unnamedIn } from "../../roster/remedies/plan-of-remedy";
import type { Way } from "../../roster/remedies/remedy";
import { AddToPlanForm, type ScenariosOffered } from "./add-to-plan-form";

const useStyles = makeStyles({ put: { alignSelf: "start" } });

type Props = {
  readonly way: Way;
  /** The actions as a sentence. */
  readonly actions: string;
  readonly rowName: (row: number) => number;
  /** Null until the form is requested. */
  readonly offered: ScenariosOffered | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Resolves to false if nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** Adds a set of actions to a scenario of the plan, or says why that is impossible. */
export function PutIntoPlan({ way, actions, rowName, offered, onOpen, onClose, onPut }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const place = useRef<HTMLDivElement>(null);
  // A staffing plan has no action for withdrawing or postponing an application.
  if (way.postpone.length > 0) return <Caption1 block>{sayPlan("ways.applications")}</Caption1>;
  const unnamed = unnamedIn(way);
  if (unnamed !== null)
    return <Caption1 block>{sayPlan("ways.unnamed", { row: rowName(unnamed) })}</Caption1>;
  const close = () => {
    onClose();
    place.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <div ref={place} className={styles.put}>
        <Button
          size="small"
          aria-expanded={offered !== null}
          aria-label={sayPlan("ways.put.label", { way: actions })}
          onClick={offered === null ? onOpen : onClose}
        >
          {sayPlan("ways.put")}
        </Button>
      </div>
      {offered && (
        <AddToPlanForm
          {...offered}
          onPut={async (scenario) => {
            if (await onPut(scenario)) close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
