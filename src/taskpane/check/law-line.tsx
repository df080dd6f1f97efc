import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Proof } from "../../domain/proof";
import { toDotted } from "../../law/day";
import { useSpeech } from "../speech";

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2 } });

/** How old our knowledge of the law is. */
export function LawLine({ proof }: { proof: Proof }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const key = proof.lawMayHaveChanged ? "law.line.changed" : "law.line";
  return <Caption1 className={styles.line}>{say(key, { day: toDotted(proof.lawCheckedOn) })}</Caption1>;
}
