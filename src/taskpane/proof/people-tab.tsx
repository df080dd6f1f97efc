import { Body1, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Share } from "../../roster/judgement/account-share";
import { useProofSpeech } from "../proof-speech";
import type { Proven } from "./proven";
import { RowList } from "./row-list";
import { ShareSelect } from "./share-select";
import { useRows } from "./use-rows";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  search: { maxWidth: "none" },
});

type Props = { readonly proven: Proven; readonly first: Share; readonly onGo: (row: number) => void };

/** Who was counted and who was left out, row by row. */
export function PeopleTab({ proven, first, onGo }: Props) {
  const styles = useStyles();
  const { sayProof: say } = useProofSpeech();
  const [share, setShare] = useState(first);
  const [typed, setTyped] = useState("");
  const rows = useRows(proven, share, typed);
  return (
    <div className={styles.tab}>
      <ShareSelect proven={proven} share={share} onShare={setShare} />
      <Field label={say("search")}>
        <SearchBox
          className={styles.search}
          dismiss={{ "aria-label": say("search.clear") }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {rows ? (
        <RowList key={`${share} ${typed}`} proven={proven} rows={rows} onGo={onGo} />
      ) : (
        <Body1>{say("rows.busy")}</Body1>
      )}
    </div>
  );
}
