import { type RegionId, regionIds, regions } from "../../law/regions";
import { fold, withoutKazakhLetters } from "../text";

/**
 * Names beside those of the table: the adjectives and stems people write, the regions' main cities, and names of
 * before. South Kazakhstan is today's Turkistan region and Shymkent.
 */
const otherNames: Readonly<Record<RegionId, string>> = {
  astana: "астана, нур султан, nur sultan, нұр сұлтан, nursultan, нурсултан",
  almaty_city: "алматы, алма ата, almaty",
  shymkent: "шымкент, shymkent, чимкент",
  abai: "абай, абайская, область абай, abay, abai, семей, semey, семипалатинск",
  akmola: "акмолинская, акмола, akmola, aqmola, ақмола, кокшетау, kokshetau, көкшетау",
  aktobe: "актюбинская, актобе, aktobe, aktyubinsk, aqtobe, ақтөбе, актюбинск",
  almaty_region: "алматинская, almaty oblast, конаев, қонаев, konaev, konayev, капшагай",
  atyrau: "атырауская, атырау, atyrau",
  east_kazakhstan:
    "восточно казахстанская, восточный казахстан, вко, east kazakhstan, шығыс қазақстан, шқо, усть каменогорск, өскемен, oskemen, ust kamenogorsk",
  karaganda: "карагандинская, караганда, karaganda, karagandy, qaraghandy, қарағанды",
  kostanay: "костанайская, костанай, kostanay, qostanay, кустанайская, қостанай",
  kyzylorda: "кызылординская, кызылорда, kyzylorda, qyzylorda, қызылорда",
  mangystau: "мангистауская, мангистау, мангыстауская, mangystau, mangistau, маңғыстау, актау, aktau, ақтау",
  north_kazakhstan:
    "северо казахстанская, северный казахстан, ско, north kazakhstan, солтүстік қазақстан, сқо, петропавловск, petropavl, петропавл",
  pavlodar: "павлодарская, павлодар, pavlodar",
  turkistan: "туркестанская, туркестан, turkistan, turkestan, түркістан",
  ulytau: "улытауская, улытау, ulytau, ұлытау, жезказган, zhezkazgan, жезқазған",
  west_kazakhstan:
    "западно казахстанская, западный казахстан, зко, west kazakhstan, батыс қазақстан, бқо, уральск, орал, uralsk, oral",
  zhambyl: "жамбылская, жамбыл, zhambyl, тараз, taraz",
  zhetisu:
    "жетысуская, жетысу, жетису, zhetisu, zhetysu, jetisu, жетісу, талдыкорган, taldykorgan, талдықорған",
};

/** Before June 2018 one region with two of today's in it. */
const former: Readonly<Record<string, readonly RegionId[]>> = {
  "южно казахстанская": ["turkistan", "shymkent"],
  "южный казахстан": ["turkistan", "shymkent"],
  юко: ["turkistan", "shymkent"],
  "south kazakhstan": ["turkistan", "shymkent"],
  "оңтүстік қазақстан": ["turkistan", "shymkent"],
  оқо: ["turkistan", "shymkent"],
};

/** Words for a region or a city around its name. */
const region = /(^| )(область|обл|облысы|облыс|region|oblast|oblysy)(?= |$)/g;
const city = /(^| )(город|гор|г|каласы|кала|к|city|of|республиканского значения|kalasy|qalasy)(?= |$)/g;

const byName = new Map<string, readonly RegionId[]>([
  ...regionIds.flatMap((id) => [
    ...otherNames[id].split(", ").map((name) => [comparable(name), [id]] as const),
    ...[regions[id].en, regions[id].ru, regions[id].kk].map((name) => [comparable(name), [id]] as const),
  ]),
  ...Object.entries(former).map(([name, ids]) => [comparable(name), ids] as const),
]);

/** The regions that a text may name: usually one, two for a region of before, none where it is not understood. */
export function readRegion(text: string): readonly RegionId[] {
  const whole = comparable(text);
  const known = byName.get(whole);
  const isRegion = new RegExp(region).test(whole);
  if (known !== undefined) return known;
  const bare = whole.replace(region, " ").replace(city, " ").replace(/ +/g, " ").trim();
  const named = byName.get(bare) ?? [];
  // "Алматы облысы" is the region around the city.
  return isRegion && named[0] === "almaty_city" ? ["almaty_region"] : named;
}

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}

/** How two regions compare. "split_2022": they differ today, and until June 2022 the one was part of the other. */
export type RegionComparison = "same" | "different" | "split_2022" | "unclear";

/** Compares the texts of two cells; texts that are not understood are the same only where they are equal. */
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
