/** The command line as documented; the same in every language. */
export const USAGE =
  "npm run --silent check -- FILE.xlsx [FILE.xlsx …] [--sheet NAME] [--as-of YYYY-MM-DD] [--small-business yes|no] [--lang en|ru|kk] [--json] [--categories FILE] [--kinds KIND=CATEGORY,…] [--deadlines] [--compare FILE [--compare-sheet NAME] [--compare-as-of YYYY-MM-DD]] [--vacancies [--roster NAME] | --forecast MONTHS | --employers]";
