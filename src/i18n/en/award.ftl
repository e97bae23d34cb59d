# Results: the count, the winners, repeating the calculation.

award-title = Results of the vote
award-description = { $programme }: { $won ->
    [one] { $won } project is funded
   *[other] { $won } projects are funded
}.
award-lead = Published on { $at }. { $won ->
    [one] { $won } project is funded
   *[other] { $won } projects are funded
}.

award-no-round-title = No results yet
award-no-round-text = They will appear here once a round has opened and its vote is over.
award-ahead-title = The vote is still to come
award-ahead-text = It begins on { $from } and ends on { $to }. Then the results will appear here.
award-voting-title = The vote is under way
award-voting-text = It ends on { $to }. The results will appear here from { $results } on.
award-counting-title = The vote is over and the results are being prepared
award-counting-text = The vote ended on { $to }. The results will appear here by { $results }.
award-to-home = Go to the home page
award-to-rules = See the rules and dates
award-to-vote = Vote
award-to-projects = See the projects
award-to-results = See the results
award-to-desk = Desk

award-ballots = { $count ->
    [one] person has voted
   *[other] people have voted
}
award-by-day = Voters by day
award-day = Day
award-voters = Voters
award-live-chart = Votes for the projects so far
award-pool = to be shared out
award-spent = goes to the winners
award-left = left over

award-winners = Winners
award-no-winners = This time no project is funded.
award-others = Other projects
award-project = Project
award-place = Place
award-votes = Votes
award-cost = Cost
award-money-before = Money left at its turn
award-why = Why
award-why-won = Won: enough votes, and enough money. { $after } was left after it.
award-why-too-few-votes = Too few votes: at least { $min } are needed to win.
award-why-no-money = Not enough money: { $before } was left and the project costs { $cost }.
award-why-after-stop = The money did not suffice for a project above it, and by the rules the selection stopped there.
award-chart = Votes for each project
award-chart-note = Funded projects stand out.

award-rule-title = How were the winners chosen?
award-rule-greedy = The projects were taken in the order of their votes. One that fitted the money left won; one that did not was skipped and the next was tried.
award-rule-greedy-no-skip = The projects were taken in the order of their votes. One that fitted the money left won; at the first that did not, the selection stopped.
award-rule-min = To win a project needs at least { $min ->
    [one] { $min } vote
   *[other] { $min } votes
}.
award-ties = With equal votes, projects were compared in this order:
award-tie-higher-score = the one with the higher score from the commission goes first;
award-tie-lower-cost = the one that costs less goes first;
award-tie-filed-earlier = the one that was filed earlier goes first.

award-repeat-title = Check the calculation yourself
award-repeat-text = Everything that the result follows from is in one file: the cost, score and votes of the projects, the rule, and the result itself. If the checksum agrees, it is the file we published.
award-repeat-file = Download the calculation (tally.json)
award-repeat-command = The open program JasBudget repeats the calculation from this file:

award-desk-title = Publish the results
award-desk-lead = The program counts the ballots, selects the winners by the rules and publishes the result at once.
award-desk-needs = What must be over first
award-need-review = The commission's work is closed
award-need-vote = The vote is over
award-need-vote-hint = It ends on { $end }
award-desk-not-yet = Once all of this is done, the button to publish appears here.
award-desk-once = Results are published once. Nobody can change them afterwards.
award-desk-sure = I am ready to publish the results for everybody
award-desk-publish = Count and publish
award-desk-published = The results are published.

problem-award-not-sure = Tick the box to confirm the publication
problem-award-review-open = The commission's work is not closed yet, so the results cannot be published
