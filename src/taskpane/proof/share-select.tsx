import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { peopleIn, type Share, shares } from "../../roster/judgement/account-share";
import { useProofSpeech } from "../proof-speech";
import type { Proven } from "./proven";
import { shareWords } from "./share-words";

type Props = { readonly proven: Proven; readonly share: Share; readonly onShare: (share: Share) => void };

/** Whom the list shows; numbers behind which nobody stands are not offered. */
export function ShareSelect({ proven, share, onShare }: Props) {
  const speech = useProofSpeech();
  const { sayProof: say } = speech;
  const counts = useMemo(
    () => shares.map((each) => ({ share: each, count: peopleIn(proven.account, each) })),
    [proven],
  );
  return (
    <Field label={say("share.label")}>
      <Select value={share} onChange={(_, { value }) => onShare(value as Share)}>
        {counts
          .filter((each) => each.count > 0 || each.share === share)
          .map(({ share: each, count }) => (
            <option key={each} value={each}>
              {say("share.option", { share: shareWords(each, speech), count })}
            </option>
          ))}
      </Select>
    </Field>
  );
}
