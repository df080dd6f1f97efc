import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import { answers } from "../i18n/answers";
import { rulesTexts } from "../i18n/rules";
import { toDotted } from "../law/day";
import { type SourceId, sources } from "../law/sources";

/** A source by name: of a statute with the edition that was read, of a page with what its publisher is and the month of it. */
export function sourceName(id: SourceId, language: Language): string {
  const sayAnswer = speaker(answers, language);
  const sayRule = speaker(rulesTexts, language);
  const source = sources[id];
  if (source.kind === "statute") {
    const { copied, amendedTo } = source.edition;
    return sayRule(copied === null ? "source.statute" : "source.statute.copied", {
      act: sayAnswer(`act.${source.act}`),
      copied: toDotted(copied ?? amendedTo),
      amended: toDotted(amendedTo),
    });
  }
  const { by, publisher, published } = source;
  return sayRule("source.page", { by, publisher, published: published ?? "none" });
}

/** Who says so, without the day. */
export function publisherOf(id: SourceId, language: Language): string {
  const sayAnswer = speaker(answers, language);
  const source = sources[id];
  return source.kind === "statute" ? sayAnswer(`act.${source.act}`) : source.publisher;
}
