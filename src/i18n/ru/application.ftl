# Заявка: заполнение, команда, смета, приложенные файлы, отправка, приём оператором.

application-cabinet-title = Мои заявки
application-cabinet-lead = Здесь вы заполняете заявку, отправляете её и видите, на каком она этапе.
application-updated = Изменена: { $moment }
application-number = Заявка № { $number }
application-untitled = Заявка без названия
application-empty = Не заполнено
application-start = Начать заявку
application-start-another = Начать ещё одну заявку
application-start-need = Понадобятся ИИН участников команды, список расходов и хотя бы один файл, например эскиз. Заполнять всё сразу не обязательно: написанное сохраняется, продолжить можно позже.
application-open-until = Отправить можно до { $moment }.
application-opens = Приём заявок начнётся { $moment }.
application-was-open = Приём заявок завершился { $moment }.
application-no-round = Когда откроется новый сезон, даты появятся на главной странице.
application-closed = Сейчас заявки не принимаются
application-see-rules = Посмотреть правила

application-state-draft = Заполняется
application-state-submitted = Отправлена
application-state-returned = Возвращена на доработку
application-state-refused = Отклонена
application-state-in-review = На экспертизе
application-state-admitted = Допущена к голосованию
application-state-rejected = Не одобрена комиссией

application-standing-submitted = Оператор проверяет, всё ли есть в заявке. Его ответ появится на этой странице.
application-standing-returned = Исправьте то, о чём сказано, и отправьте заявку снова. Номер останется прежним.
application-standing-refused = Это решение окончательное. Если есть вопросы, напишите организатору.
application-standing-in-review = Заявка у комиссии: её члены читают проект и ставят баллы.
application-standing-admitted = Комиссия допустила проект к голосованию. Теперь он виден в разделе «Проекты».
application-standing-rejected = Комиссия не допустила проект к голосованию.

application-section-about = О проекте
application-section-about-hint = Название, направление, проблема, цель, место и срок
application-section-about-lead = Пишите просто, как рассказали бы соседу: проект прочитают и комиссия, и те, кто будет голосовать.
application-section-team = Команда
application-section-team-hint = Кто чем займётся
application-section-team-lead = С кем вы делаете проект? В одном сезоне человек может быть только в одной команде.
application-section-estimate = Смета
application-section-estimate-hint = На что пойдут деньги
application-section-estimate-lead = Что купите, сколько и по какой цене. Суммы посчитаем мы.
application-section-attachments = Приложенные файлы
application-section-attachments-hint = Эскиз, чертёж, фото, коммерческое предложение
application-section-attachments-lead = Добавьте файлы, которые показывают проект или подтверждают цены.

application-fill-in = Заполните заявку
application-send-part = Отправка
application-progress = Готовые разделы
application-done-of = Готово { $done } из { $all }
application-see-problems = Посмотреть, что ещё заполнить
application-too-late = Срок отправки истёк { $moment }. Прочитать заявку можно, изменить и отправить уже нельзя.
application-history = История заявки
application-back = Вернуться к заявке
application-save = Сохранить и продолжить
application-save-later = Сохранить и закончить позже
application-at-least = Не меньше { $min ->
    [one] { $min } знака
   *[other] { $min } знаков
}.

application-conflict-title = Этот раздел изменили в другом окне
application-conflict-text = В форме ниже — то, что вы написали сейчас, а здесь — сохранённые значения, которые отличаются. Если сохраните форму ещё раз, останется написанное вами.
application-conflict-take-stored = Оставить сохранённое

application-title = Название проекта
application-title-hint = Коротко и понятно.
application-annotation = Краткое описание
application-annotation-hint = Что вы сделаете и кому это нужно — в двух-трёх предложениях.
application-direction = Направление
application-direction-hint = Выберите самое близкое к проекту.
application-problem = Проблема
application-problem-hint = Что сейчас не так, кому это мешает и откуда вы это знаете.
application-goal = Цель и результат
application-goal-hint = Что изменится и чем это можно измерить.
application-place = Место
application-place-hint = Район, адрес или учреждение.
application-months = Сколько продлится проект
application-months-count = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}

application-team-captain = Капитан — тот, кто отправляет заявку
application-team-number = Участник { $number }
application-team-name = Фамилия, имя, отчество
application-team-iin = ИИН
application-team-iin-hint = 12 цифр. Нужен только для проверки возраста, хранится в зашифрованном виде.
application-team-role = Роль в проекте
application-team-role-hint = Например: дизайнер; смета и закупки.
application-team-add = Сохранить и добавить человека
application-team-ages = В день подачи каждому должно быть от { $min } до { $max } лет.
application-team-clear = Чтобы убрать человека из списка, очистите его поля.
application-person = ИИН { $iin }, возраст: { $age }
application-person-unknown = ИИН не указан или с ошибкой

application-line-number = Строка { $number }
application-line-item = На что
application-line-unit = Единица
application-line-quantity = Количество
application-line-price = Цена, ₸
application-line-total = Сумма
application-line-add = Добавить строку
application-line-remove = Убрать строку
application-total = Всего
application-verdict-below = До наименьшего гранта не хватает { $amount }.
application-verdict-within = Сумма подходит. До наибольшего гранта остаётся { $amount }.
application-verdict-above = Больше наибольшего гранта на { $amount }.
application-estimate-limits = Всего должно быть от { $min } до { $max }.
application-estimate-clear = Количество можно писать через запятую: 0,5. Пустые строки не сохраняются.

application-no-files = Файлов пока нет
application-files-ideas = Например: эскиз, чертёж, фото места, предложение с ценами.
application-files-choose = Выберите файлы
application-files-hint = { $types }. Не больше { $count ->
    [one] { $count } файла
   *[other] { $count } файлов
}, каждый до { $each }, все вместе до { $all }.
application-files-upload = Загрузить
application-files-added = Добавленные файлы
application-files-remove = Убрать
application-files-done = Готово
application-kilobytes = { $count } КБ
application-megabytes = { $count } МБ

application-check-title = Проверить и отправить
application-check-lead = Всё верно? Любой раздел ещё можно изменить.
application-consent = Согласен (согласна)
application-send = Отправить заявку
application-send-once = После отправки изменить заявку нельзя. Она откроется снова, только если оператор вернёт её на доработку.
application-sent-title = Заявка отправлена
application-sent-number = Номер заявки
application-next-title = Что будет дальше
application-next-operator = Оператор проверит, всё ли есть в заявке. Если чего-то не хватает, вернёт её на доработку.
application-next-review = Члены комиссии прочитают проект и поставят баллы.
application-next-vote = Одобренный проект выйдет на голосование.

application-desk-title = Приём заявок
application-desk-states = Состояние заявок
application-desk-none = Таких заявок нет
application-desk-rules-kept = Заявка соответствует правилам. Возраст посчитан на { $day }
application-desk-rules-broken = Есть расхождения с правилами
application-column-number = №
application-column-changed = Изменена
application-decision-title = Решение по заявке
application-decision = Ваше решение
application-decision-admit = Передать комиссии
application-decision-admit-hint = Заявка полная и соответствует правилам.
application-decision-return = Вернуть на доработку
application-decision-return-hint = Капитан исправит и сможет отправить снова.
application-decision-refuse = Отклонить
application-decision-refuse-hint = Окончательно: эту заявку нельзя будет отправить снова.
application-remark = Замечание
application-remark-hint = Капитан прочитает его дословно. Обязательно при возврате и отклонении.
application-decide = Принять решение

application-sms-admit = JasBudget: заявка № { $number } передана комиссии.
application-sms-return = JasBudget: заявка № { $number } возвращена на доработку. Замечание — в кабинете.
application-sms-refuse = JasBudget: заявка № { $number } отклонена. Причина — в кабинете.

problem-title-missing = Напишите название проекта
problem-title-length = В названии должно быть от { $min } до { $max } знаков, сейчас { $count }
problem-annotation-missing = Напишите краткое описание
problem-annotation-length = В кратком описании должно быть от { $min } до { $max } знаков, сейчас { $count }
problem-direction-missing = Выберите направление
problem-problem-missing = Опишите проблему
problem-problem-length = В описании проблемы должно быть от { $min } до { $max } знаков, сейчас { $count }
problem-goal-missing = Напишите цель
problem-goal-length = В описании цели должно быть от { $min } до { $max } знаков, сейчас { $count }
problem-place-missing = Напишите, где пройдёт проект
problem-place-length = В описании места должно быть от { $min } до { $max } знаков, сейчас { $count }
problem-months-missing = Выберите, сколько месяцев продлится проект
problem-months-range = Проект длится от { $min } до { $max } мес.

problem-team-small = В команде должно быть не меньше { $min ->
    [one] { $min } человека
   *[other] { $min } человек
}, сейчас { $count }
problem-team-large = В команде может быть не больше { $max ->
    [one] { $max } человека
   *[other] { $max } человек
}, сейчас { $count }
problem-team-name-missing = Участник { $number }: напишите фамилию и имя
problem-team-iin-missing = Участник { $number }: напишите ИИН
problem-team-role-missing = Участник { $number }: напишите роль в проекте
problem-team-text-long = Участник { $number }: не больше { $max } знаков
problem-team-iin-length = Участник { $number }: в ИИН 12 цифр
problem-team-iin-check-digit = Участник { $number }: такого ИИН не бывает. Проверьте цифры, одна из них неверна
problem-team-iin-birth-date = Участник { $number }: дата рождения в начале ИИН неверна
problem-team-age-below = Участник { $number }: возраст { $age }. В день подачи ({ $day }) должно быть от { $min } до { $max } лет
problem-team-age-above = Участник { $number }: возраст { $age }. В день подачи ({ $day }) должно быть от { $min } до { $max } лет
problem-team-iin-twice = Участник { $number }: тот же ИИН, что у участника { $other }
problem-person-in-other-team = { $name } (участник { $number }) в этом сезоне уже есть в другой команде. Человек может быть только в одной

problem-estimate-missing = Добавьте в смету хотя бы одну строку
problem-estimate-lines = В смете может быть не больше { $max ->
    [one] { $max } строки
   *[other] { $max } строк
}, сейчас { $count }
problem-estimate-below = Смета — { $total }. Наименьший грант — { $min }, не хватает { $difference }
problem-estimate-above = Смета — { $total }. Наибольший грант — { $max }, лишних { $difference }
problem-line-item-missing = Строка { $number }: напишите, на что нужны деньги
problem-line-unit-missing = Строка { $number }: напишите единицу (штука, час, метр)
problem-line-text-long = Строка { $number }: не больше { $max } знаков
problem-line-quantity-missing = Строка { $number }: напишите количество
problem-line-quantity = Строка { $number }: количество должно быть больше нуля, например 12 или 0,5
problem-line-price-missing = Строка { $number }: напишите цену
problem-line-price = Строка { $number }: цена пишется в целых тенге, например 45 000

problem-attachments-few = Добавьте хотя бы { $min ->
    [one] { $min } файл
    [few] { $min } файла
   *[other] { $min } файлов
}
problem-attachments-many = Файлов может быть не больше { $max }
problem-attachments-heavy = Все файлы вместе — не больше { $megabytes } МБ
problem-attachment-none = Выберите файл для загрузки

problem-consent-missing = Чтобы отправить заявку, дайте согласие на обработку персональных данных
problem-draft-changed = Заявка тем временем изменилась. Просмотрите ответы ещё раз и отправьте
problem-remark-short = Напишите замечание: не меньше { $min ->
    [one] { $min } знака
   *[other] { $min } знаков
}
problem-remark-long = Замечание — не больше { $max ->
    [one] { $max } знака
   *[other] { $max } знаков
}
