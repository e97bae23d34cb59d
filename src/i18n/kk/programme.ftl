# Бағдарлама ережелері: баршаға түсінікті тілмен.

closed-application = Қазір өтінім қабылданбайды. Қабылдау күндері «Ережелер» бетінде көрсетілген.
closed-review = Қазір комиссияның бағалау кезеңі емес. Кезең күндері «Ережелер» бетінде көрсетілген.
closed-vote = Қазір дауыс беру жүріп жатқан жоқ. Дауыс беру күндері «Ережелер» бетінде көрсетілген.
closed-results = Қазір нәтиже шығаратын кезең емес. Кезең күндері «Ережелер» бетінде көрсетілген.
closed-implementation = Қазір жобаларды жүзеге асыру кезеңі емес. Кезең күндері «Ережелер» бетінде көрсетілген.

problem-rule-file = Ереже файлында қате бар: { $finding }
problem-rule-file-other-programme = Бұл басқа бағдарламаның ережесі: programme.code өзгермеуі керек
problem-rule-file-unchanged = Файл қолданыстағы ережемен бірдей. Алдымен керек жерін өзгертіңіз
problem-rule-change-own = Өзіңіз ұсынған өзгерісті өзіңіз бекіте алмайсыз. Оны басқа қызметкер бекітуі керек

programme-none-title = Жастар қатысатын бюджет
programme-none-lead = Жастар идея ұсынады, тұрғындар таңдайды, қала қаржыландырады.
programme-none-empty = Қазір ашық маусым жоқ
programme-none-text = Жаңа маусым ашылғанда, оның ережелері, күндері мен өтінім беру жолы осы жерде пайда болады.
programme-none-action = Портал туралы

programme-phase = Кезең
programme-phase-application = Өтінім қабылдау
programme-phase-review = Сарапшылық бағалау
programme-phase-vote = Дауыс беру
programme-phase-results = Нәтижелер
programme-phase-implementation = Жүзеге асыру
programme-phase-application-what = Командалар жобасын ойластырып, сметасын жасап, өтінім жібереді.
programme-phase-review-what = Комиссия өтінімдерді оқып, бағалап, қайсысы дауысқа түсетінін шешеді.
programme-phase-vote-what = Тұрғындар өздеріне ұнаған жобаларға дауыс береді.
programme-phase-results-what = Дауыстар саналып, жеңімпаздар жарияланады.
programme-phase-implementation-what = Жеңімпаздар жобасын жүзеге асырып, жұмсаған ақшасы туралы есеп береді.
programme-dates = { $from } – { $to }
programme-from = Басталуы
programme-to = Аяқталуы
programme-what = Не болады
programme-time-zone = Уақыт Қазақстан бойынша (UTC+5). Кезең аяқталатын сәттен бастап жабық.

programme-rules-title = Бағдарлама ережелері
programme-rules-lead = Ұйымдастырушы: { $organiser }. Осы беттегі ережелер баршаға бірдей: маусым ашылған соң оларды ешкім байқатпай өзгерте алмайды.
programme-rules-source = Негізі: { $source }
programme-rules-description = { $name }: қаржы, қатысушылар, бағыттар, дауыс беру, жеңімпазды анықтау және төлем ережелері.
programme-contents = Бетте не бар
programme-part-phases = Кезеңдер мен күндер
programme-part-money = Қаржы мен мерзім
programme-part-people = Кім қатыса алады
programme-part-directions = Бағыттар
programme-part-application = Өтінім
programme-part-review = Комиссия қалай бағалайды
programme-part-vote = Қалай дауыс беріледі
programme-part-selection = Жеңімпаз қалай анықталады
programme-part-payment = Төлем мен есеп
programme-part-fingerprint = Ереженің цифрлық ізі
programme-part-changes = Ережедегі өзгерістер

programme-range = { $min } – { $max }
programme-at-least = кемінде { $min }
programme-at-most = ең көбі { $max }
programme-characters = { $min } – { $max } таңба
programme-megabytes = { $count } МБ
programme-months = { $min } – { $max } ай
programme-total = Барлығы

programme-money-pool = Барлық жеңімпазға бөлінетін қаржы
programme-money-project = Бір жобаның құны
programme-money-project-value = { $min } – { $max }
programme-money-expected = Күтілетін жеңімпаз жоба саны
programme-duration = Жобаны жүзеге асыру мерзімі

programme-people-age = Жасы
programme-people-age-value = Өтінім берілген күні { $min } – { $max } жас аралығында (екі шегі де кіреді)
programme-people-team = Команда
programme-people-team-value = { $min } – { $max } адам
programme-people-one = Бір адам – бір команда
programme-people-one-value = Бір маусымда бір адам тек бір командаға кіре алады

programme-directions-lead = Жоба мына { $count } бағыттың біріне сай болуы керек.

programme-lengths = Мәтіндердің ұзындығы, таңба
programme-length-field = Не жазылады
programme-length-min = Кемінде
programme-length-max = Ең көбі
programme-field-title = Жобаның атауы
programme-field-annotation = Қысқаша мазмұны
programme-field-problem = Мәселе
programme-field-goal = Мақсаты мен нәтижесі
programme-field-place = Орны
programme-estimate-lines = Смета жолдары
programme-files = Тіркелетін файл саны
programme-files-size = Бір файлдың көлемі
programme-files-total = Барлық файлдың көлемі
programme-files-types = Файл түрлері
programme-consent = Дербес деректерді өңдеуге келісім мәтіні

programme-review-lead = Әр өтінімді комиссияның бірнеше мүшесі бір-біріне тәуелсіз бағалайды. Командамен байланысы бар мүше бұл туралы алдын ала айтады және ұпай қоймайды.
programme-review-chambers = Комиссия құрамы
programme-review-least = Бір жобаға қойылатын баға саны
programme-review-pass = Дауысқа ұсынылатын шек
programme-review-pass-value = Орташа ұпай ең жоғары { $max } ұпайдың { $percent } пайызынан кем болмауы керек
programme-review-comment = Баға түсіндірмесі
programme-criteria = Бағалау өлшемдері
programme-criterion = Өлшем
programme-criterion-hint = Жоғары және төмен ұпай нені білдіреді
programme-score-max = Ең жоғары ұпай

programme-vote-lead = Бір адам бір рет қана дауыс береді. Кім дауыс бергені бөлек, не таңдағаны бөлек сақталады: бұл екеуін ешкім байланыстыра алмайды.
programme-vote-age = Кім дауыс береді
programme-vote-age-value = Дауыс берген күні { $min } жасқа толған Қазақстан тұрғындары
programme-vote-choices = Қанша жоба таңдауға болады
programme-vote-choices-value = { $min } – { $max }
programme-vote-channels = Дауыс беру жолы
programme-channel-sms = SMS-пен келетін код арқылы
programme-channel-eds = Электрондық цифрлық қолтаңба (ЭЦҚ) арқылы
programme-vote-phone = Бір телефон нөмірінен
programme-vote-phone-value = { $count ->
   *[other] { $count } адам дауыс бере алады
}
programme-vote-counts = Дауыс саны қашан көрінеді
programme-counts-live = Дауыс беру кезінде бірден көрініп тұрады
programme-counts-after-close = Дауыс беру аяқталған соң. Қанша адам дауыс бергені әрдайым ашық

programme-rule-greedy = Жобалар алған дауысының саны бойынша реттеліп, ең көп дауыс алғанынан бастап бірінен соң бірі қаралады. Жобаның құны қалған қаржыға сыйса, ол жеңеді. Сыймаса, өткізіліп, келесі жоба қаралады.
programme-rule-greedy-no-skip = Жобалар алған дауысының саны бойынша реттеліп, ең көп дауыс алғанынан бастап бірінен соң бірі қаралады. Құны қалған қаржыға сыймайтын алғашқы жобаға жеткенде іріктеу тоқтайды: одан кейінгілері қаралмайды.
programme-votes-least = Кемінде { $count } дауыс алмаған жоба жеңе алмайды.
programme-ties = Дауыс саны тең болса
programme-ties-lead = Мына белгілер ретімен салыстырылады; алғашқы айырмашылық шешеді:
programme-tie-higher-score = комиссиядан алған орташа ұпайы жоғары жоба алда тұрады
programme-tie-lower-cost = құны төмен жоба алда тұрады
programme-tie-filed-earlier = ертерек берілген (нөмірі кіші) жоба алда тұрады
programme-selection-repeat = Нәтиже жарияланғанда есептеуге қажет барлық сан ашық болады, сондықтан оны кез келген адам қайталап тексере алады.

programme-payment-lead = Ақша бірден берілмейді: әр төлем өз шарты орындалған соң ғана жіберіледі.
programme-tranches = Төлемдер
programme-tranche = Төлем
programme-tranche-number = { $number }-транш
programme-tranche-share = Үлесі
programme-tranche-example = Мысалы, { $amount } грантта
programme-tranche-when = Қашан төленеді
programme-condition-agreement-signed = келісімге қол қойылған соң
programme-condition-start-report-accepted = бастапқы есеп қабылданған соң
programme-condition-midterm-report-accepted = аралық есеп қабылданған соң
programme-condition-final-report-accepted = қорытынды есеп қабылданған соң
programme-condition-visit-recorded = мониторинг сапарының хаттамасы жасалған соң
programme-reports = Есептер
programme-report = Есеп
programme-report-start = Бастапқы есеп
programme-report-midterm = Аралық есеп
programme-report-final = Қорытынды есеп
programme-report-photos = Фотосурет саны
programme-report-text = Мәтіні
programme-report-spending = Жұмсалған ақша
programme-report-spending-yes = көрсетіледі
programme-report-spending-no = көрсетілмейді
programme-visits = Жоба аяқталды деп танылуы үшін комиссияның кемінде { $count } мониторинг сапары хаттамамен расталуы керек.

programme-frozen-lead = Маусым ашылған сәтте ережелер бекітіліп қалады. Олардың бір таңбасы өзгерсе де, төмендегі цифрлық ізі мүлде басқаша болып шығады. Сондықтан оны жазып алып, кейін кез келген уақытта салыстыруға болады.
programme-frozen-since = Ережелер бекітілген уақыт: { $at }.
programme-frozen-check = Өзіңіз тексеріп көріңіз
programme-frozen-step-file = Ережелер файлын жүктеп алыңыз:
programme-frozen-step-command = Файл жатқан бумада мына команданы орындаңыз:
programme-frozen-step-compare = Шыққан 64 таңба жоғарыдағымен бірдей болса, ережелер өзгермеген.

programme-changes-none = Маусым ашылғалы ережелер өзгерген жоқ, өзгерту ұсынысы да түскен жоқ.
programme-changes-lead = Ережені бір адам ұсынып, басқа адам бекіткенде ғана өзгертуге болады. Ұсыныстың бәрі осында көрінеді.
programme-change-title = { $day }: ережені өзгерту
programme-change-proposed = Ұсынылды, күшіне енген жоқ
programme-change-approved = Бекітілді
programme-change-proposed-at = Ұсынылған уақыты: { $at }
programme-change-approved-at = Бекітілген уақыты: { $at }
programme-change-differences = Не өзгереді: { $count } жер
programme-change-hash = Өзгерістен кейінгі цифрлық ізі
programme-differences = Өзгерістер
programme-difference-key = Ереже
programme-difference-before = Бұрын
programme-difference-after = Енді

programme-desk-title = Ережелерді өзгерту
programme-desk-lead = Бекітілген ереже екі адамның қатысуымен ғана өзгереді: бірі себебін жазып ұсынады, екіншісі бекітеді.
programme-desk-back = Жұмыс үстелі
programme-desk-changes = Ұсыныстар
programme-desk-none = Ұсыныс жоқ
programme-desk-none-text = Ережелер маусым ашылған күнгідей тұр.
programme-desk-own = Мұны сіз ұсындыңыз. Бекіту басқа қызметкердің қолында.
programme-desk-approve = Бекіту
programme-desk-propose = Өзгеріс ұсыну
programme-desk-public = Ұсынысыңыз бен себебі бірден «Ережелер» бетінде жарияланады. Аты-жөніңіз жарияланбайды.
programme-desk-file = Ережелер файлы (TOML)
programme-desk-file-hint = Мұнда қолданыстағы ережелер тұр. Керек жерін ғана өзгертіңіз: файл толық тексеріледі.
programme-desk-reason = Өзгеріс себебі
programme-desk-reason-hint = Тұрғындарға түсінікті етіп жазыңыз: не үшін өзгереді және кімге әсер етеді.
programme-desk-submit = Ұсыну
