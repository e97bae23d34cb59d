# Правила программы понятными словами.

closed-application = Сейчас заявки не принимаются. Даты приёма указаны на странице «Правила».
closed-review = Сейчас не время экспертизы. Даты этапа указаны на странице «Правила».
closed-vote = Сейчас голосование не идёт. Даты голосования указаны на странице «Правила».
closed-results = Сейчас не время подведения итогов. Даты этапа указаны на странице «Правила».
closed-implementation = Сейчас не этап реализации проектов. Даты этапа указаны на странице «Правила».

problem-rule-file = Ошибка в файле правил: { $finding }
problem-rule-file-other-programme = Это правила другой программы: programme.code должен остаться прежним
problem-rule-file-unchanged = Файл совпадает с действующими правилами. Сначала измените то, что нужно
problem-rule-change-own = Нельзя утвердить изменение, которое вы предложили сами. Его утверждает другой сотрудник

programme-none-title = Бюджет молодёжного участия
programme-none-lead = Молодёжь предлагает, жители выбирают, город финансирует.
programme-none-empty = Сейчас нет открытого сезона
programme-none-text = Когда откроется новый сезон, здесь появятся его правила, даты и приём заявок.
programme-none-action = О портале

programme-phase = Этап
programme-phase-application = Приём заявок
programme-phase-review = Экспертиза
programme-phase-vote = Голосование
programme-phase-results = Итоги
programme-phase-implementation = Реализация
programme-phase-application-what = Команды придумывают проекты, составляют смету и отправляют заявки.
programme-phase-review-what = Комиссия читает и оценивает заявки и решает, какие выйдут на голосование.
programme-phase-vote-what = Жители голосуют за проекты, которые им нравятся.
programme-phase-results-what = Голоса подсчитываются, победители объявляются.
programme-phase-implementation-what = Победители воплощают проекты и отчитываются о каждом тенге.
programme-dates = { $from } – { $to }
programme-from = Начало
programme-to = Окончание
programme-what = Что происходит
programme-time-zone = Время Казахстана (UTC+5). С момента окончания этап закрыт.

programme-rules-title = Правила программы
programme-rules-lead = Организатор: { $organiser }. Правила на этой странице одни для всех, и после открытия сезона их нельзя изменить незаметно.
programme-rules-source = Основание: { $source }
programme-rules-description = { $name }: правила о деньгах, участниках, направлениях, голосовании, выборе победителей и выплатах.
programme-contents = Что на странице
programme-part-phases = Этапы и даты
programme-part-money = Деньги и сроки
programme-part-people = Кто может участвовать
programme-part-directions = Направления
programme-part-application = Заявка
programme-part-review = Как оценивает комиссия
programme-part-vote = Как проходит голосование
programme-part-selection = Как определяются победители
programme-part-payment = Выплаты и отчёты
programme-part-fingerprint = Отпечаток правил
programme-part-changes = Изменения правил

programme-range = от { $min } до { $max }
programme-at-least = не меньше { $min }
programme-at-most = не больше { $max }
programme-characters = от { $min } до { $max ->
    [one] { $max } знака
   *[other] { $max } знаков
}
programme-megabytes = { $count } МБ
programme-months = от { $min } до { $max ->
    [one] { $max } месяца
   *[other] { $max } месяцев
}
programme-total = Всего

programme-money-pool = На всех победителей вместе
programme-money-project = Стоимость одного проекта
programme-money-project-value = от { $min } до { $max }
programme-money-expected = Сколько победителей ожидается
programme-duration = Срок реализации проекта

programme-people-age = Возраст
programme-people-age-value = от { $min } до { $max } лет включительно на день подачи заявки
programme-people-team = Команда
programme-people-team-value = от { $min } до { $max ->
    [one] { $max } человека
   *[other] { $max } человек
}
programme-people-one = Один человек – одна команда
programme-people-one-value = В одном сезоне человек может состоять только в одной команде

programme-directions-lead = { $count ->
    [one] Проект должен относиться к этому направлению.
   *[other] Проект должен относиться к одному из { $count } направлений.
}

programme-lengths = Длина текстов в знаках
programme-length-field = Что нужно написать
programme-length-min = Не меньше
programme-length-max = Не больше
programme-field-title = Название проекта
programme-field-annotation = Краткое описание
programme-field-problem = Проблема
programme-field-goal = Цель и результат
programme-field-place = Место
programme-estimate-lines = Строк в смете
programme-files = Сколько файлов приложить
programme-files-size = Размер одного файла
programme-files-total = Размер всех файлов
programme-files-types = Виды файлов
programme-consent = Текст согласия на обработку персональных данных

programme-review-lead = Каждую заявку независимо друг от друга оценивают несколько членов комиссии. Кто связан с командой, заявляет об этом заранее и баллов не ставит.
programme-review-chambers = Состав комиссии
programme-review-least = Оценок на один проект
programme-review-pass = Порог для голосования
programme-review-pass-value = Средний балл не ниже { $percent } процентов от высшего ({ $max })
programme-review-comment = Пояснение к оценке
programme-criteria = Критерии оценки
programme-criterion = Критерий
programme-criterion-hint = Что значит высокий и низкий балл
programme-score-max = Высший балл

programme-vote-lead = Один человек голосует один раз. Кто проголосовал и за что отдан голос – хранится раздельно: связать одно с другим не может никто.
programme-vote-age = Кто голосует
programme-vote-age-value = Жители Казахстана, которым в день голосования исполнилось { $min } лет
programme-vote-choices = Сколько проектов можно выбрать
programme-vote-choices-value = от { $min } до { $max }
programme-vote-channels = Способ голосования
programme-channel-sms = по коду из SMS
programme-channel-eds = по электронной цифровой подписи (ЭЦП)
programme-vote-phone = С одного номера телефона
programme-vote-phone-value = { $count ->
    [one] может проголосовать { $count } человек
    [few] могут проголосовать { $count } человека
   *[other] могут проголосовать { $count } человек
}
programme-vote-counts = Когда видны голоса
programme-counts-live = Сразу, пока идёт голосование
programme-counts-after-close = После окончания голосования. Сколько человек проголосовало, видно всегда

programme-rule-greedy = Проекты располагаются по числу голосов и рассматриваются по очереди, начиная с набравшего больше всех. Если стоимость проекта помещается в оставшиеся деньги, он побеждает. Если нет, его пропускают и рассматривают следующий.
programme-rule-greedy-no-skip = Проекты располагаются по числу голосов и рассматриваются по очереди, начиная с набравшего больше всех. На первом проекте, который не помещается в оставшиеся деньги, отбор останавливается: следующие не рассматриваются.
programme-votes-least = { $count ->
    [one] Проект, не получивший хотя бы { $count } голоса, победить не может.
   *[other] Проект, не получивший хотя бы { $count } голосов, победить не может.
}
programme-ties = Если голосов поровну
programme-ties-lead = Проекты сравниваются по этим признакам по порядку; решает первое различие:
programme-tie-higher-score = выше проект с более высоким средним баллом комиссии
programme-tie-lower-cost = выше проект с меньшей стоимостью
programme-tie-filed-earlier = выше проект, поданный раньше (с меньшим номером)
programme-selection-repeat = Вместе с итогами публикуются все числа, нужные для расчёта, поэтому повторить и проверить его может каждый.

programme-payment-lead = Деньги выдаются не сразу: каждая выплата отправляется, только когда выполнены её условия.
programme-tranches = Выплаты
programme-tranche = Выплата
programme-tranche-number = Транш { $number }
programme-tranche-share = Доля
programme-tranche-example = Например, при гранте { $amount }
programme-tranche-when = Когда выплачивается
programme-condition-agreement-signed = подписано соглашение
programme-condition-start-report-accepted = принят стартовый отчёт
programme-condition-midterm-report-accepted = принят промежуточный отчёт
programme-condition-final-report-accepted = принят итоговый отчёт
programme-condition-visit-recorded = составлен протокол мониторингового визита
programme-reports = Отчёты
programme-report = Отчёт
programme-report-start = Стартовый отчёт
programme-report-midterm = Промежуточный отчёт
programme-report-final = Итоговый отчёт
programme-report-photos = Фотографий
programme-report-text = Текст
programme-report-spending = Потраченные деньги
programme-report-spending-yes = указываются
programme-report-spending-no = не указываются
programme-visits = { $count ->
    [one] Чтобы проект считался завершённым, нужен протокол не менее чем { $count } мониторингового визита комиссии.
   *[other] Чтобы проект считался завершённым, нужны протоколы не менее чем { $count } мониторинговых визитов комиссии.
}

programme-frozen-lead = В момент открытия сезона правила фиксируются. Стоит измениться в них хотя бы одному знаку, и отпечаток ниже станет совсем другим. Запишите его – и сравните когда угодно.
programme-frozen-since = Правила зафиксированы { $at }.
programme-frozen-check = Проверьте сами
programme-frozen-step-file = Скачайте файл правил:
programme-frozen-step-command = Выполните команду в папке с файлом:
programme-frozen-step-compare = Если получились те же 64 знака, правила не менялись.

programme-changes-none = С открытия сезона правила не менялись, и никто не предлагал их менять.
programme-changes-lead = Правила меняются, только если один человек предложил изменение, а другой его утвердил. Здесь видны все предложения.
programme-change-title = { $day }: изменение правил
programme-change-proposed = Предложено, не действует
programme-change-approved = Утверждено
programme-change-proposed-at = Предложено: { $at }
programme-change-approved-at = Утверждено: { $at }
programme-change-differences = Что меняется: { $count ->
    [one] { $count } место
    [few] { $count } места
   *[other] { $count } мест
}
programme-change-hash = Отпечаток после изменения
programme-differences = Изменения
programme-difference-key = Правило
programme-difference-before = Было
programme-difference-after = Станет

programme-desk-title = Изменение правил
programme-desk-lead = Зафиксированные правила меняют двое: один предлагает и объясняет причину, другой утверждает.
programme-desk-back = Рабочий стол
programme-desk-changes = Предложения
programme-desk-none = Предложений нет
programme-desk-none-text = Правила такие же, как в день открытия сезона.
programme-desk-own = Это предложили вы. Утвердить может другой сотрудник.
programme-desk-approve = Утвердить
programme-desk-propose = Предложить изменение
programme-desk-public = Предложение и его причина сразу появятся на странице «Правила». Ваше имя не публикуется.
programme-desk-file = Файл правил (TOML)
programme-desk-file-hint = Здесь действующие правила. Измените только то, что нужно: файл проверяется целиком.
programme-desk-reason = Причина изменения
programme-desk-reason-hint = Напишите так, чтобы понял любой житель: зачем это нужно и кого затронет.
programme-desk-submit = Предложить
