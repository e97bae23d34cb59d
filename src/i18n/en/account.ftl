account-sign-in-title = Sign in
account-sign-in-lead = No password needed: we send a six-digit code to your phone.
account-phone = Mobile phone number
account-phone-hint = For example, 701 234 56 78
account-send-code = Get a code
account-code-title = Enter the code
account-code-lead = We sent an SMS to { $phone }.
account-code = Code from the SMS
account-code-hint = Six digits. The code is valid for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
account-sign-in = Sign in
account-code-again = No code? Check the number and get a new one
account-sms-sign-in = JasBudget: sign-in code { $code }. Tell nobody
problem-phone-incomplete = Enter the whole number, for example 701 234 56 78
problem-phone-foreign = This is not a number of a Kazakhstan operator. A mobile number starting +7 7 is needed
problem-phone-land-line = This is a land line, it cannot receive SMS. Enter a mobile number
problem-iin-length = An IIN has 12 digits. Copy it from the identity card
problem-iin-check-digit = The IIN has a mistake: its check digit does not match. Compare every digit with the identity card
problem-iin-birth-date = The IIN starts with an impossible birth date. Compare it with the identity card
problem-code-length = The code has six digits
problem-code-wrong = Wrong code. { $left ->
    [0] No attempts left, get a new code
    [one] { $left } attempt left
   *[other] { $left } attempts left
}
problem-code-expired = This code is no longer valid. Get a new one
