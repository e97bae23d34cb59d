# Открытые страницы портала и рабочий стол сотрудника.

portal-home = Главная
portal-home-stages = Пять этапов сезона
portal-home-numbers = В цифрах
portal-home-how = Как всё происходит
portal-home-directions = Направления
portal-home-projects = Проекты на голосовании
portal-home-winners = Победившие проекты
portal-home-all-projects = Посмотреть все проекты
portal-home-trust = Почему этому можно верить

portal-now-ahead-application-stage = Скоро начало
portal-now-ahead-application-title = Соберите команду и обдумайте идею
portal-now-ahead-application-text = Приём заявок начнётся { $from }. С правилами можно познакомиться уже сейчас.
portal-now-ahead-application-action = Прочитать правила
portal-now-ahead-application-other = О портале
portal-now-application-stage = Сейчас принимаются заявки
portal-now-application-title = Есть идея для города? Предложите свой проект
portal-now-application-text = Заявки принимаются до { $until }. Заполнять можно постепенно: всё написанное сохраняется.
portal-now-application-action = Подать заявку
portal-now-application-other = Что спросят в заявке?
portal-now-ahead-review-stage = Приём заявок завершён
portal-now-ahead-review-title = Слово за комиссией
portal-now-ahead-review-text = Комиссия начнёт оценивать заявки { $from }.
portal-now-ahead-review-action = Как оценивает комиссия?
portal-now-ahead-review-other = Все даты
portal-now-review-stage = Сейчас идёт экспертиза
portal-now-review-title = Комиссия читает каждый проект и ставит баллы
portal-now-review-text = Экспертиза продлится до { $until }. Затем здесь появятся проекты, за которые можно голосовать.
portal-now-review-action = Как оценивает комиссия?
portal-now-review-other = Все даты
portal-now-ahead-vote-stage = Скоро голосование
portal-now-ahead-vote-title = Познакомьтесь с проектами и решите, за какие отдать голос
portal-now-ahead-vote-text = Голосование начнётся { $from }.
portal-now-ahead-vote-action = Смотреть проекты
portal-now-ahead-vote-other = Все даты
portal-now-vote-waits-stage = Этап голосования
portal-now-vote-waits-title = Проекты готовятся к голосованию
portal-now-vote-waits-text = Голосование откроется здесь, как только комиссия завершит работу.
portal-now-vote-waits-action = Смотреть проекты
portal-now-vote-waits-other = Все даты
portal-now-vote-stage = Сейчас идёт голосование
portal-now-vote-title = Какие проекты осуществятся? Решаете вы
portal-now-vote-text = Голосование до { $until }. Понадобятся телефон, ИИН и две минуты.
portal-now-vote-action = Голосовать
portal-now-vote-other = Сначала посмотреть проекты
portal-now-ahead-results-stage = Голосование завершено
portal-now-ahead-results-title = Спасибо, что голосовали!
portal-now-ahead-results-text = Итоги подводятся с { $from }.
portal-now-ahead-results-action = Смотреть проекты
portal-now-ahead-results-other = Все даты
portal-now-results-stage = Голосование завершено
portal-now-results-title = Итоги готовятся
portal-now-results-text = Вместе с победителями будет показано и то, как они определились.
portal-now-results-action = Смотреть проекты
portal-now-results-other = Все даты
portal-now-published-stage = Итоги опубликованы
portal-now-published-title = Жители сделали свой выбор
portal-now-published-text = Кто победил, сколько набрал голосов и почему – всё открыто.
portal-now-published-action = Смотреть итоги
portal-now-published-other = Победившие проекты
portal-now-implementation-stage = Сейчас проекты воплощаются
portal-now-implementation-title = Следите, как осуществляются победившие проекты
portal-now-implementation-text = Выплаты, отчёты и фотографии – на странице каждого проекта. Этап длится до { $until }.
portal-now-implementation-action = Победившие проекты
portal-now-implementation-other = Итоги голосования
portal-now-over-stage = Сезон завершён
portal-now-over-title = Посмотрите, что изменилось в городе
portal-now-over-text = Здесь видно, что сделал каждый проект и на что потрачены деньги.
portal-now-over-action = Осуществлённые проекты
portal-now-over-other = Итоги голосования

portal-stat-pool = получат победители
portal-stat-project = самое большее на один проект, самое меньшее { $min }
portal-stat-sent = { $count ->
    [one] заявка подана
    [few] заявки подано
   *[other] заявок подано
}
portal-stat-admitted = { $count ->
    [one] проект на голосовании
    [few] проекта на голосовании
   *[other] проектов на голосовании
}
portal-stat-ballots = { $count ->
    [one] человек проголосовал
    [few] человека проголосовали
   *[other] человек проголосовало
}
portal-stat-won = { $count ->
    [one] проект победил
    [few] проекта победили
   *[other] проектов победило
}
portal-stat-won-sum = на { $sum }

portal-step-idea = Молодёжь предлагает
portal-step-idea-text = Команда от { $team } человек в возрасте { $from }–{ $to } лет подаёт заявку на проект стоимостью до { $max }.
portal-step-review = Комиссия оценивает
portal-step-review-text = Критериев { $criteria }, и по ним каждый проект оценивают не меньше { $reviews } членов комиссии. Причина каждого решения публикуется.
portal-step-vote = Жители выбирают
portal-step-vote-text = Проголосовать может каждый житель от { $age } лет. Проектов можно выбрать до { $choices }. С телефона это две минуты.
portal-step-money = Город финансирует
portal-step-money-text = Победитель получает деньги частями (их { $tranches }), а отчёты и фотографии видны всем.

portal-trust-frozen-title = Правила зафиксированы
portal-trust-frozen-text = После открытия сезона незаметно изменить правила нельзя: сразу изменится их отпечаток.
portal-trust-frozen-link = Проверьте сами
portal-trust-one-title = Один человек – один голос
portal-trust-one-text = Каждый голосует только один раз. Выбор не хранится рядом с именем.
portal-trust-one-link = Как хранится тайна голоса
portal-trust-repeat-title = Расчёт может повторить каждый
portal-trust-repeat-text = Открыты все числа, из которых выведены итоги. Из них должны получиться те же победители.
portal-trust-repeat-link = Открытые данные

portal-projects-title = Проекты
portal-projects-description = { $name }: проекты на голосовании, их стоимость, место и оценка комиссии.
portal-projects-lead = Здесь публикуются проекты, прошедшие комиссию.
portal-projects-wait = Проекты ещё не опубликованы
portal-projects-wait-text = Когда комиссия завершит работу, здесь появятся проекты для голосования и каждое её решение. Голосование начнётся { $from }.
portal-projects-wait-action = Как оценивает комиссия?
portal-projects-count = { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
portal-projects-found = { $count ->
    [one] Найден { $count } проект
    [few] Найдено { $count } проекта
   *[other] Найдено { $count } проектов
}
portal-views = Списки проектов
portal-view-admitted = На голосовании ({ $count })
portal-view-winners = Победители ({ $count })
portal-view-rejected = Не допущены ({ $count })
portal-view-admitted-lead = Проекты, которые комиссия допустила к голосованию.
portal-view-winners-lead = Проекты, которые выбрали жители. Как они осуществляются, видно на странице каждого.
portal-view-rejected-lead = Проекты, не допущенные к голосованию, и причина каждого решения.
portal-search = Поиск: слово или номер проекта
portal-direction = Направление
portal-all-directions = Все направления
portal-filter = Показать
portal-nothing = Ничего не нашлось
portal-nothing-text = Попробуйте слово покороче или другое направление.
portal-nothing-action = Показать все

portal-number = № { $number }
portal-votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
}
portal-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}
portal-choose = Выбрать
portal-rejected = Не допущен к голосованию
portal-rejected-why = Почему комиссия не допустила проект
portal-rejected-reason = Причина: { $reason }
portal-outcome-won = Победил
portal-outcome-too-few-votes = Не хватило голосов
portal-outcome-no-money = Не хватило денег
portal-outcome-after-stop = Отбор остановился раньше
portal-outcome-figures = Голосов: { $votes }. Место: { $place }.
portal-outcome-link = Посмотреть все итоги

portal-problem = Какую проблему решает
portal-goal = Цель и результат
portal-estimate = Смета
portal-line-item = Расход
portal-line-quantity = Количество
portal-line-price = Цена
portal-line-total = Сумма
portal-total = Всего
portal-team = Команда
portal-review = Оценка комиссии
portal-review-score = Средний балл: { $score } (оценок: { $count })
portal-review-protocol = Протокол комиссии

portal-desk-title = Рабочий стол
portal-desk-rooms = Ваши разделы
portal-desk-no-round = Сейчас нет открытого сезона.
portal-desk-nothing = Ничего не ждёт
portal-desk-applications = Заявки
portal-desk-applications-text = Прочитать и проверить поданные заявки, передать их комиссии.
portal-desk-applications-waiting = { $count ->
    [one] { $count } заявка ждёт проверки
    [few] { $count } заявки ждут проверки
   *[other] { $count } заявок ждут проверки
}
portal-desk-review = Экспертиза
portal-desk-review-text = Заявить об отсутствии конфликта интересов, прочитать заявки, поставить баллы.
portal-desk-review-waiting = { $count ->
    [one] { $count } заявка ждёт вашей оценки
    [few] { $count } заявки ждут вашей оценки
   *[other] { $count } заявок ждут вашей оценки
}
portal-desk-closing = Решения комиссии
portal-desk-closing-text = Принять решение по каждому проекту и завершить экспертизу.
portal-desk-closing-waiting = { $count ->
    [one] { $count } заявка ждёт решения
    [few] { $count } заявки ждут решения
   *[other] { $count } заявок ждут решения
}
portal-desk-results = Итоги
portal-desk-results-text = Подсчитать голоса и объявить победителей.
portal-desk-grants = Гранты
portal-desk-grants-text = Соглашения, выплаты, отчёты и мониторинговые визиты.
portal-desk-grants-waiting = { $count ->
    [one] { $count } отчёт ждёт проверки
    [few] { $count } отчёта ждут проверки
   *[other] { $count } отчётов ждут проверки
}
portal-desk-rules = Правила
portal-desk-rules-text = Предложить изменение зафиксированных правил или утвердить чужое.
portal-desk-rules-waiting = { $count ->
    [one] { $count } предложение ждёт утверждения
    [few] { $count } предложения ждут утверждения
   *[other] { $count } предложений ждут утверждения
}
portal-desk-audit = Журнал событий
portal-desk-audit-text = Кто что сделал и не тронул ли кто-нибудь сам журнал.

portal-role-applicant = Заявитель
portal-role-operator = Оператор
portal-role-member = Член комиссии
portal-role-chair = Председатель комиссии
portal-role-manager = Менеджер программы
portal-role-finance = Финансист
portal-role-auditor = Аудитор
portal-role-administrator = Администратор

portal-audit-title = Журнал событий
portal-audit-lead = Каждая запись хранит отпечаток предыдущей: измените или удалите одну, и цепочка порвётся.
portal-audit-whole = Цепочка цела
portal-audit-whole-text = Все записи пересчитаны: ни одна не изменена и не удалена. Запишите последний отпечаток, и вы сможете проверить это и позже.
portal-audit-head = Отпечаток последней записи
portal-audit-broken = Цепочка порвана на записи { $seq }
portal-audit-broken-text = Эта запись или предыдущая была изменена или удалена. Сразу сохраните копию базы данных и сообщите специалисту по безопасности.
portal-audit-events = { $count ->
    [one] Последнее { $count } событие
    [few] Последние { $count } события
   *[other] Последние { $count } событий
}
portal-audit-seq = №
portal-audit-when = Когда
portal-audit-action = Что случилось
portal-audit-actor = Кто
portal-audit-subject = С чем
portal-audit-detail = Подробности

portal-about-title = О портале
portal-about-lead = JasBudget ведёт идею молодых от первой мысли до последнего отчёта.
portal-about-portal = Что это
portal-about-portal-1 = Молодёжные команды предлагают проекты для города. Комиссия их оценивает, жители голосуют, победители воплощают проекты на деньги города и отчитываются.
portal-about-portal-2 = Всё это происходит на портале, а причины решений и расчёты открыты каждому.
portal-about-secrecy = Тайна голоса
portal-about-secrecy-1 = При голосовании сохраняются две отдельные записи. Первая – список, который не даёт проголосовать дважды. Вторая – сам бюллетень. Общего признака, который бы их связал, нет.
portal-about-secrecy-2 = В списке стоят не ИИН и телефон, а коды, вычисленные из них с секретным ключом: восстановить их по кодам нельзя. В бюллетене – только номера проектов и случайная квитанция.
portal-about-secrecy-3 = Момент голосования не записывается ни в один журнал; в списке остаётся только день. Пока вы не ввели код из SMS, ваш выбор несколько минут хранится временно и стирается, как только голос отдан.
portal-about-secrecy-4 = По квитанции можно убедиться, что бюллетень на месте, но она никому не докажет, кого вы выбрали.
portal-about-data = Персональные данные
portal-about-data-1 = ИИН и телефоны заявителей хранятся зашифрованными, ключ лежит отдельно от базы данных.
portal-about-data-2 = ИИН, телефоны и приложенные файлы на портале не публикуются. Зачем обрабатываются ваши данные, сказано в согласии, которое даётся с заявкой.
portal-about-data-3 = На портале нет рекламы и чужих средств слежения. Cookie нужны только для входа и голосования.
portal-about-access = Доступность
portal-about-access-1 = Портал стремится соответствовать уровню AA требований WCAG 2.2: им можно пользоваться с клавиатуры, с программой экранного доступа и с крупным шрифтом.
portal-about-access-2 = Открытые страницы и голосование работают без JavaScript и при медленном интернете.
portal-about-access-3 = Если что-то неудобно или не открывается, напишите организатору: исправим или поможем иначе.
portal-about-languages = Языки
portal-about-languages-1 = Портал полностью работает на казахском, русском и английском. Тексты проектов показаны на том языке, на котором их написали команды.
portal-about-consent = Текст согласия на обработку персональных данных
portal-about-contacts = К кому обратиться
portal-about-contacts-1 = С вопросом, предложением или жалобой обращайтесь к организатору программы. К нему же – чтобы исправить свои данные или отозвать согласие.

portal-data-title = Открытые данные
portal-data-lead = Всё, что открыто на портале, можно взять файлом, проверить и использовать.
portal-data-files = Файлы
portal-data-rules = Правила
portal-data-rules-text = Зафиксированные правила сезона. Отпечаток SHA-256 файла должен совпасть с указанным на странице «Правила».
portal-data-projects = Проекты
portal-data-projects-text = Проекты на голосовании: содержание, стоимость, смета, оценка комиссии, позже – результат.
portal-data-tally = Расчёт
portal-data-tally-text = Все числа, из которых выведены итоги: общая сумма, правило, стоимость, баллы и голоса каждого проекта.
portal-data-later = Появится вместе с итогами
portal-data-check = Повторить расчёт
portal-data-check-text = Программа JasBudget заново определяет победителей по опубликованному файлу и сравнивает с объявленными. Доступ к серверу и базе данных для этого не нужен:
portal-data-use = Использование
portal-data-use-text = Данные можно свободно копировать, обрабатывать и публиковать; укажите этот портал как источник. Деньги даны в целых тенге, баллы – в тысячных.
