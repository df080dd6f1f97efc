import type { SourceId } from "./sources";

/** The seventeen regions of Kazakhstan and its three cities of republican significance. */
export type RegionId =
  | "astana"
  | "almaty_city"
  | "shymkent"
  | "abai"
  | "akmola"
  | "aktobe"
  | "almaty_region"
  | "atyrau"
  | "east_kazakhstan"
  | "karaganda"
  | "kostanay"
  | "kyzylorda"
  | "mangystau"
  | "north_kazakhstan"
  | "pavlodar"
  | "turkistan"
  | "ulytau"
  | "west_kazakhstan"
  | "zhambyl"
  | "zhetisu";

export type Region = {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
  /** The region it was split off from on 8 June 2022. */
  readonly partOfBefore2022?: RegionId;
};

/** Sources for the reform of 8 June 2022, which split three regions off from three others. */
export const regionsReform: { readonly sources: readonly SourceId[] } = { sources: ["inform_regions_2022"] };

export const regions: Readonly<Record<RegionId, Region>> = {
  astana: { en: "Astana", ru: "г. Астана", kk: "Астана қаласы" },
  almaty_city: { en: "Almaty city", ru: "г. Алматы", kk: "Алматы қаласы" },
  shymkent: { en: "Shymkent", ru: "г. Шымкент", kk: "Шымкент қаласы" },
  abai: {
    en: "Abai region",
    ru: "область Абай",
    kk: "Абай облысы",
    partOfBefore2022: "east_kazakhstan",
  },
  akmola: { en: "Akmola region", ru: "Акмолинская область", kk: "Ақмола облысы" },
  aktobe: { en: "Aktobe region", ru: "Актюбинская область", kk: "Ақтөбе облысы" },
  almaty_region: { en: "Almaty region", ru: "Алматинская область", kk: "Алматы облысы" },
  atyrau: { en: "Atyrau region", ru: "Атырауская область", kk: "Атырау облысы" },
  east_kazakhstan: {
    en: "East Kazakhstan region",
    ru: "Восточно-Казахстанская область",
    kk: "Шығыс Қазақстан облысы",
  },
  karaganda: { en: "Karaganda region", ru: "Карагандинская область", kk: "Қарағанды облысы" },
  kostanay: { en: "Kostanay region", ru: "Костанайская область", kk: "Қостанай облысы" },
  kyzylorda: { en: "Kyzylorda region", ru: "Кызылординская область", kk: "Қызылорда облысы" },
  mangystau: { en: "Mangystau region", ru: "Мангистауская область", kk: "Маңғыстау облысы" },
  north_kazakhstan: {
    en: "North Kazakhstan region",
    ru: "Северо-Казахстанская область",
    kk: "Солтүстік Қазақстан облысы",
  },
  pavlodar: { en: "Pavlodar region", ru: "Павлодарская область", kk: "Павлодар облысы" },
  turkistan: { en: "Turkistan region", ru: "Туркестанская область", kk: "Түркістан облысы" },
  ulytau: {
    en: "Ulytau region",
    ru: "область Улытау",
    kk: "Ұлытау облысы",
    partOfBefore2022: "karaganda",
  },
  west_kazakhstan: {
    en: "West Kazakhstan region",
    ru: "Западно-Казахстанская область",
    kk: "Батыс Қазақстан облысы",
  },
  zhambyl: { en: "Zhambyl region", ru: "Жамбылская область", kk: "Жамбыл облысы" },
  zhetisu: {
    en: "Zhetisu region",
    ru: "область Жетісу",
    kk: "Жетісу облысы",
    partOfBefore2022: "almaty_region",
  },
};

export const regionIds = Object.keys(regions) as RegionId[];
