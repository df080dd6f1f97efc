import type { SayPane } from "../i18n/pane";

/** A share in words of the language, cut off to tenths of a percent: browsers do not know every decimal mark. */
export function shareWords(share: number, say: SayPane): string {
  const tenths = Math.round(share * 1000);
  return say("group.share", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
