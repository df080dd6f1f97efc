import { type ActId, acts } from "./acts";
import { type Edition, editions, type StatuteId } from "./source-days";

/**
 * The statutes and public pages behind the law's tables. Publisher and month let a reader find and weigh a page.
 *
 * Of the Rules only the title and preamble could be read on adilet.zan.kz, not the paragraphs. So no value that comes
 * from the Rules alone is "primary"; the statutes above them were read.
 */
export const sources = {
  migration_law: statute("migration_law", "migration_law"),
  entrepreneurial_code: statute("entrepreneurial_code", "entrepreneurial_code"),
  labour_code: statute("labour_code", "labour_code"),
  social_code: statute("social_code", "social_code"),
  offences_code: statute("offences_code", "offences_code"),
  offences_code_later: statute("offences_code_later", "offences_code"),
  civil_code: statute("civil_code", "civil_code"),
  ea_legislation: page(
    "database",
    "EA Legislation",
    "2025-10",
    "https://ealegislation.com/document.fwx?rgn=151629",
  ),
  ey_2025: page(
    "adviser",
    "EY Kazakhstan",
    "2025-09",
    "https://www.ey.com/en_kz/technical/tax-alerts/2025/09/foreign-labor-permits-new-employer-rules-kazakhstan-2025",
  ),
  intermark_2025: page(
    "adviser",
    "Intermark Relocation",
    "2025",
    "https://intermarkrelocation.com/news/immigration/kazakhstan-work-permit-overhaul/",
  ),
  intermark_2023: page(
    "adviser",
    "Intermark Relocation",
    "2023",
    "https://intermarkrelocation.com/news/immigration/kazakhstan-immigration-new-rules-of-work-permit-processing-adopted/",
  ),
  dos_2025: page(
    "adviser",
    "DOS Immigration",
    "2025",
    "https://dos-immigration.kz/en/news/amends-in-rules-of-attracting-foreign-labor-force-in-2025",
  ),
  khelja_2025: page("private_page", "Khelja", "2025", "https://khelja.in/?p=243918"),
  f_chain_2025: page(
    "private_page",
    "F-Chain",
    "2025-04",
    "https://f-chain.com/changes-in-the-rules-for-issuing-work-permits-in-kazakhstan",
  ),
  acsour_2025: page(
    "adviser",
    "Acsour",
    "2025-09",
    "https://acsour.kz/news_eng/tpost/afj1g2zro1-kazakhstan-tightens-foreign-labor-recrui",
  ),
  kpmg_2023: page(
    "adviser",
    "KPMG Kazakhstan",
    "2023-07",
    "https://kpmg.com/kz/en/home/insights/2023/07/legal-alert-2.html",
  ),
  freevector: page("adviser", "Freevector", null, "https://freevector.kz/visa-c3-en"),
  wpk: page("adviser", "WPK", null, "https://kaz.tgstat.com/uz/channel/@wpkkz/775"),
  ey_2018: page(
    "adviser",
    "EY in World Monitor",
    "2018",
    "https://view.joomag.com/world-monitor-magazine-wm-kioge-2018-web/0824078001537354691?page=30",
  ),
  lwp_permits: page(
    "adviser",
    "LWP",
    null,
    "https://lwp.kz/en/uslugi1583141517/rabochie-razresheniia/poluchenie-razreshenii-na-rabotu",
  ),
  kazakhstan_incorporation_2019: page(
    "adviser",
    "Kazakhstan Incorporation",
    "2019-11",
    "https://kazakhstanincorporation.com/index.php/2019/11/06/employing-foreign-workers-in-kazakhstan/",
  ),
  bal_2016: page(
    "adviser",
    "BAL",
    "2016-12",
    "https://www.bal.com/perspectives/bal-news/new-procedures-set-for-foreign-workers-jan-1/",
  ),
  bal_2017: page(
    "adviser",
    "BAL",
    "2017",
    "https://www.bal.com/bal-news/amendments-made-to-new-work-permit-procedures/",
  ),
  tengrinews_mci_2025: page(
    "news",
    "Tengrinews",
    "2024",
    "https://tengrinews.kz/kazakhstan_news/mrp-v-2025-godu-razmer-izmeneniya-i-klyuchevyie-pokazateli-556331",
  ),
  lada_mci_2026: page("news", "Lada.kz", "2025-12", "https://www.lada.kz/kazakhstan-news/146822"),
  zakon_budget_2026: page("news", "zakon.kz", "2025-12", "https://www.zakon.kz/pravo/6489075"),
  mci_table: page("private_page", "a public table of the index, 2023–2026", null, null),
  zakon_self_employment_2026: page(
    "news",
    "zakon.kz",
    "2026-01",
    "https://www.zakon.kz/pravo/6503822-vydacha-spravok-inostrantsam-dlya-trudoustroystva-vneseny-izmeneniya.html",
  ),
  roedl_eaeu: page(
    "adviser",
    "Rödl & Partner",
    null,
    "https://www.roedl.com/en-gb/de/insights/Pages/kazakhstan-labour-migraton-eurasian-economic-union.aspx",
  ),
  caravan_2025: page(
    "news",
    "Caravan",
    null,
    "https://caravan.kz/amp/news/v-ijune-2025-goda-kazahstancev-ozhidaet-dopolnitelnyj-vyhodnoj-den",
  ),
  mail_ru_2025: page("news", "news.mail.ru", "2025-08", "https://news.mail.ru/society/67550849/"),
  mgorod_2025: page(
    "news",
    "mgorod.kz",
    null,
    "https://mgorod.kz/news/skolko-dnej-otdohnut-kazahstancy-na-kurban-ajt-v-2025-godu",
  ),
  inform_2026: page(
    "news",
    "inform.kz",
    "2026-01",
    "https://inform.kz/ru/kak-budut-otdihat-kazahstantsi-v-2026-godu-947dd6",
  ),
  taspanews_2026: page(
    "news",
    "taspanews.kz",
    "2026-03",
    "https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615",
  ),
  wpk_2020: page("adviser", "WPK", "2020-05", "https://new.wpk.kz/new_rules_eng"),
  pwc_2020: page(
    "adviser",
    "PwC Kazakhstan",
    "2020-09",
    "https://www.pwc.com/kz/en/pwc-news/ta-reports/tax-legal-alert-fy19/69-september-2020.html",
  ),
  kpmg_2026: page(
    "adviser",
    "KPMG Kazakhstan",
    "2026-03",
    "https://kpmg.com/kz/en/insights/2026/03/nf-march-03.html",
  ),
  moore_2026: page("adviser", "Moore Kazakhstan", "2026", "https://kazakhstan.moore-global.com/?p=1924"),
  freevector_notice: page("adviser", "Freevector", null, "https://freevector.kz/notice-eng"),
  zakon_registration_2025: page("news", "zakon.kz", "2025-11", null),
  wpk_permits: page("adviser", "WPK", null, "https://new.wpk.kz/work_permits_eng"),
  // For the day on which the Social Code came into force.
  ecolex: page(
    "database",
    "ECOLEX",
    null,
    "https://www.ecolex.org/details/legislation/social-code-law-no-224-vii-zrk-lex-faoc220804/",
  ),
  kostanay_region: page(
    "authority",
    "Kostanay region",
    null,
    "https://beta.egov.kz/memleket/entities/kostanai-zhumys-aleumettik-korgau/press/article/details/4536",
  ),
  mondaq_2024: page("adviser", "Mondaq", "2024", null),
  zhambyl_invest: page("authority", "Zhambyl region", null, "https://zhambylinvest.kz"),
  dos_permits: page(
    "adviser",
    "DOS Immigration",
    null,
    "https://dos-immigration.kz/en/services/work-permit-obtainment-process-for-foreign-employees-in-kazakhstan/",
  ),
  inform_regions_2022: page(
    "news",
    "inform.kz",
    "2022-05",
    "https://en.inform.kz/news/3-new-regions-established-in-kazakhstan_a3929668/",
  ),
  vacanza_2026: page("database", "vacanza/holidays", "2026-07", "https://github.com/vacanza/holidays"),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export type Source = Page | Statute;

/**
 * Who publishes a page, for a reader who does not know the name: a firm that advises employers, the press, a collection
 * of texts or data, a state body, or somebody of whom no more is known.
 */
type PublisherKind = "adviser" | "news" | "database" | "authority" | "private_page";

/** A page about the law. */
type Page = {
  readonly kind: "page";
  readonly by: PublisherKind;
  readonly publisher: string;
  /** YYYY or YYYY-MM; null if the page has no date. */
  readonly published: string | null;
  readonly url: string | null;
};

/** The text of a law. The URL is that of the official text; what was read is a public copy (`edition`). */
type Statute = {
  readonly kind: "statute";
  readonly act: ActId;
  readonly edition: Edition;
  readonly url: string | null;
};

function page(by: PublisherKind, publisher: string, published: string | null, url: string | null): Page {
  return { kind: "page", by, publisher, published, url };
}

function statute(id: StatuteId, act: ActId): Statute {
  return { kind: "statute", act, edition: editions[id], url: acts[act].url };
}
