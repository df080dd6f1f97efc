import type { VacancyTexts } from "../vacancies";

export const kk: VacancyTexts = {
  "verdict.pass": "беруге болады",
  "verdict.fail": "беруге болмайды",
  "verdict.undecided": "жауап беру мүмкін емес",

  "headline.pass.as_of": "{day} күні беруге болады",
  "headline.pass.planned": "Жоспарланған күні, {day}, беруге болады",
  "headline.pass.filed": "{day} күнгі өтінішке қарсы ештеңе табылмады",
  "headline.fail.as_of": "{day} күні беруге болмайды",
  "headline.fail.planned": "Жоспарланған күні, {day}, беруге болмайды",
  "headline.fail.filed": "{day} күні берілгенде бірдеңе жетіспеген",
  "headline.undecided.as_of": "{day} күнге жауап беру мүмкін емес",
  "headline.undecided.planned": "Жоспарланған күнге, {day}, жауап беру мүмкін емес",
  "headline.undecided.filed": "{day} күнгі өтініш туралы жауап беру мүмкін емес",

  "finding.not_posted":
    "Жарияланған күні жоқ. Бос орынды Электрондық еңбек биржасына орналастырып, күнін жазыңыз.",
  "finding.running":
    "Іздеу жүріп жатыр: {length} күннің {daysRun}-күні, соңғысы — {endDay}. Өтініш берудің алғашқы қауіпсіз күні — {firstDay}.",
  "finding.filed_too_early":
    "{filingDay} күні берілген, бұл алғашқы қауіпсіз күннен ({firstDay}) {days, plural, other {# күн}} ерте.",
  "finding.planned_too_early":
    "{filingDay} күніне жоспарланған, бұл алғашқы қауіпсіз күннен {days, plural, other {# күн}} ерте. {firstDay} немесе одан кейінгі күнді жоспарлаңыз.",
  "finding.disputed_day":
    "{filingDay} — 15-күн. Осы күні беруге бола ма, ол даулы; біз қабылдаған түсіндірме бойынша {firstDay} күнінен бастап қауіпсіз.",
  "finding.filed_on_disputed_day":
    "15-күні, {filingDay}, берілген. Бұған бола ма, ол даулы; біз қабылдаған түсіндірме бойынша алғашқы қауіпсіз күн — {firstDay}.",
  "finding.posted_in_future": "Жарияланған күні {postedDay} мына күннен кейін: {asOfDay}. Күнді тексеріңіз.",
  "finding.posted_after_filing":
    "{postedDay} күні, өтініш берілген {filingDay} күнінен кейін жарияланған. Екі күнді де тексеріңіз.",
  "finding.posted_before_rule":
    "{postedDay} күні, іздеу талабы енгізілген {sinceDay} күніне дейін жарияланған. Мұндай жариялау жарамайды деген дереккөз жоқ, сондықтан күндері есептелді.",
  "finding.search_not_required_yet": "{sinceDay} күніне дейін іздеу талабы бізге белгісіз.",
  "finding.search_not_required_transferee":
    "Корпоративішілік ауыстыру үшін іздеу 2023 жылғы 1 шілдеден алынып тасталған деп хабарланады. Өтініш берер алдында нақтылаңыз.",
  "finding.search_unknown_transferee":
    "Корпоративішілік ауыстыру үшін іздеу {endedDay} күнінен алынып тасталған деп хабарланады. Оған дейін не талап етілгені бізге белгісіз.",
  "finding.search_not_required_renewal": "Таңдалған түсіндірме бойынша ұзартуға іздеу қажет емес.",
  "finding.renewal_search_unsettled":
    "Ұзарту алдында биржада іздеу қажет пе, ешбір дереккөз айтпайды. Оған не жетіспейтіні көрсетілген, жауапқа әсер етпейді.",
  "finding.seasonal":
    "Маусымдық жұмыс: оны іздеуден босататын дереккөз табылмады; шетелдіктер жазылған санатта есептелді.",
  "finding.closed_before_posting":
    "{closedDay} күні, жарияланған {postedDay} күнінен бұрын жабылған. Екі күнді де тексеріңіз.",
  "finding.closed_during_search":
    "{closedDay} күні, 15-күннен ({endDay}) бұрын жабылған. Онда күндер есептеле ме, дереккөздер айтпайды.",
  "finding.closed_before_filing":
    "{closedDay} күні, өтініш берілетін {filingDay} күнінен бұрын жабылған. Сол күнге дейін ашық тұруы керек пе, дереккөздер айтпайды.",
  "finding.posting_too_old":
    "{postedDay} күні, өтініштен {days} күннен астам бұрын жарияланған. 2017 жылғы ережелер бойынша бұл тым ерте еді; қазіргілер туралы дереккөздер ондай айтпайды.",
  "finding.first_day_is_day_off":
    "Өтініш берудің алғашқы күні, {firstDay}, — демалыс. Келесі жұмыс күні — {workDay}. Бұл 15 күнді жылжытпайды.",
  "finding.planned_day_is_day_off":
    "Жоспарланған {plannedDay} — демалыс күні. Келесі жұмыс күні — {workDay}.",
  "finding.code_missing": "Бос орынның тіркеу коды жоқ. Ол өтініште көрсетіледі: жазыңыз.",
  "finding.code_column_missing": "Парақта өтініште көрсетілетін тіркеу кодының бағаны жоқ. Оны қосыңыз.",
  "finding.code_unclear": "«{text}» тіркеу коды ретінде танылмады. Кодтың өзін ғана жазыңыз.",
  "finding.code_with_spaces": "«{text}» кодында бос орын бар. Биржамен салыстырыңыз.",
  "finding.code_shared":
    "{otherRow}-жолдағы басқа бос орынның коды да осындай. Қайсысына тиесілі екенін тексеріңіз.",
  "finding.region_differs":
    "Жұмыс орны — «{job}», жарияланғаны — «{posting}». Бір дереккөз бойынша бос орын жұмыс өңірінде жарияланады; тексеріңіз.",
  "finding.region_split_2022":
    "Жұмыс орны — «{job}», жарияланғаны — «{posting}»: 2022 жылғы маусымға дейін бір өңір еді, қазір екеу. Қайсысы айтылғанын тексеріңіз.",
  "finding.region_unclear": "«{job}» мен «{posting}» салыстырылмайды. Өңірлердің атауын жазыңыз.",
  "finding.office_not_noted":
    "Жұмыспен қамту орталығына хабарланғаны белгіленбеген. Бұл қадамды бір дереккөз атайды; күнін немесе «иә» деп жазыңыз.",
  "finding.office_column_missing":
    "Парақта жұмыспен қамту орталығына хабарланғаны белгіленетін баған жоқ; бұл қадамды бір дереккөз атайды. Оны қосыңыз; барлық жолға бір рет айтылды.",
  "finding.office_unclear": "«{text}» күн ретінде де, «иә» немесе «жоқ» ретінде де танылмады.",
  "finding.candidate_recorded":
    "Лайықты жергілікті үміткер белгіленген. Іздеу ондайдың табылмағанын көрсетуі тиіс.",
  "finding.candidates_unclear":
    "«{text}» үміткерлер саны ретінде де, «иә» немесе «жоқ» ретінде де танылмады.",
  "finding.portal_without_code_step":
    "{portal} таңдалған. Төрт дереккөз оны migration.enbek.kz-пен қатар атайды, біреуі жаңа қадамға жаңартылмаған дейді. migration.enbek.kz туралы бәрі келіседі.",
  "finding.portal_not_named": "{portal} сол күнге аталған порталдардың ішінде жоқ. Тексеріңіз.",
  "finding.portal_unclear":
    "«{text}» egov.kz, elicense.kz, migration.enbek.kz порталдарының бірі ретінде танылмады.",
  "finding.kind_unclear":
    "«{text}» өтініш түрі ретінде танылмады. Жазыңыз: жаңа, ұзарту, корпоративішілік ауыстыру, маусымдық.",
  "finding.outcome_unclear":
    "«{text}» нәтиже ретінде танылмады. Жазыңыз: берілді, бас тартылды, кері қайтарылды, қаралуда.",
  "finding.plan_passed":
    "Жоспарланған {plannedDay} күні өтті, өтініш берілгені белгіленбеген. Берілген күнін немесе жаңа жоспарды жазыңыз.",
  "finding.filed_in_future":
    "Өтініш берілген {filedDay} күні әлі келген жоқ. Бұл жоспар болса, жоспар ретінде жазыңыз.",
  "finding.date_unreadable": "«{text}» күн ретінде танылмады. Оны кк.аа.жжжж түрінде жазыңыз.",
  "finding.date_ambiguous":
    "«{text}» күн.ай деп те, ай.күн деп те оқылады. Күнді кк.аа.жжжж түрінде жазыңыз.",
  "finding.date_implausible": "«{text}» бұл бос орынның күні бола алмайды. Жылын тексеріңіз.",
  "finding.renewal_window":
    "Кеңес: ұзартуға {fromDay}–{toDay} аралығында, рұқсат аяқталатын {expiryDay} күніне 60–30 күн қалғанда беріңіз.{endsOnDayOff, select, yes { Олардың соңғысы — демалыс, оның алдындағы жұмыс күні — {workDay}.} other {}} 2020 жылдан бергі жылдар үшін осылай сипатталған; 2025 жылғы 1 қыркүйектен кейін расталмаған.",
  "finding.renewal_too_soon":
    "Кеңес: ұзартуға {fromDay}–{toDay} аралығында, рұқсат аяқталатын {expiryDay} күніне 60–30 күн қалғанда беріледі; таңдалған күн одан ерте.{endsOnDayOff, select, yes { Олардың соңғысы — демалыс, оның алдындағы жұмыс күні — {workDay}.} other {}} 2020 жылдан бергі жылдар үшін осылай сипатталған; 2025 жылғы 1 қыркүйектен кейін расталмаған.",
  "finding.renewal_too_late":
    "Кеңес: ұзартуға {fromDay}–{toDay} аралығында, рұқсат аяқталатын {expiryDay} күніне 60–30 күн қалғанда беріледі; қаралған күн одан кеш.{endsOnDayOff, select, yes { Олардың соңғысы — демалыс, оның алдындағы жұмыс күні — {workDay}.} other {}} 2020 жылдан бергі жылдар үшін осылай сипатталған; 2025 жылғы 1 қыркүйектен кейін расталмаған.",
  "finding.renewal_without_expiry":
    "Рұқсат аяқталатын күн болмаса, ұзартуға қашан беру керегін айту мүмкін емес. Оны жазыңыз.",
  "finding.category_unclear":
    "Санат жазылмаған немесе танылмады, сондықтан үлес қай топта тексерілетіні белгісіз. 1, 2, 3 немесе 4 деп жазыңыз.",
  "finding.posts_unclear": "«{text}» орын саны ретінде танылмады. Бүтін сан жазыңыз.",
  "finding.ratio_short":
    "{filingDay} күні сұралған шетелдіктермен үлес сақталмайды: {shortage}.{improves, select, yes { Осы тізім бойынша {fromDay} күнінен қайта сақталады.} other {}}",
  "finding.ratio_fits_until":
    "{filingDay} күні үлес сақталады, бірақ анығы — {untilDay} күнінен бұрын берілсе ғана: сол күннен бастап тізім немесе басқа өтініш салдарынан азаматтар жетпей қалуы мүмкін.",
  "finding.ratio_one_of_day":
    "{filingDay} күні үлес осы өтінішпен сақталады, бірақ сол күнгі басқаларымен бірге сақталмайды. Оларға әр түрлі күн таңдаңыз.",
  "finding.ratio_undecided":
    "{filingDay} күні үлестің сақталуы қызметкерлер тізіміндегі немесе осы жолдағы түсініксіз ұяшықтарға байланысты.",
  "finding.ratio_depends_on_others":
    "{filingDay} күні үлес осы өтінішпен сақталады, бірақ сол күнге дейін беруге болатын, күні әлі жоқ барлық басқаларымен бірге сақталмайды. Олардың ретін жоспарлаңыз.",
  "finding.ratio_granted_unclear":
    "{filingDay} күні үлестің сақталуы басқа өтініштерге байланысты: қанағаттандырылғандардың қызметкерлер тізімінде бар-жоғына және түсініксіз нәтижелерге.",
  "finding.ratio_for_information":
    "Корпоративішілік ауыстырудың өз тексеруі бар; {filingDay} күні тізім бойынша үлестің сақталуы анық емес.",
  "finding.transferees_short":
    "{filingDay} күні {category}-санатта ауыстырылғандар шегі асады: {gap, plural, other {# азамат}} жетіспейді.",
  "finding.transferees_undecided":
    "{filingDay} күні ауыстырылғандар шегінің сақталуы түсініксіз ұяшықтарға байланысты.",
  "finding.transferees_untested":
    "Табылған дереккөздердің ешбірі {category}-санатта ауыстырылғандардың шегін атамайды, сондықтан ол тексерілмеді. Өтініш берер алдында мұндай ауыстыру мүмкін бе, нақтылаңыз.",
  "finding.roster_unreadable":
    "Қызметкерлер тізімі оқылмайды, сондықтан үлес туралы ештеңе айту мүмкін емес.",

  "next.mend": "Алдымен ұяшықты нақтылау",
  "next.post": "{fileDay} күнінен бастап беру үшін бүгін орналастыру",
  "next.post_by": "{fileDay} күні беру үшін {byDay} күнінен кешіктірмей орналастыру",
  "next.add_code": "Тіркеу кодын жазу",
  "next.add_citizens": "Үлес үшін азаматтар жетіспейді",
  "next.file": "{fileDay} күнінен бастап беру",
  "next.file_by": "{fileDay}–{byDay} аралығында беру",
  "next.file_today": "Бүгін немесе кейін беру",
  "next.file_today_by": "{byDay} күнінен кешіктірмей беру",
  "next.decide": "Ашық мәселелерді қарау",
  "next.await": "Берілді; шешімді күту",
  "next.done": "Аяқталды",

  "ratio.fits": "{day} күні үлес сақталады",
  "ratio.fits_until": "үлес {untilDay} күнінен бұрын берілсе ғана сақталады",
  "ratio.exempt": "{day} күні үлес талабы қолданылмайды",
  "ratio.short": "{day} күні {shortage}",
  "ratio.undecided": "{day} күнге үлес туралы жауап беру мүмкін емес",
  "ratio.shortage.managers": "1–2-санаттарда {gap, plural, other {# азамат жетіспейді}}",
  "ratio.shortage.workers": "3–4-санаттарда {gap, plural, other {# азамат жетіспейді}}",
  "ratio.requested":
    "Есептелгені: {own, plural, =0 {мұнда ешкім сұралмаған} other {мұнда сұралған # шетелдік}} және сол күнге дейін берілген не жоспарланған өтініштерде {before}; күні жоқ басқаларындағы {ready} есептелмеген.",

  "sources.portals": "Порталдар туралы дереккөздер не дейді",
  "portal.beside_the_others": "{publisher}: migration.enbek.kz бұрынғы порталдармен қатар",
  "portal.named_with_the_others": "{publisher}: үшеуі де аталған, басқа қызмет туралы бұйрықта",
  "portal.not_updated":
    "{publisher}: өтініштер migration.enbek.kz арқылы беріледі; бұрынғы порталдар бар, бірақ жаңартылмаған",

  "step.search_days": "Электрондық еңбек биржасында 15 күнтізбелік күн",
  "step.vacancy_code": "Бос орынның тіркеу коды",
  "step.search_region": "Жұмыс өңірінде жарияланған",
  "step.office_notified": "Жұмыспен қамту орталығына хабарланған",
  "step.no_local_candidate": "Лайықты жергілікті үміткер табылмаған",
  "step.ratio": "Өтініш берілетін күнгі үлес",
  "step.portal": "Портал",
  "step.contracts_registered": "Еңбек шарттары тіркелген",
  "step.iin_obtained": "Шетелдіктің ЖСН-і алынған",
  "state.done": "бар",
  "state.missing": "жоқ",
  "state.unclear": "жауап беру мүмкін емес",
  "state.not_needed": "қажет емес",
  "state.to_confirm": "растаңыз",

  "reading.first_filing_day": "Өтініш берудің алғашқы күні",
  "reading.renewal_search": "Ұзарту алдындағы іздеу",
  "reading.transferee_search": "Корпоративішілік ауыстыру алдындағы іздеу",
  "reading.oldest_posting": "Жариялаудың шекті мерзімі",
  "option.after_last_day": "15-күннен кейінгі күн",
  "option.on_last_day": "15-күн",
  "option.warn": "тек ескерту",
  "option.required": "қажет",
  "option.off": "қажет емес",
  "option.any_age": "кез келген",
  "option.sixty_days": "60 күн",
  alternative: "Басқа түсіндірме бойынша ({reading}: {option}): {verdict}.",

  "column.position": "Лауазымы",
  "column.category": "Санаты",
  "column.posts": "Орын саны",
  "column.jobRegion": "Жұмыс өңірі",
  "column.postingRegion": "Жарияланған өңір",
  "column.posted": "Жарияланған күні",
  "column.closed": "Жабылған күні",
  "column.code": "Тіркеу коды",
  "column.office": "Жұмыспен қамту орталығына хабарланды",
  "column.candidates": "Лайықты жергілікті үміткерлер",
  "column.kind": "Өтініш түрі",
  "column.portal": "Портал",
  "column.planned": "Өтініш берудің жоспарланған күні",
  "column.filed": "Өтініш нақты берілген күн",
  "column.outcome": "Нәтижесі",
  "column.permitExpiry": "Рұқсаттың жарамдылық мерзімі",
  "column.contracts": "Шарттар тіркелді",
  "column.iin": "Шетелдіктің ЖСН",
  "column.note": "Ескертпе",
  "column.rowNumber": "№",

  "kind.new": "жаңа",
  "kind.renewal": "ұзарту",
  "kind.transferee": "корпоративішілік ауыстыру",
  "kind.seasonal": "маусымдық",
  "outcome.granted": "берілді",
  "outcome.refused": "бас тартылды",
  "outcome.withdrawn": "кері қайтарылды",
  "outcome.pending": "қаралуда",
  "answer.yes": "иә",
  "answer.no": "жоқ",
  "vacancy.unnamed": "{row}-жолдағы бос орын",
  "severity.error": "қате",
  "severity.warning": "ескерту",
  "severity.tip": "кеңес",
};
