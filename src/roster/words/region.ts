import { type RegionId, regionIds, regions } from "../../law/regions";
import { MemoByValue } from "./memo-by-value";
import { comparable as comparableText } from "./text";

/**
 * Names in addition to those of the table, without "region" or "city": other spellings, main cities, former names. Each
 * once, since Kazakh letters are compared as Russian ones.
 */
const otherNames: Readonly<Partial<Record<RegionId, string>>> = {
  astana: "нур султан, nur sultan, nursultan, нурсултан",
  almaty_city: "алма ата",
  shymkent: "чимкент",
  abai: "абайская, abay, семей, semey, семипалатинск",
  akmola: "кокшетау, kokshetau",
  aktobe: "aktyubinsk, актюбинск",
  almaty_region: "алма атинская, конаев, konaev, капшагай",
  east_kazakhstan: "восточный казахстан, вко, шқо, усть каменогорск, өскемен, oskemen, ust kamenogorsk",
  karaganda: "караганда, karagandy, темиртау, temirtau",
  kostanay: "кустанайская",
  kyzylorda: "кызыл орда, кзыл орда",
  mangystau: "мангистау, мангыстауская, mangistau, актау, aktau",
  north_kazakhstan: "северный казахстан, ско, сқо, петропавловск, petropavl, петропавл",
  turkistan: "туркестан, turkestan",
  ulytau: "улытауская, жезказган, zhezkazgan",
  west_kazakhstan: "западный казахстан, зко, бқо, уральск, орал, uralsk, oral",
  zhambyl: "jambyl, тараз, taraz",
  zhetisu: "жетысуская, жетысу, zhetysu, jetisu, талдыкорган, taldykorgan",
};

/** South Kazakhstan: until June 2018 one region, which is now two. */
const formerNames = [
  ...["южно казахстанская", "южный казахстан", "юко"],
  ...["south kazakhstan", "оңтүстік қазақстан", "оқо"],
];

/** Words for a region or a city around its name. */
const region = /(^| )(область|обл|облысы|облыс|region|oblast|oblysy)(?= |$)/g;
const city = /(^| )(город|гор|г|каласы|кала|к|city|of|республиканского значения|kalasy|qalasy)(?= |$)/g;

/** Cached, since a list repeats a few regions, and vacancies are compared under several readings. */
const comparableTexts = new MemoByValue((text) => comparableText(String(text)));

/** If regions share a name, the first one wins: the bare "Алматы" is the city, not the region around it. */
const byName = new Map<string, readonly RegionId[]>();
for (const id of regionIds) {
  const written = [regions[id].en, regions[id].ru, regions[id].kk].map(comparable);
  const others = otherNames[id]?.split(", ").map(comparable) ?? [];
  for (const name of [...written, ...written.map(bareName), ...others])
    if (!byName.has(name)) byName.set(name, [id]);
}
for (const name of formerNames) byName.set(comparable(name), ["turkistan", "shymkent"]);

/**
 * The regions that a text may name: usually one, two for a former region, none if not understood. In several parts, as in
 * "Атырауская область, г. Атырау", those understood must agree.
 */
export function readRegion(text: string): readonly RegionId[] {
  const whole = namedBy(text);
  if (whole.length > 0) return whole;
  const [first, ...others] = text
    .split(/[,;/()]/)
    .map(namedBy)
    .filter((ids) => ids.length > 0);
  const isOne = first !== undefined && others.every((ids) => ids.join() === first.join());
  return isOne ? first : [];
}

function namedBy(text: string): readonly RegionId[] {
  const whole = comparable(text);
  const known = byName.get(whole);
  if (known !== undefined) return known;
  const named = byName.get(bareName(whole)) ?? [];
  // "Алматы облысы" is the region around the city.
  return named[0] === "almaty_city" && new RegExp(region).test(whole) ? ["almaty_region"] : named;
}

/** A name without words for region or city. */
function bareName(name: string): string {
  return name.replace(region, " ").replace(city, " ").replace(/ +/g, " ").trim();
}

function comparable(text: string): string {
  return comparableTexts.of(text);
}

/** "split_2022": they differ today, but until June 2022 one was part of the other. */
export type RegionComparison = "same" | "different" | "split_2022" | "unclear";

/** Compares two texts; texts that are not understood are the same only if equal. */
export function compareRegions(one: string, other: string): RegionComparison {
  if (comparable(one) === comparable(other)) return "same";
  const [first, second] = [readRegion(one), readRegion(other)];
  const [a, b] = [first[0], second[0]];
  if (a === undefined || b === undefined) return "unclear";
  if (first.length > 1 || second.length > 1)
    return first.some((id) => second.includes(id)) ? "unclear" : "different";
  if (a === b) return "same";
  return regions[a].partOfBefore2022 === b || regions[b].partOfBefore2022 === a ? "split_2022" : "different";
}
