/** What only the terminal check says: its command line, its files, the frame of its report. */
export const en = {
  "failure.no_file": "Name the workbook to check: {usage}",
  "failure.several_files":
    "Vacancies and forecasts are of one workbook at a time, and these were named: {files}.",
  "failure.unknown_option": "There is no option {option}; --help lists them all. The command is: {usage}",
  "failure.option_without_value": "The option {option} needs a value after it.",
  "failure.bad_value": "“{text}” cannot be used for {option}; write one of these: {allowed}.",
  "failure.bad_date": "“{text}” is not a day; write it as 2025-09-01 or 01.09.2025.",
  "failure.file_not_found": "There is no file {file}.",
  "failure.is_directory": "{file} is a folder; name a workbook in it.",
  "failure.file_unreadable": "The file {file} cannot be opened; check whether you may read it.",
  "failure.no_sheet": "The workbook has no visible sheet to check.",
  "failure.unknown_sheet": "There is no sheet “{sheet}”; the workbook has {sheets}.",
  "failure.several_rosters": "Several sheets read as a roster: {sheets}. Choose one with --sheet.",
  "failure.no_roster": "No sheet reads as a roster.",
  "failure.no_vacancies": "No sheet reads as a list of vacancies.",
  "failure.several_vacancies":
    "Several sheets read as a list of vacancies: {sheets}. Choose one with --sheet.",
  "failure.several_rosters_beside": "Several sheets read as a roster: {sheets}. Choose one with --roster.",
  "failure.setting_unknown":
    "{cell}: “{label}” is not a known setting of the employer. Correct or remove the row.",
  "failure.setting_not_calculated":
    "{cell}: the formula of “{label}” was never calculated, so its value is not known. Open the workbook in Excel, save it, and try again.",
  "failure.setting_unusable": "{cell}: “{value}” cannot be used for “{label}”. Correct the value.",
  "failure.kinds_unusable":
    "“{text}” cannot be used for --kinds; write a kind of staff, an equals sign and a category, for example Workers=4.",
  "failure.kind_unknown": "No open position is of the kind of staff “{text}”. The list has: {kinds}.",
  "failure.kinds_of_check":
    "--kinds is for the check of one list; write what it decides into a table KZ_Categories for anything else.",
  "failure.compare_of_check":
    "--compare FILE belongs to the check of one list, and --compare-sheet and --compare-as-of to it.",
  "failure.compare_no_list": "No sheet of {file} reads as a roster, so there is nothing to compare with.",
  "failure.compare_several_lists":
    "Several sheets of {file} read as a roster: {sheets}. Choose one with --compare-sheet.",
  "failure.deadlines_of_check":
    "--deadlines is for the check of one list; leave out --vacancies, --forecast, --employers and further files.",
  "failure.unexpected":
    "The check could not be finished because of an error in this program ({cause}); please report it.",
  sheet_reason: "Sheet “{sheet}”: {reason}",

  "help.purpose":
    "Checks a list of workers, or of vacancies, against the rules for hiring foreign workers in Kazakhstan. Reads .xlsx, .xlsm, .xlsb and .csv; writes nothing and sends nothing.",
  "help.options": "Options:",
  "help.sheet": "the sheet that holds the list, where several could",
  "help.as-of": "the day asked about, as 2025-09-01 or 01.09.2025; without it, today in Kazakhstan",
  "help.small-business":
    "whether the employer is a small business; without it, what KZ_Employer in the workbook says",
  "help.categories": "a table with the permit category decided for each position",
  "help.kinds": "a category for all open positions of a kind of staff, as Workers=4",
  "help.deadlines": "tells also the last days of what follows an event of that day",
  "help.compare": "puts the list beside that of another file: who came, went or changed",
  "help.compare-sheet": "the sheet of that other list",
  "help.compare-as-of": "the day that the other list is for; without it, the one in its title",
  "help.vacancies": "checks the list of vacancies of the workbook",
  "help.roster": "the staffing sheet beside the list of vacancies",
  "help.forecast": "looks so many months ahead, 1 to 60",
  "help.employers": "one line for each employer of the list; also where several files are named",
  "help.lang": "the language of the answer",
  "help.json": "one JSON object instead of text",
  "help.help": "this list",
  "help.exit_codes":
    "Exit codes: 0 passes or exempt, 1 fails, 2 undecided or nobody to check, 3 the input cannot be read.",

  context: "{file}, sheet “{sheet}”, on {day}, {people}",
  keeps_checks: "{table} is not written to from here: the row “Log” in KZ_Employer is for the pane in Excel.",
  read_from: "Headings in row {row}: {columns}",
  not_read: "Not read: {columns}",
  read_without_headings: "Without headings: {columns}",
  column: "{field}\u00a0in\u00a0{letter}",

  "vacancies.days_off_not_calculated":
    "Days off in KZ_Holidays whose formulas were never calculated stand in rows {rows}. Open the workbook in Excel, save it, and check again.",

  "positions.decide":
    "No column says permit categories, so they are told by position. {deciding} of {positions, plural, one {# open position} other {# open positions}} (*) {deciding, plural, one {decides} other {decide}} the verdict if the suggestions hold; begin there.",
  "positions.decided":
    "No column says permit categories, so they are told by position. The verdict depends on none of the {positions, plural, one {# open position} other {# open positions}} alone.",
  "positions.alike": "{position} and {count} alike",
  "positions.position": "  Position",
  "positions.people": "People",
  "positions.foreigners": "Foreign or unclear",
  "positions.suggested": "Suggested",
  "positions.how":
    "A suggestion decides nothing until you accept it: write positions and categories (1 to 4, or “no category”) into a table KZ_Categories of the workbook, or into a file for --categories.",

  exempt_note: "The employer is exempt; the ratio above is for information only.",
  claim:
    "No exemption was claimed. If this is a small business (article 24 of the Entrepreneurial Code: headcount and income), add --small-business yes.",
  deciding: "Cells that decide: {cells}",
  findings: "Findings: {count}",
  no_findings: "Findings: none",
} as const;
