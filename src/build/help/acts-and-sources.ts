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

/** Versions of several rules that a page treats as one. */
type Rules = readonly (readonly Version<unknown>[])[];

/** Name of an act, linked if its text is public. */
export function actName(id: ActId, language: Language): string {
  const name = speaker(answers, language)(`act.${id}`);
  const { url } = acts[id];
  if (url === null) return name;
  const [, article = "", title = name] = /^(the )?(.+)$/.exec(name) ?? [];
  return `${article}[${title}](${url})`;
}

/** The acts behind some rules, newest first, each with its day and whether it changed the values. */
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

/** A source as pages cite it: publisher and year, linked. */
export function sourceLink(id: SourceId): string {
  const source = sources[id];
  if (source.kind === "statute") throw new Error(`${id} is a statute; name its act.`);
  const { publisher, published, url } = source;
  const name = published === null ? publisher : `${publisher}, ${published.slice(0, 4)}`;
  return url === null ? name : `[${name}](${url})`;
}

/** Sources of the values in force. */
export function currentSources(rules: Rules): string {
  return linksOf(rules.flatMap((versions) => inForce(versions).sources));
}

/** Sources of the values in force, then those that only report an earlier act. */
export function allSources(rules: Rules, language: Language): string {
  const current = rules.flatMap((versions) => inForce(versions).sources);
  const earlier = rules.flat().flatMap((version) => version.sources.filter((id) => !current.includes(id)));
  if (earlier.length === 0) return linksOf(current);
  return `${linksOf(current)}; ${speaker(pageTexts, language)("help.sources.earlier", { sources: linksOf(earlier) })}`;
}

/** Confidence of the values in force: that of the least certain one. */
export function confidenceWords(rules: Rules, language: Language): string {
  const own = rules.map((versions) => inForce(versions));
  const least = confidences.find((each) => own.some(({ confidence }) => confidence === each)) ?? "disputed";
  const copied = toDotted(own[0]?.checkedOn ?? inForce(rules.flat()).checkedOn);
  return speaker(rulesTexts, language)(`confidence.${least}`, { copied });
}

/** Capitalises a text, also one that begins with a link. */
export function capitalised(text: string): string {
  return text.replace(/^\[?\p{Ll}/u, (letter) => letter.toUpperCase());
}

function linksOf(ids: readonly SourceId[]): string {
  const isPage = (id: SourceId) => sources[id].kind === "page";
  return [...new Set(ids)].filter(isPage).map(sourceLink).join("; ");
}
