import { checkTexts } from "../../i18n/check";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import { useLanguage, useSay } from "../speech";
import { Field } from "@fluentui/react-components";
import { useMemo } from "react";
import { peopleIn, type Share, shares } from "../../roster/judgement/account-share";
import type { Proven } from "./proven";
import type { Group } from "../../law/category";
import { capitalised } from "../../i18n/whole-sentence";
import { Dropdown } from "../parts/dropdown";

type Props = { readonly proven: Proven; readonly share: Share; readonly onShare: (share: Share) => void };

/** Chooses the share to list; empty shares are omitted. */
export function ShareSelect({ proven, share, onShare }: Props) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const counts = useMemo(
    () => shares.map((each) => ({ share: each, count: peopleIn(proven.account, each) })),
    [proven],
  );
  return (
    <Field label={say("share.label")}>
      <Dropdown value={share} onChoose={(value) => onShare(value as Share)}>
        {counts
          .filter((each) => each.count > 0 || each.share === share)
          .map(({ share: each, count }) => (
            <option key={each} value={each}>
              {say("share.option", { share: shareWords(each, language), count })}
            </option>
          ))}
      </Dropdown>
    </Field>
  );
}

const inGroup = {
  all: "share.group",
  citizens: "share.citizens",
  foreigners: "share.foreigners",
  unclear: "share.unclear.group",
} as const;

/** Label of a share. */
function shareWords(share: Share, language: Language): string {
  const say = speaker(checkTexts, language);
  const [group, part] = share.split(".") as [Group, keyof typeof inGroup];
  return share.includes(".")
    ? say(inGroup[part], { group: capitalised(say(`group.${group}`)) })
    : say(`share.${share as Exclude<Share, `${Group}.${string}`>}`);
}
