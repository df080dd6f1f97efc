import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import type { Snapshot } from "../store/check/answer";
import type { Target } from "../store/check/targets";
import { Row, Stack } from "./stack";
import { PartTitle } from "./text";
import { useOtherRosters } from "../store/check/use-other-rosters";

type Props = {
  readonly reading: Snapshot;
  readonly onTarget: (target: Target) => void;
};

/** The workbook's other rosters; renders nothing if there are none. */
export function OtherRosters({ reading, onTarget }: Props) {
  const say = useSay(checkTexts);
  const others = useOtherRosters(reading);
  if (others.length === 0) return null;
  return (
    <Stack as="section">
      <PartTitle as="h2">{say("target.others")}</PartTitle>
      <Row as="ul" wraps>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button size="small" onClick={() => onTarget({ kind: "sheet", sheetId: id })}>
              {name}
            </Button>
          </li>
        ))}
      </Row>
    </Stack>
  );
}
