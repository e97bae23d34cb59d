account-sign-in-title = Вход
account-sign-in-lead = Пароль не нужен: пришлём на телефон код из шести цифр.
account-phone = Номер мобильного телефона
account-phone-hint = Например, 701 234 56 78
account-send-code = Получить код
account-code-title = Введите код
account-code-lead = Мы отправили SMS на номер { $phone }.
account-code = Код из SMS
account-code-hint = Шесть цифр. Код действует { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}.
account-sign-in = Войти
account-code-again = Код не пришёл? Проверьте номер и получите новый
account-sms-sign-in = JasBudget: код входа { $code }. Никому не сообщайте
problem-phone-incomplete = Укажите номер полностью, например 701 234 56 78
problem-phone-foreign = Это не номер оператора Казахстана. Нужен мобильный номер на +7 7
problem-phone-land-line = Это городской телефон, на него SMS не придёт. Укажите мобильный номер
problem-iin-length = ИИН состоит из 12 цифр. Перепишите его с удостоверения личности
problem-iin-check-digit = В ИИН ошибка: контрольная цифра не сходится. Сверьте каждую цифру с удостоверением
problem-iin-birth-date = Дата рождения в начале ИИН невозможна. Сверьте её с удостоверением
problem-code-length = Код состоит из шести цифр
problem-code-wrong = Неверный код. { $left ->
    [0] Попыток больше нет, получите новый код
    [one] Осталась { $left } попытка
    [few] Осталось { $left } попытки
   *[other] Осталось { $left } попыток
}
problem-code-expired = Этот код больше не действует. Получите новый
