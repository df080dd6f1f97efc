import type { Share } from "../../roster/judgement/account-share";
import type { Group } from "../../law/category";
import type { ProofSpeech } from "../proof-speech";

const inGroup = {
  all: "share.group",
  citizens: "share.citizens",
  foreigners: "share.foreigners",
  unclear: "share.unclear.group",
} as const;

/** Whom a number stands for, as a name. */
export function shareWords(share: Share, { sayProof: say, sayAnswer }: ProofSpeech): string {
  const [group, part] = share.split(".") as [Group, keyof typeof inGroup];
  return share.includes(".")
    ? say(inGroup[part], { group: capitalised(sayAnswer(`group.${group}`)) })
    : say(`share.${share as Exclude<Share, `${Group}.${string}`>}`);
}

/** The names of groups begin in small letters, as inside a sentence. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
