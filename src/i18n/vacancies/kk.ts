import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "filing.pass": "бұл деректер бойынша кедергі табылмады",
  "filing.fail": "бұл деректер бойынша беруге ерте немесе бірдеңе жетіспейді",
  "filing.undecided": "жауап беру мүмкін емес",

  "headline.pass.as_of": "{day}: бұл деректер бойынша кедергі табылмады",
  "headline.pass.planned": "Жоспарланған күн, {day}: бұл деректер бойынша кедергі табылмады",
  "headline.pass.filed": "{day} күнгі өтінішке қарсы ештеңе табылмады",
  "headline.fail.as_of": "{day}: бұл деректер бойынша беруге ерте — {why}",
  "headline.fail.planned": "Жоспарланған күн, {day}: бұл деректер бойынша беруге ерте — {why}",
  "headline.fail.filed": "{day} күні берілген: {why}",
  "lacks.not_posted": "жарияланған күні жоқ",
  "lacks.running": "іздеу әлі жүріп жатыр",
  "lacks.filed_too_early": "өтініш берудің алғашқы күнінен ерте",
  "lacks.planned_too_early": "өтініш берудің алғашқы күнінен ерте",
  "lacks.posted_in_future": "жариялау әлі алда",
  "lacks.posted_after_filing": "өтініштен кейін ғана жарияланған",
  "lacks.code_missing": "жариялау коды жоқ",
  "lacks.ratio_short": "азаматтар жетіспейді",
  "lacks.transferees_short": "корпоративішілік ауыстыру шегінен асады",
  "headline.undecided.as_of": "{day} күніне жауап беру мүмкін емес",
  "headline.undecided.planned": "Жоспарланған күнге, {day}, жауап беру мүмкін емес",
  "headline.undecided.filed": "{day} күнгі өтініш туралы жауап беру мүмкін емес",

  "vacancy.not_posted":
    "Жарияланған күні жоқ. Бос орынды Электрондық еңбек биржасына орналастырып, күнін жазыңыз.",
  "vacancy.running":
    "Іздеу жүріп жатыр: {length} күннің {daysRun}-күні, соңғысы — {endDay}. Өтініш берудің {count, select, chosen {таңдалған есеп} other {сақ есеп}} бойынша алғашқы күні — {firstDay}.",
  "vacancy.filed_too_early":
    "{filingDay} күні берілген, бұл өтініш берудің {count, select, chosen {таңдалған есеп} other {сақ есеп}} бойынша алғашқы күнінен ({firstDay}) {days, plural, other {# күн}} ерте.",
  "vacancy.planned_too_early":
    "{filingDay} күніне жоспарланған, бұл өтініш берудің {count, select, chosen {таңдалған есеп} other {сақ есеп}} бойынша алғашқы күнінен {days, plural, other {# күн}} ерте. {firstDay} немесе одан кейінгі күнді жоспарлаңыз.",
  "vacancy.disputed_day":
    "{filingDay} — {isMoved, select, yes {{length}-күн ауыстырылған жұмыс күні} other {{length}-күн}}. Осы күні беруге бола ма, ол даулы; {firstDay} күнінен бастап {length} күн қатаң есеппен де өткен болады.",
  "vacancy.filed_on_disputed_day":
    "{isMoved, select, yes {{length}-күн ауыстырылған жұмыс күні} other {{length}-күні}}, {filingDay}, берілген. Бұған бола ма, ол даулы; {firstDay} күнінен бастап {length} күн қатаң есеппен де өткен болады.",
  "vacancy.posted_in_future": "Жарияланған күні {postedDay} мына күннен кейін: {asOfDay}. Күнді тексеріңіз.",
  "vacancy.last_day_is_day_off":
    "{length}-күн, {endDay}, — демалыс. Мұнда {length} күн бәрібір сол күні аяқталады; мерзім келесі жұмыс күніне, {movedDay}, ауысады деп санасақ, өтініш берудің алғашқы күні — {otherDay}. Мерзім екі түсіндірме бойынша да өтуі үшін сол күнді күтіңіз.",
  "vacancy.last_day_moved":
    "{length}-күн, {endDay}, — демалыс, сондықтан түсіндірмелерде таңдалғандай келесі жұмыс күніне ауыстырылды: {movedDay}.",
  "vacancy.calendar_unknown":
    "Іздеудің соңғы күнін жұмыс күніне ауыстыру керек, ал жұмыс күнтізбесі тек мына күнге дейін белгілі: {lastKnownDay}. Сол жылдың ресми күнтізбесі бойынша санаңыз немесе басқа түсіндірмені таңдаңыз.",
  "vacancy.posted_after_filing":
    "{postedDay} күні, өтініш берілген {filingDay} күнінен кейін жарияланған. Екі күнді де тексеріңіз.",
  "vacancy.posted_before_rule":
    "{postedDay} күні, іздеу талабы енгізілген {sinceDay} күніне дейін жарияланған. Мұндай жариялау жарамайды деген дереккөз жоқ, сондықтан күндері есептелді.",
  "vacancy.search_not_required_yet": "{sinceDay} күніне дейін іздеу талабы бізге белгісіз.",
  "vacancy.search_not_required_transferee":
    "Корпоративішілік ауыстыру үшін іздеу {endedDay} күнінен бастап алынып тасталған деп хабарланады. Өтініш берер алдында нақтылаңыз.",
  "vacancy.search_unknown_transferee":
    "Корпоративішілік ауыстыру үшін іздеу {endedDay} күнінен алынып тасталған деп хабарланады. Оған дейін не талап етілгені бізге белгісіз.",
  "vacancy.search_not_required_renewal": "Таңдалған түсіндірме бойынша ұзартуға іздеу қажет емес.",
  "vacancy.renewal_search_unsettled":
    "Ұзарту алдында биржада іздеу қажет пе, ешбір дереккөз айтпайды. Оған не жетіспейтіні көрсетілген, жауапқа әсер етпейді.",
  "vacancy.seasonal":
    "Маусымдық жұмыс: оны іздеуден босататын дереккөз табылмады; шетелдіктер жазылған санатта есептелді.",
  "vacancy.closed_before_posting":
    "{closedDay} күні, жарияланған {postedDay} күнінен бұрын жабылған. Екі күнді де тексеріңіз.",
  "vacancy.closed_during_search":
    "{closedDay} күні, іздеудің соңғы күнінен ({endDay}) бұрын жабылған. Онда күндер есептеле ме, дереккөздер айтпайды.",
  "vacancy.closed_before_filing":
    "{closedDay} күні, өтініш берілетін {filingDay} күнінен бұрын жабылған. Сол күнге дейін ашық тұруы керек пе, дереккөздер айтпайды.",
  "vacancy.posting_too_old":
    "{postedDay} күні, өтініштен {days} күннен астам бұрын жарияланған. 2017 жылғы қағидалар бойынша мұндай жариялау ескірген болып саналатын; қазіргі қағидалар туралы дереккөздер бұлай демейді.",
  "vacancy.first_day_is_day_off":
    "Өтініш берудің алғашқы күні, {firstDay}, — демалыс. Келесі жұмыс күні — {workDay}. Бұл {length} күнді жылжытпайды.",
  "vacancy.planned_day_is_day_off":
    "Жоспарланған {plannedDay} — демалыс күні. Келесі жұмыс күні — {workDay}.",
  "vacancy.code_missing": "Бос жұмыс орнын жариялау коды жоқ. Ол өтініште көрсетіледі: жазыңыз.",
  "vacancy.code_column_missing":
    "Парақта өтініште көрсетілетін бос жұмыс орнын жариялау кодының бағаны жоқ. Оны қосыңыз.",
  "vacancy.code_unclear":
    "«{text}» бос жұмыс орнын жариялау коды ретінде танылмады. Кодтың өзін ғана жазыңыз.",
  "vacancy.code_with_spaces": "«{text}» кодында бос аралық (пробел) бар. Биржамен салыстырыңыз.",
  "vacancy.code_shared":
    "{otherRow}-жолдағы басқа бос орынның коды да осындай. Қайсысына тиесілі екенін тексеріңіз.",
  "vacancy.region_differs":
    "Жұмыс орны — «{job}», жарияланғаны — «{posting}». Бір дереккөз бойынша бос орын жұмыс өңірінде жарияланады; тексеріңіз.",
  "vacancy.region_split_2022":
    "Жұмыс орны — «{job}», жарияланғаны — «{posting}»: 2022 жылғы маусымға дейін бір өңір еді, қазір екеу. Қайсысы айтылғанын тексеріңіз.",
  "vacancy.region_unclear": "«{job}» мен «{posting}» салыстырылмайды. Өңірлердің атауын жазыңыз.",
  "vacancy.office_not_noted":
    "Мансап орталығына (еңбек мобильділігі орталығына) хабарланғаны белгіленбеген. Бұл қадамды бір дереккөз атайды; күнін немесе «иә» деп жазыңыз.",
  "vacancy.office_column_missing":
    "Парақта мансап орталығына (еңбек мобильділігі орталығына) хабарланғаны белгіленетін баған жоқ; бұл қадамды бір дереккөз атайды. Оны қосыңыз; барлық жолға бір рет айтылды.",
  "vacancy.office_unclear": "«{text}» күн ретінде де, «иә» немесе «жоқ» ретінде де танылмады.",
  "vacancy.candidate_recorded":
    "Ішкі еңбек нарығындағы лайықты үміткер белгіленген. Іздеу ондайдың табылмағанын көрсетуі тиіс.",
  "vacancy.candidates_unclear":
    "«{text}» үміткерлер саны ретінде де, «иә» немесе «жоқ» ретінде де танылмады.",
  "vacancy.portal_without_code_step":
    "{portal} таңдалған. Басқа дереккөздер оны migration.enbek.kz-пен қатар атайды, біреуі жаңа қадамға жаңартылмаған дейді. migration.enbek.kz туралы бәрі келіседі.",
  "vacancy.portal_not_named": "{portal} сол күнге аталған порталдардың ішінде жоқ. Тексеріңіз.",
  "vacancy.portal_unclear":
    "«{text}» egov.kz, elicense.kz, migration.enbek.kz порталдарының бірі ретінде танылмады.",
  "vacancy.kind_unclear":
    "«{text}» өтініш түрі ретінде танылмады. Жазыңыз: жаңа, ұзарту, корпоративішілік ауыстыру, маусымдық.",
  "vacancy.outcome_unclear":
    "«{text}» немен аяқталғанын немесе жариялау қай күннен саналатынын ашық қалдырады. Нәтижесін жазыңыз (берілді, бас тартылды, өтініш қайтарып алынды, қаралуда) немесе жарияланған күнін түзетіп, осы мәтінді алып тастаңыз.",
  "vacancy.plan_passed":
    "Жоспарланған {plannedDay} күні өтті, өтініш берілгені белгіленбеген. Берілген күнін немесе жаңа жоспарды жазыңыз.",
  "vacancy.filed_in_future":
    "Өтініш берілген {filedDay} күні әлі келген жоқ. Бұл жоспар болса, жоспар ретінде жазыңыз.",
  "vacancy.date_implausible": "«{text}» бұл бос орынның күні бола алмайды. Жылын тексеріңіз.",
  "vacancy.dates_settled":
    "Осы бағандағы екі түрлі оқуға болатын күндер қалғандары сияқты ({otherRow}-жол) {order, select, dayFirst {алдымен күні} other {алдымен айы}} деп оқылды. Олай болмаса, оларды кк.аа.жжжж түрінде жазыңыз.",
  "vacancy.renewal_window":
    "Кеңес: ұзартуға {fromDay}–{toDay} аралығында, рұқсат аяқталатын {expiryDay} күніне {earliest}–{latest} күн қалғанда беріледі{code, select, renewal_too_soon {; таңдалған күн одан ерте} renewal_too_late {; қаралған күн одан кеш; заң бойынша — рұқсат аяқталғанға дейін (Халықтың көші-қоны туралы заңның 43-бабы 2-тармағының 2-тармақшасы)} other {}}.{endsOnDayOff, select, yes { Олардың соңғысы — демалыс, оның алдындағы жұмыс күні — {workDay}.} other {}} 2020 жылдан бергі жылдар үшін осылай сипатталған; {sinceDay} күнінен кейін расталмаған.",
  "vacancy.renewal_without_expiry":
    "Рұқсат аяқталатын күн болмаса, ұзартуға қашан беру керегін айту мүмкін емес. Оны жазыңыз.",
  "vacancy.category_unclear":
    "Санат жазылмаған немесе танылмады, сондықтан арақатынас қай топта тексерілетіні белгісіз. 1, 2, 3 немесе 4 деп жазыңыз.",
  "vacancy.posts_unclear":
    "«{text}» орын саны ретінде танылмады. Бүтін сан жазыңыз; әзірге бір орын есептелді, бәлкім одан көп.",
  "vacancy.ratio_short":
    "{filingDay} күні сұралған шетелдіктермен арақатынас сақталмайды: {shortage}.{improves, select, yes { Осы тізім бойынша {fromDay} күнінен қайта сақталады.} other {}}",
  "vacancy.ratio_fits_until":
    "{filingDay} күні арақатынас сақталады, бірақ анығы — {untilDay} күнінен бұрын берілсе ғана: сол күннен бастап тізім немесе басқа өтініш салдарынан азаматтар жетпей қалуы мүмкін.",
  "vacancy.ratio_one_of_day":
    "{filingDay} күні арақатынас осы өтінішпен сақталады, бірақ сол күнгі басқаларымен бірге сақталмайды. Оларға әр түрлі күн таңдаңыз.",
  "vacancy.ratio_undecided":
    "{filingDay} күні арақатынастың сақталуы жұмыскерлер тізіміндегі немесе бос орындар тізіміндегі түсініксіз ұяшықтарға байланысты.",
  "vacancy.ratio_depends_on_others":
    "{filingDay} күні арақатынас осы өтінішпен сақталады, бірақ сол күнге дейін беруге болатын, күні әлі жоқ барлық басқаларымен бірге сақталмайды. Олардың ретін жоспарлаңыз.",
  "vacancy.ratio_granted_unclear":
    "{filingDay} күні арақатынастың сақталуы басқа өтініштерге байланысты: қанағаттандырылғандардың жұмыскерлер тізімінде бар-жоғына және түсініксіз нәтижелерге.",
  "vacancy.ratio_for_information":
    "Корпоративішілік ауыстырудың өз тексеруі бар; {filingDay} күні тізім бойынша арақатынастың сақталуы түсініксіз.",
  "vacancy.transferees_short":
    "{filingDay} күні {category}-санатта корпоративішілік ауыстыру шегінен асады: {gap, plural, other {# азамат}} жетіспейді.",
  "vacancy.transferees_undecided":
    "{filingDay} күні корпоративішілік ауыстыру шегінің сақталуы түсініксіз ұяшықтарға байланысты.",
  "vacancy.transferees_untested":
    "Халықтың көші-қоны туралы заңның 37-3-бабының 4-тармағы ауыстырылатын менеджерлер мен мамандарды ғана шектейді, сондықтан {category}-санат тексерілмеді. Өтініш берер алдында мұндай ауыстыру мүмкін бе, нақтылаңыз.",
  "vacancy.roster_unreadable":
    "Жұмыскерлер тізімі оқылмайды, сондықтан арақатынас туралы ештеңе айту мүмкін емес.",

  "next.mend": "Алдымен ұяшықты нақтылау",
  "next.post": "{fileDay} күнінен бастап беру үшін бүгін орналастыру",
  "next.post_by": "{fileDay} күні беру үшін {byDay} күнінен кешіктірмей орналастыру",
  "next.add_code": "Бос жұмыс орнын жариялау кодын жазу",
  "next.add_citizens": "Алдымен арақатынастың сақталуын қамтамасыз ету",
  "next.file": "{fileDay} күнінен бастап беру",
  "next.file_by": "{fileDay}–{byDay} аралығында беру",
  "next.file_today": "Бүгін немесе кейін беру",
  "next.file_today_by": "{byDay} күнінен кешіктірмей беру",
  "next.decide": "Ашық мәселелерді қарау",
  "next.await": "Берілді; шешімді күту",
  "next.done": "Аяқталды",

  "ratio.fits": "{day} күні сақталады",
  "ratio.fits_until": "{untilDay} күнінен бұрын берілсе ғана сақталады",
  "ratio.exempt": "{day} күні талап қолданылмайды",
  "ratio.short": "{day} күні {shortage}",
  "ratio.undecided": "{day} күніне жауап беру мүмкін емес",
  "ratio.shortage":
    "{group, select, managers {1–2} other {3–4}}-санаттарда {gap, plural, other {# азамат жетіспейді}}",
  "ratio.shortage.range":
    "{group, select, managers {1–2} other {3–4}}-санаттарда {min}–{max} азамат жетіспейді",
  "ratio.shortage.open": "{shortage} (түсініксіз жолдарға байланысты)",
  "both.from":
    "Іздеу мен арақатынас қатар: {day} күнінен бастап{posted, select, today {, {asOf} күні жарияланса} other {}}",
  "both.none": "Іздеу мен арақатынас қатар: тізімдер өзгермесе, {days} күн ішінде ондай күн көрінбейді",
  "ratio.requested":
    "Есептелгені: {own, plural, =0 {мұнда ешкім сұралмаған} other {мұнда сұралған # шетелдік}}{before, plural, =0 {} other {; сол күнге дейін берілген не жоспарланған өтініштерде тағы #}}{ready, plural, =0 {} other {; күні жоқ басқаларындағы # есептелмеген}}.",

  "sources.portals": "Порталдар туралы дереккөздер не дейді",
  "portal.beside_the_others": "{publisher}: migration.enbek.kz бұрынғы порталдармен қатар",
  "portal.named_with_the_others": "{publisher}: үшеуі де аталған, басқа қызмет туралы бұйрықта",
  "portal.not_updated":
    "{publisher}: өтініштер migration.enbek.kz арқылы беріледі; бұрынғы порталдар бар, бірақ жаңартылмаған",

  "step.search_days": "Электрондық еңбек биржасында {length} күнтізбелік күн",
  "step.vacancy_code": "Бос жұмыс орнын жариялау коды",
  "step.search_region": "Жұмыс өңірінде жарияланған",
  "step.office_notified": "Мансап орталығына (еңбек мобильділігі орталығына) хабарланған",
  "step.no_local_candidate": "Ішкі еңбек нарығында лайықты үміткер табылмаған",
  "step.ratio": "Өтініш берілетін күнгі арақатынас",
  "step.portal": "Портал",
  "step.contracts_registered":
    "Еңбек шарттары туралы мәліметтер еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізілді",
  "step.iin_obtained": "Шетелдіктің ЖСН-і алынған",
  "state.done": "бар",
  "state.missing": "жоқ",
  "state.unclear": "жауап беру мүмкін емес",
  "state.not_needed": "қажет емес",
  "state.to_confirm": "растаңыз",

  "reading.first_filing_day": "Өтініш берудің алғашқы күні",
  "reading.roll_to_working_day": "Іздеудің соңғы күні демалыс болса",
  "reading.renewal_search": "Ұзарту алдындағы іздеу",
  "reading.transferee_search": "Корпоративішілік ауыстыру алдындағы іздеу",
  "reading.oldest_posting": "Жариялаудың шекті мерзімі",
  "option.after_last_day": "іздеудің соңғы күнінен кейінгі күн",
  "option.on_last_day": "іздеудің соңғы күні",
  "option.as_it_falls": "сол күні аяқталады",
  "option.next_working_day": "келесі жұмыс күніне ауысады",
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
  "column.code": "Бос жұмыс орнын жариялау коды",
  "column.office": "Мансап орталығына (еңбек мобильділігі орталығына) хабарланды",
  "column.candidates": "Ішкі еңбек нарығындағы лайықты үміткерлер",
  "column.kind": "Өтініш түрі",
  "column.portal": "Портал",
  "column.planned": "Өтініш берудің жоспарланған күні",
  "column.filed": "Өтініш нақты берілген күн",
  "column.outcome": "Нәтижесі",
  "column.permitExpiry": "Рұқсат мерзімі",
  "column.contracts":
    "Еңбек шарттары туралы мәліметтер еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізілді",
  "column.iin": "Шетелдіктің ЖСН",
  "column.note": "Ескертпе",
  "column.rowNumber": "№",

  "kind.new": "жаңа",
  "kind.renewal": "ұзарту",
  "kind.transferee": "корпоративішілік ауыстыру",
  "kind.seasonal": "маусымдық",
  "outcome.granted": "берілді",
  "outcome.refused": "бас тартылды",
  "outcome.withdrawn": "өтініш қайтарып алынды",
  "outcome.pending": "қаралуда",
  "answer.yes": "иә",
  "answer.no": "жоқ",
  "vacancy.unnamed": "{row}-жолдағы бос орын",

  check: "Бос орындарды тексеру",
  "first.days":
    "Осы кітаптағы әр бос орын үшін өтініш берудің сақ есеп бойынша алғашқы күні, келесі қадам және күнтізбе",
  "first.missing": "Өтініш беруге не жетіспейді: код, биржадағы күндер, мансап орталығына хабарлама",
  "first.ratio": "Сол күні арақатынас осы кітаптағы жұмыскерлер тізімі бойынша сақтала ма",

  "none.title": "Бос орындар тізімі табылмады",
  "none.text":
    "Бірде-бір парақта лауазым мен жарияланған күннің тақырыптары жоқ. Өз тізіміңізді ашып, қайта тексеріңіз немесе үлгіден бастаңыз.",
  "none.front": "Ашық тұрған парақ:",
  "none.choose": "Бұл парақтың бағандарын таңдау",
  "several.title": "Бос орындардың қай тізімі?",
  "several.text": "Бірнеше парақ солай оқылады. Керегін таңдаңыз немесе ашыңыз.",
  "unreadable.title": "«{sheet}» парағы бос орындар тізімі ретінде оқылмайды",
  "list.empty": "Тақырыптар танылды, бірақ олардың астында бос орын жоқ.",

  "roster.none": "Бұл кітаптан жұмыскерлер тізімі табылмады, сондықтан арақатынас туралы айтылмайды.",
  "roster.several":
    "Бірнеше парақ жұмыскерлер тізімі ретінде оқылады. Арақатынасты қайсысы бойынша есептеу керегін таңдаңыз.",
  "roster.declined": "Таңдауыңыз бойынша арақатынас туралы айтылмайды.",
  "roster.unreadable":
    "«{sheet}» парағы жұмыскерлер тізімі ретінде оқылмады, сондықтан арақатынас туралы айту мүмкін емес.",
  "roster.settings":
    "{table} кестесінде қолдануға келмеген жолдар бар, сондықтан ол бойынша босату ескерілмеді. Қайсысы екенін «Жұмыс беруші» экраны көрсетеді.",
  "holidays.unread":
    "{table} кестесіндегі танылмаған демалыс күндері мына жолдарда: {rows}. Әрқайсысын кк.аа.жжжж түрінде жазыңыз.",

  "summary.all": "{day} күніне {count, plural, =0 {бос орын жоқ} other {# бос орын}}",
  "summary.pass": "кедергі жоқ: {count, plural, other {#}}",
  "summary.fail": "ерте / жетіспейді: {count, plural, other {#}}",
  "summary.undecided": "жауап беру мүмкін емес: {count, plural, other {#}}",
  "summary.filed": "берілген: {count, plural, other {#}}",
  "summary.next": "Келесі: {step} ({vacancy})",

  "timeline.title": "Күнтізбе",
  "timeline.label": "Күнтізбе: {count, plural, other {# бос орын}}, {from}–{to}. Сол күндер кестеде де бар.",
  "timeline.region": "Күнтізбе, бүйірге жылжиды",
  "timeline.cut": "Кейбір күндер суретке сыймады. Кестеде бәрі бар.",
  "timeline.empty": "Бірде-бір бос орында әзірге күн жоқ.",
  "legend.running": "іздеу күндері, өткен бөлігі",
  "legend.ahead": "сол күні жарияланса",
  "legend.disputed": "соңғы күн, даулы",
  "legend.first": "алғашқы күн",
  "legend.planned": "жоспарланған күн",
  "legend.filed": "берілген",
  "legend.off": "демалыс күні",
  "legend.as_of": "тексеру күні",
  "table.caption": "Негізгі күндер",
  "table.vacancy": "Бос орын",
  "table.posted": "Жарияланған",
  "table.end": "Іздеудің соңғы күні",
  "table.first": "Алғашқы күн",
  "table.planned": "Жоспарланған",
  "table.filed": "Берілген",
  "table.next": "Келесі қадам",
  "table.ahead": "{day} күнінен кешіктірмей жариялау",
  "table.day_off": "{day}, демалыс; келесі жұмыс күні {workday}",
  "table.none": "–",

  "cards.title": "Енді не істеу керек",
  "card.posts": "{posts, plural, other {# орын}}",
  "card.regions": "{job}; жарияланған өңір: {posting}",
  "card.ratio": "Арақатынас: {ratio}",
  "card.remarks": "Ескертулер",
  "card.checklist": "Өтініш тізбесі",
  "card.checklist.count": "{done}/{all}",
  "card.why": "Неге және қаншалықты анық",
  "why.arithmetic": "{day} күнгі арақатынас",
  "why.arithmetic.group": "{group}: {arithmetic}",
  "why.readings": "Басқа түсіндірмелер",

  "button.checklist": "Тізбе парағы",
  "button.dates": "Күндер парағы",
  "button.template": "Бос орындар үлгісін кірістіру",
  "written.template": "Үлгі кірістірілді: «{sheet}» парағы. Толтырып, «{check}» түймесін басыңыз.",

  "where.list": "Бос орындар тізімі",
  "where.roster.none": "жоқ: арақатынасты қарамау",
  "where.roster.ask": "таңдаңыз…",
  "where.lists": "Бос орындар тізімі ретінде оқылады",
  "where.rosters": "Жұмыскерлер тізімі ретінде оқылады",
  "where.settings": "Жұмыс берушінің баптаулары",
  "where.settings.none": "{table} кестесі жоқ: босату мәлімделмеген",
  "where.small.yes": "тексеру экранындағы таңдау бойынша — шағын кәсіпкерлік субъектісі",
  "where.small.no": "тексеру экранындағы таңдау бойынша — шағын кәсіпкерлік субъектісі емес",
  "where.small.not_said": "тексеру экранындағы таңдау бойынша мөлшері көрсетілмеген",
  "where.holidays": "Демалыс күндері",
  "where.holidays.none": "жұмыс күнтізбесі; {table} кестесі күн қоса алады",
  "where.holidays.own": "жұмыс күнтізбесі және {table} кестесіндегі {count, plural, other {# күн}}",

  "columns.hint":
    "Мұнда таңдалған баған осы кітаптың {table} кестесіне жазылады. Оны осы экран мен терминалдағы тексеру оқиды; формулалар мен жоспар бағандарды тақырыптары бойынша табады.",
  "columns.setting": "Бос орындар бағаны: {field}",

  "checklist.sheet": "Тізбе, {row}-жол",
  "checklist.title": "Өтініш тізбесі: {vacancy}",
  "checklist.step": "Қадам",
  "checklist.state": "Күйі",
  "checklist.detail": "Тізімде не айтылған",
  "checklist.source": "Дереккөз",
  "checklist.steps": "Қадамдар",
  "checklist.period":
    "жарияланған {posted}, іздеудің соңғы күні {end}, өтініш берудің алғашқы күні {firstDay}",
  "dates.title": "Бос орындардың негізгі күндері",
  "dates.start": "Жариялау (0-күн)",
  "dates.workday": "Ол демалыс болса, жұмыс күні",
  "report.sheet": "Бос орындар есебі",
  "report.title": "Бос орындар мен өтініш беру: тексеру есебі",
  "report.filing": "Қаралған өтініш күні",
  "report.ratio": "Өтініш күндеріндегі арақатынас",
  "readings.chosen": "Таңдалған түсіндірмелер бойынша ({readings}).",
  "readings.by_default":
    "Әдепкісі бойынша {count, plural, other {# бос орын}} туралы жауап басқаша болар еді.",
  "readings.point": "{reading}, егер «{options}» — {count, plural, other {# бос орын}} бойынша жауап басқа",
  "report.readings.hint": "Соңғы бағанда жауабы басқаша болатын бос орындар аталған.",
  "about.title": "Осы парақ туралы",
  "about.summary": "Қадамдар мен мерзімдер — жарияланымдардың біздің мазмұндауымыз, бұйрықтың сөзі емес.",

  "template.example.code": "Мысал-1",
  "template.note": "Мысалдағы өтініш қайтарып алынған, ешкімді сұрамайды",

  "region.astana": "Астана",
  "region.almaty_city": "Алматы қаласы",
  "region.shymkent": "Шымкент",
  "region.abai": "Абай",
  "region.akmola": "Ақмола",
  "region.aktobe": "Ақтөбе",
  "region.almaty_region": "Алматы облысы",
  "region.atyrau": "Атырау",
  "region.east_kazakhstan": "ШҚО",
  "region.karaganda": "Қарағанды",
  "region.kostanay": "Қостанай",
  "region.kyzylorda": "Қызылорда",
  "region.mangystau": "Маңғыстау",
  "region.north_kazakhstan": "СҚО",
  "region.pavlodar": "Павлодар",
  "region.turkistan": "Түркістан",
  "region.ulytau": "Ұлытау",
  "region.west_kazakhstan": "БҚО",
  "region.zhambyl": "Жамбыл",
  "region.zhetisu": "Жетісу",
};
