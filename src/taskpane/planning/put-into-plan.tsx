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
  /** What is to be done, in words. */
  readonly actions: string;
  readonly rowName: (row: number) => number;
  /** Null while nobody has asked for the form. */
  readonly offered: ScenariosOffered | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** False where nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** The way of a set of actions into a scenario of the plan, or why there is none. */
export function PutIntoPlan({ way, actions, rowName, offered, onOpen, onClose, onPut }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const place = useRef<HTMLDivElement>(null);
  // A plan of the staff cannot say that an application is withdrawn or filed later.
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
