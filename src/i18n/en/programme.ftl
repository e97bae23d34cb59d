# The programme's rules in plain words.

closed-application = Applications are not being taken now. The dates are on the Rules page.
closed-review = The commission is not reviewing now. The dates are on the Rules page.
closed-vote = There is no voting now. The dates are on the Rules page.
closed-results = It is not the time for results now. The dates are on the Rules page.
closed-implementation = Projects are not being carried out now. The dates are on the Rules page.

problem-rule-file = The rule file has a mistake: { $finding }
problem-rule-file-other-programme = These are the rules of another programme: programme.code must stay as it is
problem-rule-file-unchanged = The file is the same as the rules in force. Change what you need first
problem-rule-change-own = You cannot approve a change you proposed yourself. Somebody else has to

programme-none-title = Youth Participation Budget
programme-none-lead = Young people propose, residents choose, the city pays.
programme-none-empty = No round is open now
programme-none-text = When a new round opens, its rules, its dates and the way to apply will be here.
programme-none-action = About the portal

programme-phase = Stage
programme-phase-application = Applications
programme-phase-review = Expert review
programme-phase-vote = Vote
programme-phase-results = Results
programme-phase-implementation = Carrying out
programme-phase-application-what = Teams think up projects, work out the estimate and send their applications.
programme-phase-review-what = The commission reads and scores the applications and decides which go to the vote.
programme-phase-vote-what = Residents vote for the projects they like.
programme-phase-results-what = The votes are counted and the winners announced.
programme-phase-implementation-what = The winners carry out their projects and report on every tenge.
programme-dates = { $from } – { $to }
programme-from = Begins
programme-to = Ends
programme-what = What happens
programme-time-zone = Kazakhstan time (UTC+5). From the moment it ends, a stage is closed.

programme-rules-title = Rules of the programme
programme-rules-lead = Organiser: { $organiser }. The rules on this page are the same for everybody, and once the round is open they cannot be changed unnoticed.
programme-rules-source = Based on: { $source }
programme-rules-description = { $name }: the rules on money, people, directions, voting, choosing the winners and payment.
programme-contents = On this page
programme-part-phases = Stages and dates
programme-part-money = Money and time
programme-part-people = Who may take part
programme-part-directions = Directions
programme-part-application = The application
programme-part-review = How the commission scores
programme-part-vote = How the vote works
programme-part-selection = How the winners are found
programme-part-payment = Payments and reports
programme-part-fingerprint = Fingerprint of the rules
programme-part-changes = Changes of the rules

programme-range = { $min } to { $max }
programme-at-least = at least { $min }
programme-at-most = at most { $max }
programme-characters = { $min } to { $max } characters
programme-megabytes = { $count } MB
programme-months = { $min } to { $max ->
    [one] { $max } month
   *[other] { $max } months
}
programme-total = Total

programme-money-pool = For all the winners together
programme-money-project = Cost of one project
programme-money-project-value = { $min } to { $max }
programme-money-expected = Winners expected
programme-duration = Time to carry a project out

programme-people-age = Age
programme-people-age-value = { $min } to { $max } years, both included, on the day of applying
programme-people-team = Team
programme-people-team-value = { $min } to { $max } people
programme-people-one = One person, one team
programme-people-one-value = In one round a person can be in one team only

programme-directions-lead = { $count ->
    [one] The project must belong to this direction.
   *[other] The project must belong to one of the { $count } directions.
}

programme-lengths = Length of the texts in characters
programme-length-field = What to write
programme-length-min = At least
programme-length-max = At most
programme-field-title = Title of the project
programme-field-annotation = Short description
programme-field-problem = Problem
programme-field-goal = Goal and result
programme-field-place = Place
programme-estimate-lines = Lines of the estimate
programme-files = Files to attach
programme-files-size = Size of one file
programme-files-total = Size of all the files
programme-files-types = Kinds of files
programme-consent = Consent to the processing of personal data

programme-review-lead = Several members of the commission score every application, each on their own. Whoever is connected with the team says so beforehand and gives no score.
programme-review-chambers = Who sits in the commission
programme-review-least = Reviews of one project
programme-review-pass = Threshold for the vote
programme-review-pass-value = An average of at least { $percent } percent of the highest score ({ $max })
programme-review-comment = Explanation of a review
programme-criteria = Criteria
programme-criterion = Criterion
programme-criterion-hint = What a high and a low score mean
programme-score-max = Highest score

programme-vote-lead = One person votes once. Who has voted and what was chosen are kept apart: nobody can join the two.
programme-vote-age = Who votes
programme-vote-age-value = Residents of Kazakhstan who are { $min } or older on the day they vote
programme-vote-choices = How many projects one may choose
programme-vote-choices-value = { $min } to { $max }
programme-vote-channels = Ways to vote
programme-channel-sms = with a code sent by SMS
programme-channel-eds = with the national e-signature
programme-vote-phone = From one phone number
programme-vote-phone-value = { $count ->
    [one] { $count } person may vote
   *[other] { $count } people may vote
}
programme-vote-counts = When the votes can be seen
programme-counts-live = At once, while the vote goes on
programme-counts-after-close = After the vote has ended. How many people have voted can always be seen

programme-rule-greedy = Projects are put in order of their votes and taken one by one, the one with the most votes first. If its cost fits the money left, the project wins. If not, it is skipped and the next one is tried.
programme-rule-greedy-no-skip = Projects are put in order of their votes and taken one by one, the one with the most votes first. At the first project that does not fit the money left the selection stops: those after it are not considered.
programme-votes-least = A project with fewer than { $count ->
    [one] { $count } vote
   *[other] { $count } votes
} cannot win.
programme-ties = When votes are equal
programme-ties-lead = The projects are compared by these in order; the first difference decides:
programme-tie-higher-score = the project with the commission's higher average score goes first
programme-tie-lower-cost = the project that costs less goes first
programme-tie-filed-earlier = the project filed earlier (with the lower number) goes first
programme-selection-repeat = All the figures of the calculation are published with the results, so that anybody can repeat and check it.

programme-payment-lead = The money does not come all at once: each payment is sent only when its conditions are met.
programme-tranches = Payments
programme-tranche = Payment
programme-tranche-number = Tranche { $number }
programme-tranche-share = Share
programme-tranche-example = For example, of a grant of { $amount }
programme-tranche-when = Paid when
programme-condition-agreement-signed = the agreement is signed
programme-condition-start-report-accepted = the start report is accepted
programme-condition-midterm-report-accepted = the midterm report is accepted
programme-condition-final-report-accepted = the final report is accepted
programme-condition-visit-recorded = a monitoring visit has its protocol
programme-reports = Reports
programme-report = Report
programme-report-start = Start report
programme-report-midterm = Midterm report
programme-report-final = Final report
programme-report-photos = Photos
programme-report-text = Text
programme-report-spending = Money spent
programme-report-spending-yes = stated
programme-report-spending-no = not stated
programme-visits = A project is completed only after { $count ->
    [one] { $count } monitoring visit
   *[other] { $count } monitoring visits
} by the commission, with a protocol.

programme-frozen-lead = The moment the round opens, its rules are frozen. If a single character of them changed, the fingerprint below would be a different one. Note it down and compare it whenever you like.
programme-frozen-since = The rules were frozen on { $at }.
programme-frozen-check = Check it yourself
programme-frozen-step-file = Download the rules:
programme-frozen-step-command = Run this where the file lies:
programme-frozen-step-compare = If you get the same 64 characters, the rules have not changed.

programme-changes-none = Since the round opened the rules have not changed, and nobody has proposed to change them.
programme-changes-lead = Rules change only when one person proposes it and another approves. Every proposal is listed here.
programme-change-title = { $day }: change of the rules
programme-change-proposed = Proposed, not in force
programme-change-approved = Approved
programme-change-proposed-at = Proposed: { $at }
programme-change-approved-at = Approved: { $at }
programme-change-differences = What changes: { $count ->
    [one] { $count } place
   *[other] { $count } places
}
programme-change-hash = Fingerprint after the change
programme-differences = Changes
programme-difference-key = Rule
programme-difference-before = Before
programme-difference-after = After

programme-desk-title = Changing the rules
programme-desk-lead = It takes two to change frozen rules: one proposes and says why, the other approves.
programme-desk-back = Desk
programme-desk-changes = Proposals
programme-desk-none = No proposals
programme-desk-none-text = The rules are as they were when the round opened.
programme-desk-own = You proposed this. Somebody else may approve it.
programme-desk-approve = Approve
programme-desk-propose = Propose a change
programme-desk-public = The proposal and its reason appear on the Rules page at once. Your name does not.
programme-desk-file = Rule file (TOML)
programme-desk-file-hint = These are the rules in force. Change only what you need: the whole file is checked.
programme-desk-reason = Reason for the change
programme-desk-reason-hint = Write for any resident: why it is needed and whom it touches.
programme-desk-submit = Propose
