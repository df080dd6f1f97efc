import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Proof } from "../../../domain/proof";
import { toDotted } from "../../../law/day";
import { useCheckSpeech } from "../../check-speech";

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2 } });

/** How old our knowledge of the law is. */
export function LawLine({ proof }: { proof: Proof }) {
  const styles = useStyles();
  const { sayRule } = useCheckSpeech();
  const key = proof.lawMayHaveChanged ? "law.line.changed" : "law.line";
  return <Caption1 className={styles.line}>{sayRule(key, { day: toDotted(proof.lawCheckedOn) })}</Caption1>;
}
