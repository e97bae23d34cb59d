# The portal's public pages and the staff's desk.

portal-home = Home
portal-home-stages = The five stages of the round
portal-home-numbers = In figures
portal-home-how = How it works
portal-home-directions = Directions
portal-home-projects = Projects to vote for
portal-home-winners = Projects that won
portal-home-all-projects = See all the projects
portal-home-trust = Why you can trust it

portal-now-ahead-application-stage = Beginning soon
portal-now-ahead-application-title = Gather your team and think your idea through
portal-now-ahead-application-text = Applications open on { $from }. You can read the rules already.
portal-now-ahead-application-action = Read the rules
portal-now-ahead-application-other = About the portal
portal-now-application-stage = Applications are open now
portal-now-application-title = Do you have an idea for the city? Propose your project
portal-now-application-text = Applications are taken until { $until }. You need not finish at once: what you write is kept.
portal-now-application-action = Apply
portal-now-application-other = What will I be asked?
portal-now-ahead-review-stage = Applications are closed
portal-now-ahead-review-title = It is the commission's turn
portal-now-ahead-review-text = The commission begins to score the applications on { $from }.
portal-now-ahead-review-action = How does the commission score?
portal-now-ahead-review-other = All the dates
portal-now-review-stage = The expert review goes on now
portal-now-review-title = The commission reads and scores every project
portal-now-review-text = This takes until { $until }. Then the projects you can vote for appear here.
portal-now-review-action = How does the commission score?
portal-now-review-other = All the dates
portal-now-ahead-vote-stage = The vote begins soon
portal-now-ahead-vote-title = Meet the projects and decide which to vote for
portal-now-ahead-vote-text = The vote begins on { $from }.
portal-now-ahead-vote-action = See the projects
portal-now-ahead-vote-other = All the dates
portal-now-vote-waits-stage = Voting stage
portal-now-vote-waits-title = The projects are being prepared for the vote
portal-now-vote-waits-text = The vote opens here as soon as the commission has finished.
portal-now-vote-waits-action = See the projects
portal-now-vote-waits-other = All the dates
portal-now-vote-stage = The vote goes on now
portal-now-vote-title = Which projects will come true? You decide
portal-now-vote-text = Vote until { $until }. You need your phone, your IIN and two minutes.
portal-now-vote-action = Vote
portal-now-vote-other = See the projects first
portal-now-ahead-results-stage = The vote is over
portal-now-ahead-results-title = Thank you for voting!
portal-now-ahead-results-text = The results are worked out from { $from } on.
portal-now-ahead-results-action = See the projects
portal-now-ahead-results-other = All the dates
portal-now-results-stage = The vote is over
portal-now-results-title = The results are being prepared
portal-now-results-text = With the winners you will see how they were found.
portal-now-results-action = See the projects
portal-now-results-other = All the dates
portal-now-published-stage = The results are out
portal-now-published-title = The residents have chosen
portal-now-published-text = Who won, with how many votes and why: all of it is open.
portal-now-published-action = See the results
portal-now-published-other = Projects that won
portal-now-implementation-stage = The projects are being carried out now
portal-now-implementation-title = Follow the projects that won
portal-now-implementation-text = Payments, reports and photos are on each project's page. This stage ends on { $until }.
portal-now-implementation-action = Projects that won
portal-now-implementation-other = Results of the vote
portal-now-over-stage = The round is over
portal-now-over-title = See what has changed in the city
portal-now-over-text = What each project did and what the money went on, you can see here.
portal-now-over-action = Projects carried out
portal-now-over-other = Results of the vote

portal-stat-pool = goes to the winners
portal-stat-project = at most for one project, at least { $min }
portal-stat-sent = { $count ->
    [one] application sent
   *[other] applications sent
}
portal-stat-admitted = { $count ->
    [one] project on the ballot
   *[other] projects on the ballot
}
portal-stat-ballots = { $count ->
    [one] person has voted
   *[other] people have voted
}
portal-stat-won = { $count ->
    [one] project has won
   *[other] projects have won
}
portal-stat-won-sum = { $sum } in all

portal-step-idea = Young people propose
portal-step-idea-text = A team of at least { $team } people aged { $from } to { $to } applies with a project of up to { $max }.
portal-step-review = The commission scores
portal-step-review-text = At least { $reviews } members score every project by { $criteria } criteria. The reason for every decision is public.
portal-step-vote = Residents choose
portal-step-vote-text = Every resident aged { $age } or over can choose up to { $choices } projects. It takes two minutes on a phone.
portal-step-money = The city pays
portal-step-money-text = Winners get the money in { $tranches } parts, and everybody can see the reports and photos.

portal-trust-frozen-title = The rules are frozen
portal-trust-frozen-text = Once the round is open nobody can change the rules unnoticed: their fingerprint would change at once.
portal-trust-frozen-link = Check it yourself
portal-trust-one-title = One person, one ballot
portal-trust-one-text = Everybody votes only once. What they chose is not kept with their name.
portal-trust-one-link = How the vote stays secret
portal-trust-repeat-title = Anybody can repeat the calculation
portal-trust-repeat-text = All the figures behind the results are open. The same winners must come out of them.
portal-trust-repeat-link = Open data

portal-projects-title = Projects
portal-projects-description = { $name }: the projects on the ballot, what they cost, where they happen and how they were scored.
portal-projects-lead = Projects that have passed the commission appear here.
portal-projects-wait = The projects are not published yet
portal-projects-wait-text = When the commission has finished, the projects on the ballot and every one of its decisions appear here. The vote begins on { $from }.
portal-projects-wait-action = How does the commission score?
portal-projects-count = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
portal-projects-found = { $count ->
    [one] { $count } project found
   *[other] { $count } projects found
}
portal-views = Lists of projects
portal-view-admitted = On the ballot ({ $count })
portal-view-winners = Winners ({ $count })
portal-view-rejected = Not admitted ({ $count })
portal-view-admitted-lead = Projects that the commission admitted to the vote.
portal-view-winners-lead = Projects that the residents chose. How they are carried out is on each project's page.
portal-view-rejected-lead = Projects that were not admitted to the vote, and the reason for each decision.
portal-search = Search: a word or a project's number
portal-direction = Direction
portal-all-directions = All directions
portal-filter = Show
portal-nothing = Nothing found
portal-nothing-text = Try a shorter word or another direction.
portal-nothing-action = Show all

portal-number = No. { $number }
portal-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
portal-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
portal-choose = Choose
portal-rejected = Not admitted to the vote
portal-rejected-why = Why the commission did not admit it
portal-rejected-reason = Reason: { $reason }
portal-outcome-won = Won
portal-outcome-too-few-votes = Too few votes
portal-outcome-no-money = Not enough money
portal-outcome-after-stop = The selection stopped before
portal-outcome-figures = Votes: { $votes }. Place: { $place }.
portal-outcome-link = See all the results

portal-problem = What problem it solves
portal-goal = Goal and result
portal-estimate = Estimate
portal-line-item = Cost
portal-line-quantity = Quantity
portal-line-price = Price
portal-line-total = Sum
portal-total = Total
portal-team = Team
portal-review = The commission's score
portal-review-score = Average score: { $score } (reviews: { $count })
portal-review-protocol = The commission's protocol

portal-desk-title = Desk
portal-desk-rooms = Your sections
portal-desk-no-round = No round is open now.
portal-desk-nothing = Nothing waits
portal-desk-applications = Applications
portal-desk-applications-text = Read and check what has been sent, pass it on to the commission.
portal-desk-applications-waiting = { $count ->
    [one] { $count } application waits to be checked
   *[other] { $count } applications wait to be checked
}
portal-desk-review = Expert review
portal-desk-review-text = Declare that you have no conflict of interest, read the applications, score them.
portal-desk-review-waiting = { $count ->
    [one] { $count } application waits for your score
   *[other] { $count } applications wait for your score
}
portal-desk-closing = The commission's decisions
portal-desk-closing-text = Decide on every project and close the review.
portal-desk-closing-waiting = { $count ->
    [one] { $count } application waits for a decision
   *[other] { $count } applications wait for a decision
}
portal-desk-results = Results
portal-desk-results-text = Count the votes and announce the winners.
portal-desk-grants = Grants
portal-desk-grants-text = Agreements, payments, reports and monitoring visits.
portal-desk-grants-waiting = { $count ->
    [one] { $count } report waits to be checked
   *[other] { $count } reports wait to be checked
}
portal-desk-rules = Rules
portal-desk-rules-text = Propose a change of the frozen rules, or approve somebody else's.
portal-desk-rules-waiting = { $count ->
    [one] { $count } proposal waits for approval
   *[other] { $count } proposals wait for approval
}
portal-desk-audit = Record of events
portal-desk-audit-text = Who did what, and whether anybody has touched the record itself.

portal-role-applicant = Applicant
portal-role-operator = Operator
portal-role-member = Commission member
portal-role-chair = Chair of the commission
portal-role-manager = Programme manager
portal-role-finance = Finance officer
portal-role-auditor = Auditor
portal-role-administrator = Administrator

portal-audit-title = Record of events
portal-audit-lead = Every entry keeps the fingerprint of the one before: change or remove one, and the chain breaks.
portal-audit-whole = The chain is whole
portal-audit-whole-text = All the entries were calculated again: none has been changed, none removed. Note down the latest fingerprint and you can check it later too.
portal-audit-head = Fingerprint of the latest entry
portal-audit-broken = The chain is broken at entry { $seq }
portal-audit-broken-text = This entry or the one before was changed or removed. Keep a copy of the database at once and tell whoever is in charge of security.
portal-audit-events = { $count ->
    [one] The latest event
   *[other] The latest { $count } events
}
portal-audit-seq = No.
portal-audit-when = When
portal-audit-action = What happened
portal-audit-actor = Who
portal-audit-subject = To what
portal-audit-detail = Details

portal-about-title = About the portal
portal-about-lead = JasBudget takes young people's ideas from the first thought to the last report.
portal-about-portal = What it is
portal-about-portal-1 = Teams of young people propose projects for their city. A commission scores them, residents vote, and the winners carry their projects out with the city's money and report on it.
portal-about-portal-2 = All of it happens on this portal, and the reasons for decisions and the calculations are open to everybody.
portal-about-secrecy = Secrecy of the vote
portal-about-secrecy-1 = When you vote, two separate entries are kept. The first is a list that prevents voting twice. The second is the ballot itself. Nothing in them joins the two.
portal-about-secrecy-2 = The list does not hold your IIN and phone but codes calculated from them with a secret key: they cannot be got back from the codes. The ballot holds only the projects' numbers and a random receipt.
portal-about-secrecy-3 = The moment of voting is written into no record; the list keeps only the day. Until you enter the code from the SMS your choice waits for a few minutes; it is erased the moment you vote.
portal-about-secrecy-4 = With the receipt you can check that your ballot is in the box, but it proves to nobody what you chose.
portal-about-data = Personal data
portal-about-data-1 = Applicants' IINs and phone numbers are kept encrypted, with the key outside the database.
portal-about-data-2 = IINs, phone numbers and attached files are not published. What your data are used for is stated in the consent given with the application.
portal-about-data-3 = The portal has no advertising and no foreign trackers. Cookies serve only signing in and voting.
portal-about-access = Accessibility
portal-about-access-1 = The portal aims at level AA of WCAG 2.2: it can be used with a keyboard, with a screen reader and with large type.
portal-about-access-2 = The public pages and the vote work without JavaScript and on a slow network.
portal-about-access-3 = If something is hard to use or does not open, write to the organiser: we will mend it or help in another way.
portal-about-languages = Languages
portal-about-languages-1 = The whole portal works in Kazakh, Russian and English. The projects' texts are shown in the language their teams wrote them in.
portal-about-consent = The consent to the processing of personal data
portal-about-contacts = Whom to ask
portal-about-contacts-1 = With a question, a proposal or a complaint turn to the organiser of the programme, and likewise to correct your data or withdraw your consent.

portal-data-title = Open data
portal-data-lead = Everything public on the portal can be taken as a file, checked and used.
portal-data-files = Files
portal-data-rules = Rules
portal-data-rules-text = The frozen rules of the round. The file's SHA-256 must be the one on the Rules page.
portal-data-projects = Projects
portal-data-projects-text = The projects on the ballot: content, cost, estimate, the commission's score, later the result.
portal-data-tally = Calculation
portal-data-tally-text = All the figures behind the results: the money, the rule, each project's cost, score and votes.
portal-data-later = Comes with the results
portal-data-check = Repeating the calculation
portal-data-check-text = The program JasBudget finds the winners again from the published file and compares them with those announced. It needs no access to the server or its database:
portal-data-use = Use
portal-data-use-text = You may copy, process and publish the data freely; name this portal as the source. Money is in whole tenge, scores in thousandths.
