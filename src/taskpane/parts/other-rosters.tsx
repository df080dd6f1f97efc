import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { columnsTexts } from "../../i18n/columns";
import { useSay } from "../speech";
import type { Snapshot } from "../store/check/answer";
import type { Target } from "../store/check/target";
import { type Choice, findChoices } from "../store/check/targets";
import { useStore } from "../store/use-store";
import { Stack } from "./stack";
import { PartTitle } from "./title";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

type Props = {
  readonly reading: Snapshot;
  readonly onTarget: (target: Target) => void;
};

/** The workbook's other rosters; renders nothing if there are none. */
export function OtherRosters({ reading, onTarget }: Props) {
  const { verbs } = useStore();
  const styles = useStyles();
  const say = useSay(columnsTexts);
  const [rosters, setRosters] = useState<readonly Choice[]>([]);
  const { id } = reading.sheet;
  useEffect(() => {
    findChoices(verbs).then(
      (found) => setRosters(found.rosters),
      // The check does not depend on this list.
      () => setRosters([]),
    );
  }, [verbs, id, reading.at]);
  const others = rosters.filter(({ target }) => target.kind === "sheet" && target.sheetId !== id);
  if (others.length === 0) return null;
  return (
    <Stack as="section">
      <PartTitle as="h2">{say("target.others")}</PartTitle>
      <ul className={styles.list}>
        {others.map(({ target, name }) => (
          <li key={name}>
            <Button size="small" onClick={() => onTarget(target)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
