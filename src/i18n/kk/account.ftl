account-sign-in-title = Жүйеге кіру
account-sign-in-lead = Құпиясөз керек емес: телефоныңызға алты таңбалы код жібереміз.
account-phone = Ұялы телефон нөмірі
account-phone-hint = Мысалы, 701 234 56 78
account-send-code = Код алу
account-code-title = Кодты енгізіңіз
account-code-lead = { $phone } нөміріне SMS жібердік.
account-code = SMS-тен келген код
account-code-hint = Алты сан. Код { $minutes } минут бойы жарамды.
account-sign-in = Кіру
account-code-again = Код келмеді ме? Нөмірді тексеріп, жаңа код алыңыз
account-sms-sign-in = JasBudget: кіру коды { $code }. Ешкімге айтпаңыз
problem-phone-incomplete = Нөмірді толық жазыңыз, мысалы 701 234 56 78
problem-phone-foreign = Бұл Қазақстан операторының нөмірі емес. +7 7 деп басталатын ұялы нөмір керек
problem-phone-land-line = Бұл қалалық телефон, оған SMS бармайды. Ұялы нөмірді жазыңыз
problem-iin-length = ЖСН 12 саннан тұрады. Жеке куәлігіңізден қарап жазыңыз
problem-iin-check-digit = ЖСН-де қате бар: бақылау саны сәйкес келмейді. Әр санын жеке куәлікпен салыстырыңыз
problem-iin-birth-date = ЖСН басындағы туған күн дұрыс емес. Жеке куәлікпен салыстырыңыз
problem-code-length = Код алты саннан тұрады
problem-code-wrong = Код дұрыс емес. { $left ->
    [0] Мүмкіндік қалмады, жаңа код алыңыз
   *[other] Тағы { $left } рет енгізуге болады
}
problem-code-expired = Бұл код енді жарамсыз. Жаңа код алыңыз
