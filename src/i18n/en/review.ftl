# Expertise: declarations, scores, decisions, the protocol.

review-title = Review
review-lead = First you declare whether you have a conflict of interest; only then does the application open. Other members do not see your scores, only the chair does.
review-to-closing = The commission’s decisions
review-to-queue = All applications
review-to-protocol = Open the protocol
review-to-file = Open the application
review-to-decision = Go to the decision
review-to-scoring = Go to the scores
review-closed-on = The review was closed: { $when }.
review-queue-empty = No applications to review now
review-queue-empty-text = Applications appear here once an operator has checked them.
review-progress = Your work
review-progress-figures = { $done } of { $total } done
review-application = Application
review-project = Project
review-direction = Direction
review-reviews = Reviews
review-my-part = Your review
review-count-of-min = { $count }, at least { $min } needed
review-waiting = Waiting for you
review-done = Done
review-standing-to-declare = Declaration needed
review-standing-to-score = To be scored
review-standing-handed-in = Handed in
review-standing-conflict = Conflict of interest
review-numbered = No. { $number }. { $title }

review-declare-title = Declaration of interests
review-declare-lead = Before the application opens, tell whether you are connected with this team.
review-team = Team
review-conflict-question = Do you have a conflict of interest?
review-conflict-hint = You have one if a relative, friend, colleague or student of yours is on the team, or if you or your organisation would gain from the project.
review-conflict-none = No, I am not connected with them
review-conflict-none-hint = The application opens and you can score it.
review-conflict-some = Yes
review-conflict-some-hint = The application stays closed to you and others score it. Nobody will blame you for saying so.
review-conflict-reason = What is the connection?
review-conflict-reason-hint = Only if there is a conflict: with whom and how, at least { $min } characters. Only the chair sees this.
review-conflict-late-hint = With whom and how, at least { $min } characters. Only the chair sees this.
review-declare = Declare
review-conflict-late = You declared that there is no conflict. If you have come across a person or an organisation you know, say so here: the application closes to you and does not open again.
review-declare-conflict = Declare and close the application
review-conflict-declared = You declared a conflict of interest
review-conflict-kept-out = The contents of this application stay closed to you. Other members score it, and you do not decide on it either.
review-conflict-told = { $when }: { $reason }
review-declared-and-handed-in = You declared no conflict and handed in your review.

review-annotation = In short
review-problem = Problem
review-goal = Goal
review-estimate = Estimate
review-attachments = Attached files
review-no-attachments = No files.
review-kilobytes = { $size } KB
review-sub-direction = Part of the direction
review-cost = Requested
review-duration = Duration
review-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
review-place = Place
review-name = Name
review-age = Age
review-part = Part in the project
review-line-item = Cost
review-line-unit = Unit
review-line-quantity = Quantity
review-line-price = Price
review-line-total = Sum
review-line-sum = Total

review-scoring = Your review
review-scoring-lead = Give a score for each criterion and write a comment.
review-conflict-noticed = Noticed a conflict of interest?
review-criterion = { $number }. { $name }
review-comment = Comment
review-comment-hint = At least { $min } characters. Explain your scores: the chair reads the comment.
review-final = A review cannot be changed once it is handed in.
review-hand-in = Hand in
review-own = Your review
review-total = Total score
review-handed-in-on = Handed in: { $when }.

review-closing-title = The commission’s decisions
review-closing-lead = A decision on an application needs at least { $min } reviews. An application is recommended for the vote when its average reaches { $percent }% of the highest possible score.
review-stat-reached = applications before the commission
review-stat-undecided = waiting for a decision
review-stat-submitted = being checked by operators
review-close-title = Closing the review
review-close-not-yet = The review cannot be closed yet
review-close-warning = Once closed, the decisions and their reasons become public and nothing can be changed.
review-close = Close and publish the protocol
review-closing-table = Applications before the commission
review-by-chamber = Reviews by chamber
review-average = Average score
review-conclusion = Conclusion
review-decision = Decision
review-few = Too few reviews: { $count } of { $min }
review-recommended = Recommended
review-not-recommended = Not recommended
review-undecided = No decision
review-admitted = Admitted to the vote
review-rejected = Not admitted
review-conflicts-count = conflicts of interest: { $count }

review-decision-title = Decision on an application
review-state = State
review-still-reading = Not scored yet
review-scores = By criterion
review-reason = Reason
review-decided-on = Decided
review-admit = Admit to the vote
review-admit-hint = The project becomes public and residents can vote for it.
review-reject = Do not admit
review-reject-hint = The application does not go to the vote; the team and residents read the reason.
review-decision-question = What did the commission decide?
review-reason-hint = At least { $min } characters. The text goes into the public protocol: leave personal data out.
review-decision-final = The decision cannot be changed. It becomes public when the review is closed.
review-decide = Confirm the decision

review-protocol-title = Protocol of the commission
review-protocol-description = { $programme }: who sat on the commission, the score of every project, and why it was or was not admitted to the vote.
review-protocol-closed = Review closed
review-protocol-chair = Chair
review-protocol-organiser = Organiser
review-protocol-reviews = Reviews handed in
review-protocol-considered = Applications considered
review-protocol-admitted = Admitted to the vote
review-protocol-how = The highest score of one review is { $max }. An application is recommended when its average reaches { $percent }% of that. A decision needs at least { $min } reviews. The chair gives the decision and its reason.
review-protocol-members = Members of the commission
review-protocol-member = Member
review-protocol-chamber = Chamber
review-protocol-conflicts = Conflicts of interest
review-protocol-conflicts-note = Last column: applications the member did not score, having declared a conflict of interest.
review-protocol-decisions = Decisions

problem-review-score-missing = Criterion { $number }: give a score.
problem-review-score-range = Criterion { $number }: give a whole number from 0 to { $max }.
problem-review-too-few = Too few reviews for a decision: { $count } handed in, at least { $min } needed.
problem-review-admission-unfinished = { $count ->
    [one] Operators have not yet checked { $count } application.
   *[other] Operators have not yet checked { $count } applications.
}
problem-review-correcting = { $count ->
    [one] { $count } application is back with its team, who may send it again while the review phase lasts.
   *[other] { $count } applications are back with their teams, who may send them again while the review phase lasts.
}
problem-review-undecided = { $count ->
    [one] { $count } application has no decision.
   *[other] { $count } applications have no decision.
}
