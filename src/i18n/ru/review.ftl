# Экспертиза: заявление о конфликте интересов, оценка, решения, протокол.

review-title = Экспертиза
review-lead = Сначала вы заявляете, есть ли конфликт интересов, и только потом заявка открывается. Другие члены комиссии вашу оценку не видят, её видит только председатель.
review-to-closing = Решения комиссии
review-to-queue = Список заявок
review-to-protocol = Открыть протокол
review-to-file = Открыть заявку
review-to-decision = К решению
review-to-scoring = К оценке
review-closed-on = Экспертиза завершена: { $when }.
review-queue-empty = Сейчас нет заявок на рассмотрении
review-queue-empty-text = Здесь появятся заявки, прошедшие проверку оператора.
review-progress = Ваша работа
review-progress-figures = Готово { $done } из { $total }
review-application = Заявка
review-project = Проект
review-direction = Направление
review-reviews = Оценки
review-my-part = Ваша оценка
review-count-of-min = { $count }, нужно не меньше { $min }
review-waiting = Ждут вас
review-done = Готово
review-standing-to-declare = Нужно заявление
review-standing-to-score = Нужно оценить
review-standing-handed-in = Оценка сдана
review-standing-conflict = Конфликт интересов
review-numbered = № { $number }. { $title }

review-declare-title = Заявление о конфликте интересов
review-declare-lead = Прежде чем заявка откроется, скажите, связаны ли вы с этой командой.
review-team = Команда
review-conflict-question = Есть ли конфликт интересов?
review-conflict-hint = Это конфликт интересов, если в команде ваш родственник, друг, коллега или ученик либо если от проекта выиграете вы или ваша организация.
review-conflict-none = Нет, я с ними не связан
review-conflict-none-hint = Заявка откроется, и вы сможете её оценить.
review-conflict-some = Да, есть
review-conflict-some-hint = Заявка для вас не откроется, её оценят другие. Никто не упрекнёт вас за откровенность.
review-conflict-reason = Какая связь?
review-conflict-reason-hint = Заполните, только если конфликт есть: с кем и какая связь, не меньше { $min } знаков. Это увидит только председатель.
review-conflict-late-hint = С кем и какая связь, не меньше { $min } знаков. Это увидит только председатель.
review-declare = Заявить
review-conflict-late = Вы заявили, что конфликта нет. Если в заявке обнаружился знакомый человек или организация, скажите об этом здесь: заявка закроется для вас и больше не откроется.
review-declare-conflict = Заявить и закрыть заявку
review-conflict-declared = Вы заявили о конфликте интересов
review-conflict-kept-out = Содержание этой заявки для вас закрыто. Её оценят другие члены комиссии, решение по ней тоже примете не вы.
review-conflict-told = { $when }: { $reason }
review-declared-and-handed-in = Вы заявили, что конфликта нет, и сдали оценку.

review-annotation = Коротко о проекте
review-problem = Проблема
review-goal = Цель
review-estimate = Смета
review-attachments = Приложенные файлы
review-no-attachments = Файлов нет.
review-kilobytes = { $size } КБ
review-sub-direction = Поднаправление
review-cost = Запрошенная сумма
review-duration = Срок
review-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
review-place = Место
review-name = Имя
review-age = Возраст
review-part = Что делает
review-line-item = Расход
review-line-unit = Единица
review-line-quantity = Количество
review-line-price = Цена
review-line-total = Сумма
review-line-sum = Итого

review-scoring = Ваша оценка
review-scoring-lead = Поставьте балл по каждому критерию и напишите комментарий.
review-conflict-noticed = Заметили конфликт интересов?
review-criterion = { $number }. { $name }
review-comment = Комментарий
review-comment-hint = Не меньше { $min } знаков. Объясните свои баллы: комментарий прочитает председатель.
review-final = Сданную оценку изменить нельзя.
review-hand-in = Сдать оценку
review-own = Ваша оценка
review-total = Всего баллов
review-handed-in-on = Оценка сдана: { $when }.

review-closing-title = Решения комиссии
review-closing-lead = Для решения по заявке нужно не меньше { $min } оценок. Заявка рекомендуется к голосованию, если средний балл достигает { $percent } % от наибольшего возможного.
review-stat-reached = заявок у комиссии
review-stat-undecided = ждут решения
review-stat-submitted = на проверке у оператора
review-close-title = Завершение экспертизы
review-close-not-yet = Завершить экспертизу пока нельзя
review-close-warning = После завершения решения и их причины станут публичными, изменить ничего будет нельзя.
review-close = Завершить и опубликовать протокол
review-closing-table = Заявки на рассмотрении комиссии
review-by-chamber = Оценки по палатам
review-average = Средний балл
review-conclusion = Вывод
review-decision = Решение
review-few = Оценок мало: { $count } из { $min }
review-recommended = Рекомендована
review-not-recommended = Не рекомендована
review-undecided = Решения нет
review-admitted = Допущен к голосованию
review-rejected = Не допущен
review-conflicts-count = конфликт интересов: { $count }

review-decision-title = Решение по заявке
review-state = Состояние
review-still-reading = Ещё не оценил
review-scores = По критериям
review-reason = Причина
review-decided-on = Время решения
review-admit = Допустить к голосованию
review-admit-hint = Проект станет публичным, и жители смогут за него голосовать.
review-reject = Не допускать
review-reject-hint = Заявка не попадёт в голосование; причину прочитают команда и жители.
review-decision-question = Что решила комиссия?
review-reason-hint = Не меньше { $min } знаков. Текст войдёт в публичный протокол: не указывайте личных данных.
review-decision-final = Изменить решение нельзя. Оно станет публичным, когда экспертиза завершится.
review-decide = Утвердить решение

review-protocol-title = Протокол комиссии
review-protocol-description = «{ $programme }»: кто был в комиссии, сколько баллов получил каждый проект, почему он допущен к голосованию или нет.
review-protocol-closed = Экспертиза завершена
review-protocol-chair = Председатель
review-protocol-organiser = Организатор
review-protocol-reviews = Сдано оценок
review-protocol-considered = Рассмотрено заявок
review-protocol-admitted = Допущено к голосованию
review-protocol-how = Наибольший балл одной оценки — { $max }. Заявка рекомендуется, если средний балл достигает { $percent } % от него. Для решения нужно не меньше { $min } оценок. Решение и его причину указывает председатель.
review-protocol-members = Члены комиссии
review-protocol-member = Член комиссии
review-protocol-chamber = Палата
review-protocol-conflicts = Конфликт интересов
review-protocol-conflicts-note = Последний столбец: сколько заявок член комиссии не оценивал, заявив о конфликте интересов.
review-protocol-decisions = Решения

problem-review-score-missing = Критерий { $number }: поставьте балл.
problem-review-score-range = Критерий { $number }: поставьте целое число от 0 до { $max }.
problem-review-too-few = Для решения мало оценок: сдано { $count }, нужно не меньше { $min }.
problem-review-admission-unfinished = { $count ->
    [one] Оператор ещё не проверил { $count } заявку.
    [few] Оператор ещё не проверил { $count } заявки.
   *[other] Оператор ещё не проверил { $count } заявок.
}
problem-review-correcting = { $count ->
    [one] { $count } заявка возвращена на исправление: её можно отправить снова, пока идёт этап экспертизы.
    [few] { $count } заявки возвращены на исправление: их можно отправить снова, пока идёт этап экспертизы.
   *[other] { $count } заявок возвращено на исправление: их можно отправить снова, пока идёт этап экспертизы.
}
problem-review-undecided = { $count ->
    [one] По { $count } заявке нет решения.
   *[other] По { $count } заявкам нет решения.
}
