import type { Judgement, Standard } from "../../domain/verdict";
import { groupText } from "../../sentences/explain-verdict";
import { type Group, groups } from "../../law/category";
import type { DatedRule } from "../../law/dated";
import { localContent } from "../../law/local-content";
import type { Day } from "../../law/day";
import { ratioExemptions } from "../../law/ratio-exemptions";
import type { Asked } from "../host/answer";
import type { Facts } from "../host/card";
import { groupNumbers } from "./group-numbers";
import { lawFacts } from "./law-facts";
import { numberOrRange } from "./number-or-range";

/** The card of an answer about both groups: their arithmetic, the day, and the law. */
export function ratioCard(judged: Judged, asked: Asked, more: Facts = {}): Facts {
  return {
    verdict: asked.say(`verdict.${judged.verdict}`),
    gap: gapOf(judged),
    ...groupParts(judged, asked),
    day: { day: judged.day },
    ...more,
    ...lawFacts(rulesBehind(judged), judged.day, asked),
  };
}

/** How many citizens both groups lack together. */
export function gapOf(judged: Pick<Judgement, "groups">): number | string {
  const gaps = groups.map((group) => judged.groups[group].gap);
  return numberOrRange(gaps.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max })));
}

/** For each group a line of arithmetic, with its numbers nested. */
export function groupParts(judged: Pick<Judgement, "groups">, asked: Asked): Pick<Facts, Group> {
  return Object.fromEntries(
    groups.map((group) => [
      group,
      {
        label: asked.say(`group.${group}`),
        text: arithmetic(judged, group, asked),
        facts: groupNumbers(judged.groups[group]),
      },
    ]),
  );
}

/** The card of a number about one group. */
export function groupCard(judged: Judged, group: Group, asked: Asked): Facts {
  return {
    group: arithmetic(judged, group, asked),
    ...groupNumbers(judged.groups[group]),
    day: { day: judged.day },
    ...lawFacts([localContent[group]], judged.day, asked),
  };
}

type Judged = Pick<Judgement, "verdict" | "groups"> & {
  readonly day: Day;
  readonly standard?: Pick<Standard, "claims">;
};

function rulesBehind({ verdict, standard }: Judged): readonly DatedRule<unknown>[] {
  return verdict === "exempt" && standard
    ? standard.claims.map(({ reason }) => ratioExemptions[reason])
    : groups.map((group) => localContent[group]);
}

function arithmetic({ groups: judged }: Pick<Judgement, "groups">, group: Group, { say }: Asked): string {
  return groupText({ group, ...judged[group] }, say);
}
