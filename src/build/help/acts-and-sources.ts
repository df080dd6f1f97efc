import { answers } from "../../i18n/answers.ts";
import { pageTexts } from "../../i18n/pages.ts";
import type { Language } from "../../i18n/language.ts";
import { rulesTexts } from "../../i18n/rules.ts";
import { speaker } from "../../i18n/speaker.ts";
import { type ActId, acts } from "../../law/acts.ts";
import { confidences, type Version } from "../../law/dated.ts";
import { toDotted } from "../../law/day.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import { inForce } from "./value-over-time.ts";

/** The versions of some rules that a page speaks of as one. */
type Rules = readonly (readonly Version<unknown>[])[];

/** An act by name, with a link where its text is public. */
export function actName(id: ActId, language: Language): string {
  const name = speaker(answers, language)(`act.${id}`);
  const { url } = acts[id];
  if (url === null) return name;
  const [, article = "", title = name] = /^(the )?(.+)$/.exec(name) ?? [];
  return `${article}[${title}](${url})`;
}

/** The acts that some rules come from, the newest first, each with its days and whether its values were the same. */
export function actsInTurn(rules: Rules, language: Language): string {
  const say = speaker(pageTexts, language);
  const days = [...new Set(rules.flat().map(({ from }) => from))].sort((a, b) => b - a);
  const turns = days.map((day) => {
    const versions = rules.map((rule) => rule.findLast(({ from }) => from <= day));
    const act = rules.flat().find(({ from }) => from === day)?.act ?? "order_279";
    return { day, act, values: JSON.stringify(versions.map((version) => version?.value)) };
  });
  return turns
    .map(({ day, act, values }, index) =>
      index === 0
        ? capitalised(say("help.act.newest", { act: actName(act, language), day: toDotted(day) }))
        : say("help.act.before", {
            act: actName(act, language),
            day: toDotted(day),
            isSame: values === turns[index - 1]?.values ? "yes" : "no",
          }),
    )
    .join(" ");
}

/** A page about the law as pages cite it: publisher and year, with its address. */
export function sourceLink(id: SourceId): string {
  const source = sources[id];
  if (source.kind === "statute") throw new Error(`${id} is a statute; name its act.`);
  const { publisher, published, url } = source;
  const name = published === null ? publisher : `${publisher}, ${published.slice(0, 4)}`;
  return url === null ? name : `[${name}](${url})`;
}

/** The pages behind the values in force. */
export function currentSources(rules: Rules): string {
  return linksOf(rules.flatMap((versions) => inForce(versions).sources));
}

/** The pages behind the values in force, and those that only tell of an earlier act. */
export function allSources(rules: Rules, language: Language): string {
  const current = rules.flatMap((versions) => inForce(versions).sources);
  const earlier = rules.flat().flatMap((version) => version.sources.filter((id) => !current.includes(id)));
  if (earlier.length === 0) return linksOf(current);
  return `${linksOf(current)}; ${speaker(pageTexts, language)("help.sources.earlier", { sources: linksOf(earlier) })}`;
}

/** How sure the values in force are: as the least sure of them. */
export function confidenceWords(rules: Rules, language: Language): string {
  const own = rules.map((versions) => inForce(versions));
  const least = confidences.find((each) => own.some(({ confidence }) => confidence === each)) ?? "disputed";
  const copied = toDotted(own[0]?.checkedOn ?? inForce(rules.flat()).checkedOn);
  return speaker(rulesTexts, language)(`confidence.${least}`, { copied });
}

/** With a capital letter, also where a link begins. */
export function capitalised(text: string): string {
  return text.replace(/^\[?\p{Ll}/u, (letter) => letter.toUpperCase());
}

function linksOf(ids: readonly SourceId[]): string {
  const isPage = (id: SourceId) => sources[id].kind === "page";
  return [...new Set(ids)].filter(isPage).map(sourceLink).join("; ");
}
