import type { SayPane } from "../i18n/pane";

/** A share, already truncated to tenths of a percent, in words; browsers do not know the Kazakh decimal mark. */
export function shareWords(share: number, say: SayPane): string {
  const tenths = Math.round(share * 1000);
  return say("group.share", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
