# Applications: filling in, the team, the estimate, attachments, sending, the operator's admission.

application-cabinet-title = My applications
application-cabinet-lead = Fill in your application here, send it, and see where it stands.
application-updated = Changed: { $moment }
application-number = Application No. { $number }
application-untitled = Application without a title
application-empty = Not filled in
application-start = Start an application
application-start-another = Start another application
application-start-need = You will need the IINs of your team, a list of costs, and at least one file, such as a sketch. You need not do it all at once: what you write is saved and you can go on later.
application-open-until = You can send it until { $moment }.
application-opens = Applications open on { $moment }.
application-was-open = Applications closed on { $moment }.
application-no-round = When a new season opens, its dates will be on the home page.
application-closed = Applications are closed now
application-see-rules = See the rules

application-state-draft = Being filled in
application-state-submitted = Sent
application-state-returned = Returned for correction
application-state-refused = Refused
application-state-in-review = With the commission
application-state-admitted = Admitted to the vote
application-state-rejected = Not approved by the commission

application-standing-submitted = The operator is checking that the application is complete. The answer will appear on this page.
application-standing-returned = Correct what is remarked and send the application again. Its number stays the same.
application-standing-refused = This decision is final. If you have questions, write to the organiser.
application-standing-in-review = The application is with the commission: its members read the project and score it.
application-standing-admitted = The commission admitted the project to the vote. You can see it under “Projects” now.
application-standing-rejected = The commission did not admit the project to the vote.

application-section-about = About the project
application-section-about-hint = Title, direction, problem, goal, place and duration
application-section-about-lead = Write simply, as you would tell a neighbour: both the commission and the voters will read it.
application-section-team = Team
application-section-team-hint = Who does what
application-section-team-lead = Who carries the project out with you? A person can be in one team only in a season.
application-section-estimate = Estimate
application-section-estimate-hint = What the money is for
application-section-estimate-lead = What you will buy, how much of it, and at what price. We do the sums.
application-section-attachments = Attachments
application-section-attachments-hint = A sketch, a drawing, photos, a quotation
application-section-attachments-lead = Add files that show the project or prove the prices.

application-fill-in = Fill in the application
application-send-part = Sending
application-progress = Sections done
application-done-of = { $done } of { $all } done
application-see-problems = See what is left to fill in
application-too-late = The time for sending ended on { $moment }. You can read the application but no longer change or send it.
application-history = History of the application
application-back = Back to the application
application-save = Save and continue
application-save-later = Save and finish later
application-at-least = At least { $min ->
    [one] { $min } character
   *[other] { $min } characters
}.

application-conflict-title = This section was changed in another window
application-conflict-text = The form below holds what you have just written; here are the saved values that differ from it. If you save the form again, yours will stay.
application-conflict-take-stored = Keep what is saved

application-title = Title of the project
application-title-hint = Short and clear.
application-annotation = Summary
application-annotation-hint = What you will do and who needs it, in two or three sentences.
application-direction = Direction
application-direction-hint = Choose the one closest to your project.
application-problem = Problem
application-problem-hint = What is wrong now, whom it troubles, and how you know.
application-goal = Goal and result
application-goal-hint = What will change and how it can be measured.
application-place = Place
application-place-hint = A district, an address or an institution.
application-months = How long the project will take
application-months-count = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

application-team-captain = Captain: the one who sends the application
application-team-number = Member { $number }
application-team-name = Surname, first name, patronymic
application-team-iin = IIN
application-team-iin-hint = 12 digits. Needed only to check the age; kept encrypted.
application-team-role = Role in the project
application-team-role-hint = For example: designer; estimate and purchases.
application-team-add = Save and add a person
application-team-ages = On the day of filing everybody must be { $min } to { $max } years old.
application-team-clear = To take a person off the list, empty their fields.
application-person = IIN { $iin }, age: { $age }
application-person-unknown = IIN missing or wrong

application-line-number = Line { $number }
application-line-item = What for
application-line-unit = Unit
application-line-quantity = Quantity
application-line-price = Price, ₸
application-line-total = Sum
application-line-add = Add a line
application-line-remove = Remove the line
application-total = Total
application-verdict-below = { $amount } short of the least grant.
application-verdict-within = The sum is fine. { $amount } left to the largest grant.
application-verdict-above = { $amount } over the largest grant.
application-estimate-limits = The total must be from { $min } to { $max }.
application-estimate-clear = A quantity may have decimals: 0.5. Empty lines are not saved.

application-no-files = No files yet
application-files-ideas = For example: a sketch, a drawing, a photo of the place, a quotation.
application-files-choose = Choose files
application-files-hint = { $types }. At most { $count ->
    [one] { $count } file
   *[other] { $count } files
}, up to { $each } each, up to { $all } together.
application-files-upload = Upload
application-files-added = Files added
application-files-remove = Remove
application-files-done = Done
application-kilobytes = { $count } KB
application-megabytes = { $count } MB

application-check-title = Check and send
application-check-lead = Is everything right? You can still change any section.
application-consent = I agree
application-send = Send the application
application-send-once = Once sent, the application cannot be changed. It opens again only if the operator returns it for correction.
application-sent-title = Application sent
application-sent-number = Number of the application
application-next-title = What happens next
application-next-operator = The operator checks that the application is complete. If something is missing, it comes back for correction.
application-next-review = The members of the commission read the project and score it.
application-next-vote = An approved project goes to the vote.

application-desk-title = Admission of applications
application-desk-states = State of the applications
application-desk-none = There are no such applications
application-desk-rules-kept = The application keeps the rules. Ages count on { $day }.
application-desk-rules-broken = Some rules are broken
application-column-number = No.
application-column-changed = Changed
application-decision-title = Decision on the application
application-decision = Your decision
application-decision-admit = Pass it to the commission
application-decision-admit-hint = The application is complete and keeps the rules.
application-decision-return = Return it for correction
application-decision-return-hint = The captain can correct it and send it again.
application-decision-refuse = Refuse it
application-decision-refuse-hint = Final: this application cannot be sent again.
application-remark = Remark
application-remark-hint = The captain reads it word for word. Required for a return and a refusal.
application-decide = Decide

application-sms-admit = JasBudget: application No. { $number } has gone to the commission.
application-sms-return = JasBudget: application No. { $number } was returned for correction. See the remark on your page.
application-sms-refuse = JasBudget: application No. { $number } was refused. See the reason on your page.

problem-title-missing = Write the title of the project
problem-title-length = The title must have { $min } to { $max } characters; it has { $count }
problem-annotation-missing = Write the summary
problem-annotation-length = The summary must have { $min } to { $max } characters; it has { $count }
problem-direction-missing = Choose a direction
problem-problem-missing = Describe the problem
problem-problem-length = The problem must have { $min } to { $max } characters; it has { $count }
problem-goal-missing = Write the goal
problem-goal-length = The goal must have { $min } to { $max } characters; it has { $count }
problem-place-missing = Write where the project takes place
problem-place-length = The place must have { $min } to { $max } characters; it has { $count }
problem-months-missing = Choose how many months the project will take
problem-months-range = A project takes { $min } to { $max } months

problem-team-small = A team must have at least { $min ->
    [one] { $min } person
   *[other] { $min } people
}; it has { $count }
problem-team-large = A team may have at most { $max ->
    [one] { $max } person
   *[other] { $max } people
}; it has { $count }
problem-team-name-missing = Member { $number }: write the name
problem-team-iin-missing = Member { $number }: write the IIN
problem-team-role-missing = Member { $number }: write the role in the project
problem-team-text-long = Member { $number }: at most { $max } characters
problem-team-iin-length = Member { $number }: an IIN has 12 digits
problem-team-iin-check-digit = Member { $number }: there is no such IIN. Check the digits, one of them is wrong
problem-team-iin-birth-date = Member { $number }: the birth date at the start of the IIN is wrong
problem-team-age-below = Member { $number } is { $age }. On the day of filing ({ $day }) the age must be { $min } to { $max }
problem-team-age-above = Member { $number } is { $age }. On the day of filing ({ $day }) the age must be { $min } to { $max }
problem-team-iin-twice = Member { $number } has the same IIN as member { $other }
problem-person-in-other-team = { $name } (member { $number }) is in another team this season. A person can be in one only

problem-estimate-missing = Add at least one line to the estimate
problem-estimate-lines = An estimate may have at most { $max ->
    [one] { $max } line
   *[other] { $max } lines
}; it has { $count }
problem-estimate-below = The estimate is { $total }. The least grant is { $min }; { $difference } is missing
problem-estimate-above = The estimate is { $total }. The largest grant is { $max }; it is { $difference } over
problem-line-item-missing = Line { $number }: write what the money is for
problem-line-unit-missing = Line { $number }: write the unit (piece, hour, metre)
problem-line-text-long = Line { $number }: at most { $max } characters
problem-line-quantity-missing = Line { $number }: write the quantity
problem-line-quantity = Line { $number }: the quantity must be above zero, such as 12 or 0.5
problem-line-price-missing = Line { $number }: write the price
problem-line-price = Line { $number }: write the price in whole tenge, such as 45 000

problem-attachments-few = Add at least { $min ->
    [one] { $min } file
   *[other] { $min } files
}
problem-attachments-many = There may be at most { $max } files
problem-attachments-heavy = All files together may have at most { $megabytes } MB
problem-attachment-none = Choose a file to upload

problem-consent-missing = To send the application, consent to the processing of personal data
problem-draft-changed = The application has changed meanwhile. Look through the answers again and send it
problem-remark-short = Write the remark: at least { $min ->
    [one] { $min } character
   *[other] { $min } characters
}
problem-remark-long = The remark may have at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}
