# Voting: the choice, the confirmation, the receipt.

vote-title = Vote
vote-description = { $programme }: vote for the projects that will be funded.
vote-step = Step { $number } of 3
vote-lead = Tick the projects you like: at least { $min } and at most { $max }. It takes about two minutes.
vote-lead-exactly = Tick the { $max ->
    [one] project
   *[other] { $max } projects
} you like best. It takes about two minutes.
vote-until = Until { $until }
vote-needs = From the age of { $age }. You need your IIN and a phone
vote-secret = Your choice is not kept with your name
vote-direction = Direction
vote-all-directions = All directions
vote-show = Show
vote-choose = I choose this
vote-chosen = Chosen:
vote-continue = Continue
vote-your-choice = Your choice

vote-ahead-title = The vote has not begun yet
vote-ahead-text = It begins on { $from } and ends on { $until }. Come back then.
vote-waiting-title = There is no vote right now
vote-waiting-text = The projects will appear here once it is known which of them people can vote for.
vote-over-title = The vote is over
vote-over-text = It ended on { $until }. The results are being prepared. Thank you to everybody who voted!
vote-counted-text = It ended on { $until }, and the results are out. Thank you to everybody who voted!
vote-to-rules = See the rules and dates
vote-to-results = See the results
vote-to-waiting = See when the results come
vote-to-home = Go to the home page
vote-to-projects = See the projects

vote-back-to-list = Back to the projects
vote-identify-title = Who is voting?
vote-identify-lead = We ask for your IIN and phone number so that everybody votes only once.
vote-iin = Individual identification number (IIN)
vote-iin-hint = The 12 digits on your identity card.
vote-phone = Mobile phone number
vote-phone-hint = We send a code to it. For example: +7 701 234 56 78
vote-privacy-title = What happens to my data?
vote-privacy-text = The IIN is not kept: it becomes a fingerprint from which it cannot be read back, but which shows a second attempt. Who voted and what was chosen are kept in two tables with nothing in common. The choice is not kept with your name.
vote-send-code = Get a code
vote-sms = Your voting code: { $code }. Do not tell it to anybody.

vote-confirm-title = Confirm your choice
vote-confirm-lead = We have sent a 6-digit code to { $phone }.
vote-code = Code from the SMS
vote-code-hint = The code is good for five minutes.
vote-irrevocable = Once cast, your vote can be neither changed nor withdrawn. Look at your choice once more.
vote-cast = Cast my vote
vote-no-code = No code, or too late for it?
vote-new-code = Ask for a new code

vote-refused-already-voted = You have already voted
vote-refused-vote-phone-full = This phone has been used to vote
vote-refused-vote-lapsed = Your time has run out
vote-start-again = Start again

vote-receipt-title = Your vote is counted
vote-receipt-text = Thank you! Your ballot is in the box. Keep the receipt number.
vote-receipt-label = Receipt number
vote-next-title = What happens next?
vote-next-keep = Write the receipt number down or keep a picture of the screen. It shows that your ballot is in the box and does not say what you chose.
vote-next-end = The vote ends on { $until }.
vote-next-results = Then the votes are counted, and the results are published here together with the calculation, which anybody can check.
vote-share-title = Invite your friends
vote-share-text = The link only opens the voting page; your choice is not in it.
vote-share-message = I have voted. Now it is your turn: { $programme }

vote-check-link = Check a receipt
vote-check-title = Is the ballot in the box?
vote-check-lead = Enter the receipt number. We say whether there is such a ballot, not what is on it.
vote-check-hint = 16 characters. For example: 7KQ2-M0ZT-4RHB-91XC
vote-check-do = Check
vote-check-there = The ballot is in the box
vote-check-there-text = The ballot with receipt { $receipt } is counted.
vote-check-absent = There is no such ballot
vote-check-absent-text = This vote has no receipt { $receipt }. Compare the characters and enter them again.

problem-vote-choice-unknown = One of the chosen projects is not on the ballot. Choose from the list again
problem-vote-choice-twice = A project is chosen twice. Each project can get one vote from you
problem-vote-choices-few = Choose at least { $min ->
    [one] { $min } project
   *[other] { $min } projects
}
problem-vote-choices-many = You can choose at most { $max ->
    [one] { $max } project
   *[other] { $max } projects
}, but { $count } are ticked
problem-vote-age-below = You can vote from the age of { $min }
problem-already-voted = A ballot has already been cast with this IIN in this round. One person votes once. If it was not you, write to the organiser.
problem-vote-phone-full = By the rules { $max ->
    [one] only { $max } person
   *[other] at most { $max } persons
} can vote with one phone. Start again with your own number.
problem-vote-lapsed = You started more than half an hour ago, so no ballot went into the box. Start again: it takes two minutes.
problem-vote-receipt-form = A receipt number has 16 characters: Latin letters and digits
